import type { Month } from "#shared/domain/money/bill-year.ts";
import type { EarnKind, EntryKind, LedgerKey, PointsSource } from "./entry.ts";

/** What is asked of the ledger: with its kind, source and source id it is done once. */
export type PointsOrder = EarnOrder | TakeBackOrder | SpendOrder | AdjustOrder | ReverseOrder;

interface Named {
  readonly source: PointsSource;
  readonly sourceId: string;
  readonly note?: string | undefined;
}

export interface EarnOrder extends Named {
  readonly is: "earn";
  readonly kind: EarnKind;
  readonly points: number;
  /** Counts as month 1 of their life; the present one where it is not said. */
  readonly month?: Month | undefined;
  /** Not to be spent before so many days have passed; their life begins then. */
  readonly pendingDays?: number | undefined;
  readonly billMonth?: Month | undefined;
  /** What it puts right. */
  readonly corrects?: LedgerKey | undefined;
}

/** A bill became smaller: its points go, from their own lot first. */
export interface TakeBackOrder extends Named {
  readonly is: "take-back";
  readonly points: number;
  readonly month: Month;
  readonly corrects: LedgerKey;
}

/** For goods or a benefit. */
export interface SpendOrder extends Named {
  readonly is: "spend";
  readonly points: number;
}

/** By hand; negative takes away. */
export interface AdjustOrder extends Named {
  readonly is: "adjust";
  readonly points: number;
}

/** Gives back what was spent, or takes back what an event or a hand gave; a part of it, or all that is left. */
export interface ReverseOrder extends Named {
  readonly is: "reverse";
  readonly of: LedgerKey;
  readonly points?: number | undefined;
}

export function keyOf(order: PointsOrder): LedgerKey {
  const { source, sourceId } = order;
  return { kind: kindOf(order), source, sourceId };
}

function kindOf(order: PointsOrder): EntryKind {
  switch (order.is) {
    case "earn":
      return order.kind;
    case "take-back":
    case "reverse":
      return "REVERSAL";
    case "spend":
      return "REDEEM";
    case "adjust":
      return "ADJUST";
  }
}

interface Said {
  readonly is: PointsOrder["is"];
  readonly points?: number | undefined;
  readonly month?: Month | undefined;
  readonly corrects?: LedgerKey | undefined;
  readonly of?: LedgerKey;
}

/** What a repeat has to say again; a note may be worded anew. */
export function bodyOf(order: Said): string {
  const { is, points = "rest", month = "", corrects, of = corrects } = order;
  return [is, points, month, of ? keyText(of) : ""].join("|");
}

export function keyText({ kind, source, sourceId }: LedgerKey): string {
  return `${kind}#${source}#${sourceId}`;
}
