import { callOf } from "#bot/act.ts";
import { taskCard } from "#bot/cards/task-card.ts";
import { type Command, plain } from "#bot/command.ts";
import { pickTasks } from "#bot/pick.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { showTask } from "#shared/use-cases/tasks/show-task.ts";

export const showTaskCommand: Command = {
  name: "show-task",
  roles: showTask.roles,
  needs: [],
  async run(turn, slots) {
    const pick = await pickTasks(turn, slots);
    if ("asks" in pick) return { reply: plain(""), asks: pick.asks };
    const [picked] = pick.tasks;
    if (picked === undefined) throw new Refusal("list.missing", {});
    const { owner, id, closedOn } = picked;
    const input = { task: { owner, id, ...(closedOn && { closedOn }) } };
    const shown = await perform(showTask, { ...callOf(turn), input });
    const client = shown.state === "delegated" ? undefined : shown.task.client;
    const lastClient = client && { lastClient: { id: client.id, name: client.name } };
    return {
      reply: taskCard(shown, turn),
      remember: { lastTask: { id, owner, title: shown.title }, ...lastClient },
    };
  },
};
