import { callOf } from "#bot/act.ts";
import { explainCard } from "#bot/cards/explain-card.ts";
import { type Command, plain } from "#bot/command.ts";
import { pickTask } from "#bot/pick.ts";
import { perform } from "#shared/perform.ts";
import { explainPriority } from "#shared/use-cases/tasks/explain-priority.ts";

export const explainPriorityCommand: Command = {
  name: "explain-priority",
  roles: explainPriority.roles,
  needs: [],
  async run(turn, slots) {
    const pick = await pickTask(turn, slots);
    if ("asks" in pick) return { reply: plain(""), asks: pick.asks };
    const { task: picked } = pick;
    const { owner, id } = picked;
    const explained = await perform(explainPriority, { ...callOf(turn), input: { task: { owner, id } } });
    const { title, client } = explained.ranked.task;
    const lastClient = client && { lastClient: { id: client.id, name: client.name } };
    return {
      reply: explainCard(explained, turn),
      remember: { lastTask: { id, owner, title }, ...lastClient },
    };
  },
};
