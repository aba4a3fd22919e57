import { addDays, addMonths, type Day, monthOf } from "#shared/domain/calendar/day.ts";
import type { Month } from "#shared/domain/money/bill-year.ts";
import type { Lot, NewPointsAccount } from "./account.ts";
import type { LotLine } from "./entry.ts";

/** PT-9: the last day of the month in which points of that month end, which counts as the first. */
export function lastDayOf(month: Month, lifeMonths: number): Day {
  return addDays(addMonths(`${month}-01`, lifeMonths), -1);
}

export function endOfMonth(day: Day): Day {
  return lastDayOf(monthOf(day), 1);
}

export function isPending({ availableOn }: Pick<Lot, "availableOn">, today: Day): boolean {
  return availableOn !== undefined && availableOn > today;
}

/** What can be spent on a day: neither pending nor lapsed, and nothing while there is a debt. */
export function spendable({ lots, debt }: Pick<NewPointsAccount, "lots" | "debt">, today: Day): number {
  if (debt > 0) return 0;
  return lots.reduce((sum, lot) => sum + (isLive(lot, today) ? lot.remaining : 0), 0);
}

export function pendingPoints({ lots }: Pick<NewPointsAccount, "lots">, today: Day): number {
  return lots.reduce((sum, lot) => sum + (isPending(lot, today) ? lot.remaining : 0), 0);
}

export function isLive(lot: Lot, today: Day): boolean {
  return lot.expiresOn >= today && !isPending(lot, today);
}

export interface Taken {
  readonly lots: readonly Lot[];
  /** What each lot gave, negative. */
  readonly lines: readonly LotLine[];
  readonly missing: number;
}

/** PT-10: from those that may be taken, the first that ends first; lots lie in that order. */
export function taken(
  lots: readonly Lot[],
  { points, from }: { readonly points: number; readonly from: (lot: Lot) => boolean },
): Taken {
  let missing = points;
  const gives = lots.map((lot) => {
    const given = from(lot) ? Math.min(missing, lot.remaining) : 0;
    missing -= given;
    return { lot, given };
  });
  return {
    lots: gives.flatMap(({ lot, given }) => without(lot, given)),
    lines: gives.filter(({ given }) => given > 0).map(({ lot, given }) => lineOf(lot, -given)),
    missing,
  };
}

function without(lot: Lot, given: number): Lot[] {
  if (given === 0) return [lot];
  return given === lot.remaining ? [] : [{ ...lot, remaining: lot.remaining - given }];
}

/** One lot per day of ending, and apart while it is pending. */
export function laid(lots: readonly Lot[], lines: readonly LotLine[]): Lot[] {
  const all = [...lots];
  for (const line of lines) {
    const index = all.findIndex((lot) => isSameLot(lot, line));
    const was = all[index];
    if (was === undefined) all.push(lotOf(line));
    else all[index] = { ...was, remaining: was.remaining + line.points };
  }
  return all.filter(({ remaining }) => remaining !== 0).sort(inOrder);
}

export function isSameLot(
  one: Pick<LotLine, "expiresOn" | "availableOn">,
  other: Pick<LotLine, "expiresOn" | "availableOn">,
): boolean {
  return one.expiresOn === other.expiresOn && one.availableOn === other.availableOn;
}

function lineOf({ expiresOn, availableOn }: Lot, points: number): LotLine {
  return { expiresOn, points, ...(availableOn !== undefined && { availableOn }) };
}

/** By day of ending; of the same day, what is spendable comes before what is pending. */
function inOrder(one: Lot, other: Lot): number {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a < b ? -1 : 1;
}

function placeOf({ expiresOn, availableOn = "" }: Lot): string {
  return expiresOn + availableOn;
}

function lotOf({ expiresOn, points, availableOn }: LotLine): Lot {
  return { expiresOn, remaining: points, ...(availableOn !== undefined && { availableOn }) };
}

/** A part of a whole, shared over what each line still has: by size, the remainder to the largest fractions, and never more than it has. */
export function shared(lines: readonly LotLine[], points: number): LotLine[] {
  const whole = BigInt(lines.reduce((sum, line) => sum + line.points, 0));
  const parts = lines.map((line, index) => {
    const exact = BigInt(line.points) * BigInt(points);
    return { line, index, given: Number(exact / whole), fraction: Number(exact % whole) };
  });
  const rest = points - parts.reduce((sum, { given }) => sum + given, 0);
  const byFraction = parts.toSorted((one, other) => other.fraction - one.fraction);
  const more = new Set(byFraction.slice(0, rest).map(({ index }) => index));
  return parts
    .map(({ line, index, given }) => ({ ...line, points: given + (more.has(index) ? 1 : 0) }))
    .filter((line) => line.points > 0);
}
