import { dayOf, monthOf } from "#shared/domain/calendar/day.ts";
import type { Month } from "#shared/domain/money/bill-year.ts";
import type { PointsEntry } from "./entry.ts";

/** One month of an account: what it was, what moved it, and what it became. */
export interface PointsStatement {
  readonly month: Month;
  readonly opening: number;
  readonly closing: number;
  readonly earned: number;
  readonly spent: number;
  /** The oldest first. */
  readonly entries: readonly PointsEntry[];
}

/** `entries` are all of the month and, where there are any, the last one before it; in whatever order. */
export function statementOf(entries: readonly PointsEntry[], month: Month): PointsStatement {
  const inOrder = entries.toSorted((one, other) => one.no - other.no);
  const own = inOrder.filter((entry) => monthIn(entry) === month);
  const opening = inOrder.findLast((entry) => monthIn(entry) < month)?.balance ?? 0;
  const sum = (isMore: boolean) =>
    own.reduce((total, { points }) => total + (points > 0 === isMore ? points : 0), 0);
  return {
    month,
    opening,
    closing: own.at(-1)?.balance ?? opening,
    earned: sum(true),
    spent: 0 - sum(false),
    entries: own,
  };
}

export function monthIn({ at }: Pick<PointsEntry, "at">): Month {
  return monthOf(dayOf(at));
}
