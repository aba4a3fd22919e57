import { type Day, daysBetween } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { SegmentRules } from "#shared/domain/rules/segment-rules.ts";
import type { MissingInput } from "./input.ts";

export interface ClvExplained {
  readonly fen: number | undefined;
  readonly missing: readonly MissingInput[];
  /** Of the contract that ends first, and those counted beyond it. */
  readonly contractMonths: number;
  readonly months: number;
  readonly profitFen: number | undefined;
  readonly retentionBp: number;
  readonly interestBp: number;
}

const MONTH_DAYS = 30.4375;
const YEAR = 12;
const BASIS = 10_000;

/** What a client will bring as of today: a month's profit, less those who leave, less interest, over the contract and beyond (SG-4). */
export function explainClv(
  { monthlyFen, contractEndsOn, valueClass }: Pick<Client, "monthlyFen" | "contractEndsOn" | "valueClass">,
  { today, rules: { clv } }: { readonly today: Day; readonly rules: SegmentRules },
): ClvExplained {
  const days = contractEndsOn === undefined ? 0 : Math.max(0, daysBetween(today, contractEndsOn));
  const contractMonths = Math.round(days / MONTH_DAYS);
  const months = contractMonths + clv.monthsBeyond;
  const retentionBp = clv.retentionBp[valueClass];
  const how = { contractMonths, months, retentionBp, interestBp: clv.interestBp };
  if (monthlyFen === undefined) return { ...how, fen: undefined, missing: ["revenue"], profitFen: undefined };
  const profitFen = Math.round((monthlyFen * clv.profitBp) / BASIS);
  const stays = (retentionBp / BASIS) ** (1 / YEAR);
  const interest = (1 + clv.interestBp / BASIS) ** (1 / YEAR);
  return {
    ...how,
    fen: Math.round(profitFen * sumOfPowers(stays / interest, months)),
    missing: [],
    profitFen,
  };
}

/** x + x² + … to the nth. */
function sumOfPowers(base: number, n: number): number {
  return Array.from({ length: n }, (_, k) => base ** (k + 1)).reduce((sum, power) => sum + power, 0);
}
