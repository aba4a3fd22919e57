import { callOf } from "#bot/act.ts";
import { pointsCard } from "#bot/cards/points-card.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { withClient } from "#bot/pick-client.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { perform } from "#shared/perform.ts";
import { showPoints } from "#shared/use-cases/points/show-points.ts";

export const showPointsCommand: Command = {
  name: "show-points",
  roles: showPoints.roles,
  needs: [],
  run: async (turn, slots) =>
    slots.filter === "giving" ? { reply: plain(turn.say.points.toNobody) } : await showing(turn, slots),
};

async function showing(turn: Turn, slots: Slots): Promise<Said> {
  return await withClient(turn, slots, async ({ id }) => {
    const points = await perform(showPoints, { ...callOf(turn), input: { client: id } });
    const { chips } = turn.say.points;
    const { shortName: name } = points.client;
    const next = points.account
      ? [chips.entries(name), ...(points.spendable > 0 ? [chips.redeem(name)] : [])]
      : [];
    return {
      reply: { ...pointsCard(points, turn), chips: next },
      remember: { lastClient: { id: points.client.id, name } },
    };
  });
}
