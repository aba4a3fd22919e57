import { callOf } from "#bot/act.ts";
import { tierCard } from "#bot/cards/tier-card.ts";
import type { Command } from "#bot/command.ts";
import { withClient } from "#bot/pick-client.ts";
import { perform } from "#shared/perform.ts";
import { explainTier } from "#shared/use-cases/tiers/explain-tier.ts";

export const explainTierCommand: Command = {
  name: "explain-tier",
  roles: explainTier.roles,
  needs: [],
  run: async (turn, slots) =>
    await withClient(turn, slots, async ({ id: clientId }) => {
      const told = await perform(explainTier, { ...callOf(turn), input: { clientId } });
      const { id, shortName: name } = told.client;
      const { chips } = turn.say.grades;
      return {
        reply: { ...tierCard(told, turn), chips: [chips.credit(name), chips.discount(name)] },
        remember: { lastClient: { id, name } },
      };
    }),
};
