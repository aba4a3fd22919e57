import type { Client } from "#shared/domain/clients/client.ts";
import type { Month } from "#shared/domain/money/bill-year.ts";
import type { MonthMoney } from "#shared/domain/money/months.ts";
import type { PointsRules } from "#shared/domain/rules/points-rules.ts";
import type { PostedMonth } from "./account.ts";

const WHOLE = 10_000;

/** What the base is raised by: tenure and tier, or the stars alone. */
export type Rates = Pick<PostedMonth, "tenureBp" | "tierBp">;

/** Who earns, with the stars of the credit rating (CR) where there are any. */
export type Earner = Pick<Client, "kind" | "valueClass" | "individualTier" | "inNetworkSince"> & Stars;

export interface Stars {
  readonly stars?: number | undefined;
  readonly starMedal?: "SILVER" | "GOLD" | "DIAMOND" | undefined;
}

export interface EarnedPoints {
  readonly EARN_CONSUME: number;
  readonly EARN_TENURE: number;
  readonly EARN_TIER: number;
}

/** PT-2: of a group what the unit pays, of a person what he pays himself; nobody earns twice on the same fen. */
export function earningFen(
  kind: Client["kind"],
  { unitPaidFen, memberPaidFen }: Pick<MonthMoney, "unitPaidFen" | "memberPaidFen">,
): number {
  return kind === "GROUP" ? unitPaidFen : memberPaidFen;
}

/** The rates of a bill month (PT-3, PT-4, PT-5). How long it has been with us is 0 where nobody knows. */
export function ratesOf(client: Earner, month: Month, rules: PointsRules): Rates {
  if (rules.pointsScheme === "MULTIPLIER")
    return { tenureBp: 0, tierBp: Math.max(0, starTimes(client, rules) - WHOLE) };
  return { tenureBp: tenureBp(client, month, rules), tierBp: tierBp(client, rules) };
}

/** PT-1 and PT-6: the base drops what is below a whole, a bonus is rounded up. */
export function pointsOf(
  { fen, tenureBp: tenure, tierBp: tier }: Pick<PostedMonth, "fen" | "tenureBp" | "tierBp">,
  { fenPerPoint }: Pick<PointsRules, "fenPerPoint">,
): EarnedPoints {
  const base = Math.max(0, Math.floor(fen / fenPerPoint));
  const bonus = (bp: number) => Math.ceil((base * bp) / WHOLE);
  return { EARN_CONSUME: base, EARN_TENURE: bonus(tenure), EARN_TIER: bonus(tier) };
}

/** 1 in the month in which the client came onto the network. */
export function tenureMonth(since: string, month: Month): number {
  const counted = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return counted(month) - counted(since) + 1;
}

function tenureBp({ inNetworkSince }: Earner, month: Month, { tenure }: PointsRules): number {
  if (inNetworkSince === undefined) return 0;
  const reached = tenureMonth(inNetworkSince, month);
  return tenure.findLast(({ fromMonth }) => fromMonth <= reached)?.bonusBp ?? 0;
}

function tierBp({ kind, valueClass, individualTier = "STANDARD" }: Earner, { tier }: PointsRules): number {
  return kind === "GROUP" ? tier.groupBp[valueClass] : tier.individualBp[individualTier];
}

function starTimes({ stars = 0, starMedal }: Earner, { star }: PointsRules): number {
  if (starMedal !== undefined) return star.medalBp[starMedal];
  return star.timesBp[stars] ?? WHOLE;
}
