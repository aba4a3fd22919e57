import { callOf } from "#bot/act.ts";
import { offersCard } from "#bot/cards/offers-card.ts";
import type { Command } from "#bot/command.ts";
import { withClient } from "#bot/pick-client.ts";
import { perform } from "#shared/perform.ts";
import { recommendProducts } from "#shared/use-cases/contracts/recommend-products.ts";

export const recommendProductsCommand: Command = {
  name: "recommend-products",
  roles: recommendProducts.roles,
  needs: [],
  run: async (turn, slots) =>
    await withClient(turn, slots, async ({ id: clientId }) => {
      const told = await perform(recommendProducts, { ...callOf(turn), input: { clientId } });
      const { page } = turn;
      const size = page.all ? Number.POSITIVE_INFINITY : told.shown;
      const { reply, nextFrom } = offersCard(told, { ...turn, from: page.from, size });
      const { id, shortName: name } = told.client;
      const rest = nextFrom && {
        ...{ command: "recommend-products", slots: {}, from: nextFrom },
        chosen: { clientId: id, clientName: name },
      };
      return { reply, remember: { lastClient: { id, name }, ...(rest && { rest }) } };
    }),
};
