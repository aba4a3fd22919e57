import { callOf } from "#bot/act.ts";
import { quoteText } from "#bot/cards/discount-card.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { type PickedClient, withClient } from "#bot/pick-client.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { perform } from "#shared/perform.ts";
import { quoteDiscount } from "#shared/use-cases/discounts/quote-discount.ts";
import { howLong, wishIn } from "./discount-wish.ts";
import { leaking } from "./leaking.ts";

/** 签24个月三个产品能打几折; 折扣异常名单 looks over all books in reach. */
export const quoteDiscountCommand: Command = {
  name: "quote-discount",
  roles: quoteDiscount.roles,
  needs: [],
  run: async (turn, slots) =>
    slots.filter === "leaks"
      ? await leaking(turn, slots)
      : await withClient(turn, slots, async (client) => await quoting(turn, slots, client)),
};

async function quoting(turn: Turn, slots: Slots, client: PickedClient): Promise<Said> {
  const wish = wishIn(turn, slots);
  if (wish.months === undefined) return howLong(turn, client, wish);
  const { families, bp, productCodes, months, investmentFen } = wish;
  const input = {
    ...{ clientId: client.id, months, productCodes },
    ...(families !== undefined && { families }),
    ...(investmentFen !== undefined && { investmentFen }),
    ...(bp !== undefined && { bp }),
  };
  const told = await perform(quoteDiscount, { ...callOf(turn), input });
  const { id, shortName: name } = told.client;
  const chips = told.quote.bars.length > 0 ? [] : [turn.say.discounts.request(name)];
  return { reply: plain(quoteText(told, turn), chips), remember: { lastClient: { id, name } } };
}
