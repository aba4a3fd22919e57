import { callOf } from "#bot/act.ts";
import { creditCard } from "#bot/cards/credit-card.ts";
import type { Command } from "#bot/command.ts";
import { withClient } from "#bot/pick-client.ts";
import { perform } from "#shared/perform.ts";
import { showCredit } from "#shared/use-cases/credit/show-credit.ts";

export const showCreditCommand: Command = {
  name: "show-credit",
  roles: showCredit.roles,
  needs: [],
  run: async (turn, slots) =>
    await withClient(turn, slots, async ({ id: clientId }) => {
      const told = await perform(showCredit, { ...callOf(turn), input: { clientId } });
      const { id, shortName: name } = told.client;
      const { chips } = turn.say.grades;
      return {
        reply: { ...creditCard(told, turn), chips: [chips.tier(name), chips.discount(name)] },
        remember: { lastClient: { id, name } },
      };
    }),
};
