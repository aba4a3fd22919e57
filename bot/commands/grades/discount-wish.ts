import { plain, type Said, type Turn } from "#bot/command.ts";
import type { PickedClient } from "#bot/pick-client.ts";
import { bareMonths, bpIn, discountSaid, monthsIn } from "#bot/understand/grade-slots.ts";
import type { Slots } from "#bot/understand/understanding.ts";

/** What is wished for, as far as it is said. */
export interface DiscountWish {
  readonly months: number | undefined;
  readonly bp: number | undefined;
  readonly families: number | undefined;
  /** What we would put into it, in fen. */
  readonly investmentFen: number | undefined;
  readonly productCodes: string[];
}

/** What this message says, then what was answered or kept before it. */
export function wishIn(
  { chosen = {} }: Pick<Turn, "chosen">,
  { filter, text = "", product }: Slots,
): DiscountWish {
  const said = discountSaid(filter);
  const isAskedFor = chosen["asked"] === "months";
  const kept = (name: string) => (chosen[name] === undefined ? undefined : Number(chosen[name]));
  return {
    months: said.months ?? kept("months") ?? monthsIn(text) ?? (isAskedFor ? bareMonths(text) : undefined),
    bp: said.bp ?? kept("bp") ?? bpIn(text),
    families: said.families ?? kept("families"),
    investmentFen: said.investmentFen ?? kept("investmentFen"),
    productCodes: product?.split(" ") ?? [],
  };
}

export function howLong(turn: Turn, client: PickedClient, wish: DiscountWish): Said {
  const { reply, asks } = asking(turn.say.discounts.howLong, client, wish);
  return { reply, asks: { ...asks, keep: { ...asks.keep, asked: "months" } } };
}

export function howMuch(turn: Turn, client: PickedClient, wish: DiscountWish): Said {
  return asking(turn.say.discounts.howMuch, client, wish);
}

function asking(question: string, client: PickedClient, wish: DiscountWish) {
  return { reply: plain(""), asks: { slot: "text" as const, question, keep: keptOf(client, wish) } };
}

export function keptOf(
  { id, name }: PickedClient,
  { months, bp, families, investmentFen }: DiscountWish,
): Readonly<Record<string, string>> {
  return {
    ...{ clientId: id, clientName: name },
    ...(months !== undefined && { months: String(months) }),
    ...(bp !== undefined && { bp: String(bp) }),
    ...(families !== undefined && { families: String(families) }),
    ...(investmentFen !== undefined && { investmentFen: String(investmentFen) }),
  };
}
