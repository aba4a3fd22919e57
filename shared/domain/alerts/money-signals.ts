import { type Day, daysBetween } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import type { BillMonth } from "#shared/domain/money/bill-year.ts";
import {
  lastWholeMonth,
  type MonthMoney,
  meanOf,
  moneyByMonth,
  monthPlus,
} from "#shared/domain/money/months.ts";
import type { AlertRules } from "#shared/domain/rules/alert-rules.ts";
import { type Evidence, fallBp } from "./signal.ts";

type Seen = Evidence | undefined;

interface Looking {
  readonly today: Day;
  readonly rules: AlertRules;
}

/** The newest billed month, those before it that it is compared with, and since when. */
function newest({ bills }: Archive, { today, rules }: Looking) {
  const months = moneyByMonth(bills).filter(({ month }) => month <= lastWholeMonth(today));
  const last = months.at(-1);
  if (last === undefined) return undefined;
  const from = monthPlus(last.month, -rules.baselineMonths);
  const before = months.filter(({ month }) => month >= from && month < last.month);
  return { last, months, before, since: before[0]?.month ?? last.month };
}

/** AL-1: unit-paid revenue of the newest month against the mean of the three before. */
export function revenueFall(archive: Archive, looking: Looking): Seen {
  const found = newest(archive, looking);
  if (found === undefined) return undefined;
  const { last, before, since } = found;
  const mean = meanOf(before.map(({ unitPaidFen }) => unitPaidFen)) ?? 0;
  const measure = fallBp(last.unitPaidFen, mean);
  return measure === undefined
    ? undefined
    : { measure, now: last.unitPaidFen, before: mean, month: last.month, since };
}

/** AL-17: a bill of at least three times the mean. */
export function billJump(archive: Archive, looking: Looking): Seen {
  const found = newest(archive, looking);
  if (found === undefined) return undefined;
  const { last, before, since } = found;
  const mean = meanOf(before.map(({ totalFen }) => totalFen)) ?? 0;
  if (mean <= 0) return undefined;
  const measure = Math.floor((last.totalFen * 10) / mean);
  return { measure, now: last.totalFen, before: mean, month: last.month, since };
}

/** AL-3: what a member pays falls three months in a row; the whole fall in basis points, at least 1. */
export function arpuFall(archive: Archive, looking: Looking): Seen {
  const count = looking.rules.fallingMonths + 1;
  const months = newest(archive, looking)?.months.slice(-count) ?? [];
  const each = months.flatMap((money) => payOf(money, archive));
  const [first, last] = [each[0], each.at(-1)];
  if (first === undefined || last === undefined || each.length < count) return undefined;
  const isFalling = each.every(({ fen }, n) => n === 0 || fen < (each[n - 1] as { fen: number }).fen);
  const fall = Math.round(((first.fen - last.fen) * 10_000) / first.fen);
  const measure = isFalling ? Math.max(1, fall) : 0;
  return { measure, now: last.fen, before: first.fen, month: last.month, since: first.month };
}

function payOf({ month, memberPaidFen }: MonthMoney, { usage }: Archive) {
  const active = usage.flatMap(({ months }) => months).find((one) => one.month === month)?.membersActive;
  return active ? [{ month, fen: Math.round(memberPaidFen / active) }] : [];
}

/** AL-10: how long the oldest bill that is not paid has been due, in days; a bill is due when its month is over. */
export function arrearsAge({ bills }: Archive, { today }: Looking): Seen {
  const all = bills.flatMap((year) => year.bills);
  if (all.length === 0) return undefined;
  const open = all.filter((bill) => isUnpaid(bill, today)).toSorted(byMonth);
  const [oldest] = open;
  if (oldest === undefined) return { measure: 0, now: 0 };
  const now = open.reduce((sum, { totalFen, paidFen }) => sum + totalFen - paidFen, 0);
  const since = `${monthPlus(oldest.month, 1)}-01`;
  return { measure: daysBetween(since, today), now, month: oldest.month, since };
}

function isUnpaid({ month, totalFen, paidFen }: BillMonth, today: Day): boolean {
  return month <= lastWholeMonth(today) && paidFen < totalFen;
}

function byMonth(one: BillMonth, other: BillMonth): number {
  return one.month.localeCompare(other.month);
}
