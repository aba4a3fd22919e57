import { addMonths, type Day } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { UnitLevel } from "#shared/domain/people/unit.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { PointsRules } from "#shared/domain/rules/points-rules.ts";
import { itemOf, type RedemptionItem, type RedemptionRules } from "#shared/domain/rules/redemption-rules.ts";

type Redeems = PointsRules["redeem"];

/** PT-14: 100 points are one yuan, rounded up to the whole point. */
export function pointsFor(
  { fenEach }: Pick<RedemptionItem, "fenEach">,
  { qty, redeem }: { readonly qty: number; readonly redeem: Redeems },
): number {
  return Math.ceil((fenEach * qty * redeem.perYuan) / 100);
}

/** What a client may choose from. */
export function goodsFor({ kind }: Pick<Client, "kind">, { items }: RedemptionRules): RedemptionItem[] {
  return Object.entries(items)
    .map(([code, item]) => ({ ...item, code }))
    .filter((item) => item.for === "ALL" || item.for === kind);
}

/** How many of an item so much money is. */
export function qtyOf(item: RedemptionItem, fen: number): number {
  if (fen <= 0 || fen % item.fenEach !== 0)
    throw new Refusal("redemption.not-whole", { item: { zh: item.zh, en: item.en }, fenEach: item.fenEach });
  return fen / item.fenEach;
}

/** One that there is, and that is for such a client. */
export function goodMeant(
  code: string,
  { client, rules }: { readonly client: Pick<Client, "kind">; readonly rules: RedemptionRules },
): RedemptionItem {
  const item = itemOf(rules, code);
  if (item === undefined) throw new Refusal("redemption.unknown", { said: code });
  if (item.for !== "ALL" && item.for !== client.kind)
    throw new Refusal("redemption.not-for", { item: { zh: item.zh, en: item.en }, kind: client.kind });
  return item;
}

/** PT-14: long enough on the network, and not for a handful of points. Whose tenure is not known is asked for, not guessed. */
export function mustRedeem(
  { shortName: name, inNetworkSince: since }: Pick<Client, "shortName" | "inNetworkSince">,
  { points, today, redeem }: { readonly points: number; readonly today: Day; readonly redeem: Redeems },
): void {
  if (points < redeem.least) throw new Refusal("redemption.too-few", { points, least: redeem.least });
  if (since === undefined) throw new Refusal("redemption.tenure-unknown", { name });
  if (addMonths(since, redeem.networkMonths) > today)
    throw new Refusal("redemption.too-young", { name, months: redeem.networkMonths });
}

/** Whose word so many points need; nobody's where they are few. */
export function approverOf(points: number, { approval }: RedemptionRules): UnitLevel | undefined {
  if (points >= approval.cityFrom) return "CITY";
  return points >= approval.supervisorFrom ? "TEAM" : undefined;
}

/** One month's stock after so many more; it is a limit for the whole province. */
export function stockAfter(
  item: RedemptionItem,
  { used, qty }: { readonly used: number; readonly qty: number },
): number {
  const left = (item.stockPerMonth ?? Infinity) - used;
  if (qty > left) throw new Refusal("redemption.out-of-stock", { item: { zh: item.zh, en: item.en }, left });
  return used + qty;
}
