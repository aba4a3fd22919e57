import { callOf } from "#bot/act.ts";
import { taskCard } from "#bot/cards/task-card.ts";
import { type Command, plain } from "#bot/command.ts";
import { pickTask, refOf } from "#bot/pick.ts";
import { perform } from "#shared/perform.ts";
import { showTask } from "#shared/use-cases/tasks/show-task.ts";

export const showTaskCommand: Command = {
  name: "show-task",
  roles: showTask.roles,
  needs: [],
  async run(turn, slots) {
    const pick = await pickTask(turn, slots);
    if ("asks" in pick) return { reply: plain(""), asks: pick.asks };
    const { task: picked } = pick;
    const { owner, id } = picked;
    const input = { task: refOf(picked) };
    const shown = await perform(showTask, { ...callOf(turn), input });
    const client = shown.state === "delegated" ? undefined : shown.task.client;
    const lastClient = client && { lastClient: { id: client.id, name: client.name } };
    return {
      reply: taskCard(shown, turn),
      remember: { lastTask: { id, owner, title: shown.title }, ...lastClient },
    };
  },
};
