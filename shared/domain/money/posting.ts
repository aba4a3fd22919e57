import type { BillMonth, BillYear, Month } from "./bill-year.ts";
import type { UsageMonth, UsageYear } from "./usage-year.ts";

/** One year as it was, and as it becomes. */
export interface YearChange<Year> {
  readonly before: Year | undefined;
  readonly after: Omit<Year, "version">;
}

interface Of {
  readonly clientId: string;
  readonly province: string;
}

/** Months of bills laid into their years: the same month of the same account again replaces it, so a repeat changes nothing. */
export function postedBills(
  years: readonly BillYear[],
  posted: readonly BillMonth[],
  of: Of,
): YearChange<BillYear>[] {
  const keyOf = ({ month, accountId }: BillMonth) => `${month} ${accountId}`;
  return yearsOf(posted).map((year) => {
    const before = years.find((each) => each.year === year);
    const bills = merged(before?.bills ?? [], inYear(posted, year), keyOf);
    return { before, after: { ...of, year, bills } };
  });
}

export function postedUsage(
  years: readonly UsageYear[],
  posted: readonly UsageMonth[],
  of: Of,
): YearChange<UsageYear>[] {
  return yearsOf(posted).map((year) => {
    const before = years.find((each) => each.year === year);
    const months = merged(before?.months ?? [], inYear(posted, year), ({ month }) => month);
    return { before, after: { ...of, year, months } };
  });
}

/** The years as they are after the changes, the oldest first. */
export function afterPosting<Year extends { readonly year: string; readonly version: string }>(
  years: readonly Year[],
  changes: readonly YearChange<Year>[],
): Year[] {
  const changed = new Map(
    changes.map(({ after }) => [(after as Year).year, { version: "", ...after } as Year]),
  );
  const kept = years.filter(({ year }) => !changed.has(year));
  return [...kept, ...changed.values()].toSorted((one, other) => (one.year < other.year ? -1 : 1));
}

function yearsOf(posted: readonly { readonly month: Month }[]): string[] {
  return [...new Set(posted.map(({ month }) => month.slice(0, 4)))].toSorted();
}

function inYear<T extends { readonly month: Month }>(posted: readonly T[], year: string): T[] {
  return posted.filter(({ month }) => month.startsWith(year));
}

function merged<T>(before: readonly T[], posted: readonly T[], keyOf: (one: T) => string): T[] {
  const all = new Map([...before, ...posted].map((one) => [keyOf(one), one]));
  return [...all.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}
