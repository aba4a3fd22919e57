import { callOf } from "#bot/act.ts";
import { paybackText } from "#bot/cards/discount-card.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { type PickedClient, withClient } from "#bot/pick-client.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { perform, preview } from "#shared/perform.ts";
import { requestDiscount } from "#shared/use-cases/discounts/request-discount.ts";
import { howLong, howMuch, keptOf, wishIn } from "./discount-wish.ts";

/** 申请打八折，签24个月: two people are asked, and not before 确认. */
export const requestDiscountCommand: Command = {
  name: "request-discount",
  roles: requestDiscount.roles,
  needs: [],
  run: async (turn, slots) =>
    await withClient(turn, slots, async (client) => await wishing(turn, slots, client)),
};

async function wishing(turn: Turn, slots: Slots, client: PickedClient): Promise<Said> {
  const wish = wishIn(turn, slots);
  const { bp, months, families, productCodes, investmentFen } = wish;
  if (bp === undefined) return howMuch(turn, client, wish);
  if (months === undefined) return howLong(turn, client, wish);
  const input = {
    ...{ clientId: client.id, bp, months, productCodes },
    ...(families !== undefined && { families }),
    ...(investmentFen !== undefined && { investmentFen }),
    ...(slots.reason && { reason: slots.reason }),
  };
  const { say, confirmed } = turn;
  if (confirmed) {
    const done = await perform(requestDiscount, { ...callOf(turn), input });
    const text = say.discounts.requested(done.client.name, done.bp);
    return { reply: plain(text, [say.words.undo]), remember: { lastClient: done.client } };
  }
  const { outcome } = await preview(requestDiscount, { ...callOf(turn), input });
  const { ruleMaxBp: ruleBp, approvers, payback } = outcome;
  const asking = say.discounts.askRequest({ name: outcome.client.name, bp, months, ruleBp, approvers });
  const text = [asking, ...(payback ? [paybackText(payback, turn)] : [])].join("\n");
  return {
    reply: plain(`${text}\n${say.house.confirmHint}`, [say.house.yes, say.house.no]),
    ...{ confirm: true, keep: keptOf(client, wish) },
  };
}
