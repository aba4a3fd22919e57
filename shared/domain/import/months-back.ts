import type { BillYear } from "#shared/domain/money/bill-year.ts";
import type { UsageYear } from "#shared/domain/money/usage-year.ts";
import { isSame } from "./plan.ts";

type Year = BillYear | UsageYear;

/** A year of which an import has set some months and somebody others since. */
export interface YearsSeen<T extends Year> {
  readonly now: T;
  readonly before: T | undefined;
  readonly after: T;
}

export interface MonthsBack<T extends Year> {
  /** Absent where nothing is left in it. */
  readonly year: T | undefined;
  /** Months that somebody has corrected since: they stay as they are. */
  readonly kept: readonly string[];
}

/** The import's months as they were before, all others as they are now. */
export function monthsBack<T extends Year>({ now, before, after }: YearsSeen<T>): MonthsBack<T> {
  const [were, are] = [entriesOf(before), entriesOf(now)];
  const imported = [...entriesOf(after)].filter(([key, entry]) => !isSame(entry, were.get(key)));
  const kept = imported.filter(([key, entry]) => !isSame(entry, are.get(key))).map(([key]) => key);
  for (const [key] of imported) {
    const was = were.get(key);
    if (kept.includes(key)) continue;
    if (was === undefined) are.delete(key);
    else are.set(key, was);
  }
  const left = [...are].toSorted(([one], [other]) => one.localeCompare(other)).map(([, entry]) => entry);
  return { year: left.length === 0 ? undefined : withEntries(now, left), kept };
}

function entriesOf(year: Year | undefined): Map<string, object> {
  if (year === undefined) return new Map();
  if ("bills" in year) return new Map(year.bills.map((bill) => [`${bill.month} ${bill.accountId}`, bill]));
  return new Map(year.months.map((usage) => [usage.month, usage]));
}

function withEntries<T extends Year>(year: T, entries: readonly object[]): T {
  return "bills" in year ? { ...year, bills: entries } : { ...year, months: entries };
}
