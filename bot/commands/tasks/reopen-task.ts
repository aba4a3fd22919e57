import { callOf } from "#bot/act.ts";
import { type Command, plain } from "#bot/command.ts";
import { pickTask, refOf } from "#bot/pick.ts";
import { perform } from "#shared/perform.ts";
import { reopenTask } from "#shared/use-cases/tasks/reopen-task.ts";

export const reopenTaskCommand: Command = {
  name: "reopen-task",
  roles: reopenTask.roles,
  needs: [],
  async run(turn, slots) {
    const { say } = turn;
    const pick = await pickTask(turn, slots);
    if ("asks" in pick) return { reply: plain(""), asks: pick.asks };
    const { task: picked } = pick;
    const { owner, id } = picked;
    const input = { task: refOf(picked) };
    const { title } = await perform(reopenTask, { ...callOf(turn), input });
    return {
      reply: plain(say.tasks.reopened(title), [say.words.today, say.words.undo]),
      remember: { lastTask: { id, owner, title } },
    };
  },
};
