import { addDays, type Day } from "#shared/domain/calendar/day.ts";
import type { Lot, PointsAccount } from "./account.ts";

/** Lots that end within so many days, the first that ends first. */
export function expiringWithin(
  { lots }: Pick<PointsAccount, "lots">,
  { today, days }: { readonly today: Day; readonly days: number },
): Lot[] {
  const last = addDays(today, days);
  return lots.filter(({ expiresOn }) => expiresOn >= today && expiresOn <= last);
}

/** PT-17: what ends in exactly so many days, where it is enough to be worth a word. */
export function noticeDue(
  { lots }: Pick<PointsAccount, "lots">,
  {
    today,
    notice,
  }: { readonly today: Day; readonly notice: { readonly days: readonly number[]; readonly least: number } },
): { readonly days: number; readonly expiresOn: Day; readonly points: number } | undefined {
  const due = notice.days.map((days) => ({ days, expiresOn: addDays(today, days) }));
  return due
    .map((one) => ({ ...one, points: sumOn(lots, one.expiresOn) }))
    .findLast(({ points }) => points >= notice.least);
}

function sumOn(lots: readonly Lot[], day: Day): number {
  return lots.reduce((sum, { expiresOn, remaining }) => sum + (expiresOn === day ? remaining : 0), 0);
}
