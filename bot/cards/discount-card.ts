import type { Turn } from "#bot/command.ts";
import type { Payback } from "#shared/domain/discounts/payback.ts";
import type { DiscountQuoted } from "#shared/use-cases/discounts/quote-discount.ts";

type View = Pick<Turn, "say" | "now">;

/** What a client may get, part by part, and who must agree. */
export function quoteText(told: DiscountQuoted, view: View): string {
  const { client, quote } = told;
  const { say } = view;
  const { bars } = quote;
  if (bars.length > 0) {
    const why = say.grades.noDiscount(bars.map(say.discounts.bar));
    return [client.shortName + say.words.colon + why, ...inForce(told, view)].join("\n");
  }
  return [
    say.discounts.quote({ name: client.shortName, months: told.asked.months, bp: quote.maxBp }),
    ...sumLines(told, view),
    ...(told.payback ? [paybackText(told.payback, view)] : []),
    ...warningLines(told, view),
    ...inForce(told, view),
    ...(quote.unknown.length > 0 ? [say.discounts.unknown(quote.unknown)] : []),
  ].join("\n");
}

/** DC-12: what we invest, and when it is back. */
export function paybackText(
  { investmentFen, monthlyFen, months, mostMonths: most, isShown }: Payback,
  { say }: Pick<View, "say">,
): string {
  const monthly = monthlyFen === undefined ? undefined : say.words.money(monthlyFen);
  return say.discounts.payback({
    investment: say.words.money(investmentFen),
    monthly,
    months,
    most,
    isShown,
  });
}

function sumLines(
  { quote: { parts, sumBp, maxBp, listFen, priceFen }, ceilingBp }: DiscountQuoted,
  { say }: View,
) {
  const isPriced = listFen !== undefined && priceFen !== undefined;
  return [
    ...parts.map(say.discounts.part),
    ...(sumBp > maxBp ? [say.discounts.capped(sumBp, ceilingBp)] : []),
    ...(isPriced ? [say.discounts.price(say.words.money(listFen), say.words.money(priceFen))] : []),
  ];
}

function warningLines(
  { quote: { floor, level, maxBp } }: DiscountQuoted,
  { say: { discounts } }: View,
): string[] {
  return [
    ...(floor === "BELOW" ? [discounts.belowFloor] : []),
    ...(level && maxBp > 0 ? [discounts.level(level)] : []),
  ];
}

function inForce({ current }: DiscountQuoted, { say, now }: View): string[] {
  return current ? [say.discounts.current(current.bp, say.time.day(current.effectiveTo, now))] : [];
}
