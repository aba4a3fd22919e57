import { callOf } from "#bot/act.ts";
import { type Command, plain } from "#bot/command.ts";
import { pickTasks } from "#bot/pick.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { reopenTask } from "#shared/use-cases/tasks/reopen-task.ts";

export const reopenTaskCommand: Command = {
  name: "reopen-task",
  roles: reopenTask.roles,
  needs: [],
  async run(turn, slots) {
    const { say } = turn;
    const pick = await pickTasks(turn, slots);
    if ("asks" in pick) return { reply: plain(""), asks: pick.asks };
    const [picked] = pick.tasks;
    if (picked === undefined) throw new Refusal("list.missing", {});
    const { owner, id, closedOn } = picked;
    const input = { task: { owner, id, ...(closedOn && { closedOn }) } };
    const { title } = await perform(reopenTask, { ...callOf(turn), input });
    return {
      reply: plain(say.tasks.reopened(title), [say.words.today, say.words.undo]),
      remember: { lastTask: { id, owner, title } },
    };
  },
};
