import { addDays, addMonths, type Day, daysBetween, monthOf } from "#shared/domain/calendar/day.ts";
import type { BillMonth } from "#shared/domain/money/bill-year.ts";
import type { SampleTask } from "./draft.ts";
import type { SampleClient } from "./sample-client.ts";

/** What a client has not paid: so much of its newest bills, the oldest due so many days. */
export interface Debt {
  readonly fen: number;
  readonly age: number;
}

/** Of what a client spends a month, what is surely billed in any month. */
const BILLED_PERCENT = 75;
/** A bill that has been due for less is not chased yet. */
const CHASED_AFTER = 7;

/** The newest `months` bills are open; one month more while they have only just become due. */
export function debtOf(
  { monthlyFen = 0 }: Pick<SampleClient, "monthlyFen">,
  { today, months }: { readonly today: Day; readonly months: number },
): Debt {
  const first = `${monthOf(today)}-01`;
  const isYoung = daysBetween(first, today) < CHASED_AFTER;
  const open = months + (isYoung ? 1 : 0);
  const fen = Math.max(100, Math.round((monthlyFen * open * BILLED_PERCENT) / 10_000) * 100);
  return { fen, age: daysBetween(addMonths(first, 1 - open), today) };
}

/** The debt that a task of the client speaks of. */
export function debtIn(tasks: readonly SampleTask[]): Debt | undefined {
  const task = tasks.find(({ type }) => type === "ARREARS");
  const age = /账龄(\d+)天/u.exec(task?.detail ?? "")?.[1];
  return task?.atStakeFen === undefined || age === undefined
    ? undefined
    : { fen: task.atStakeFen, age: Number(age) };
}

/** The bills with the debt left open, the same share of each but for what remains with the newest. The oldest month first. */
export function owedBills(
  bills: readonly BillMonth[],
  { debt, today }: { readonly debt: Debt | undefined; readonly today: Day },
): BillMonth[] {
  if (debt === undefined) return [...bills];
  const oldest = monthOf(addDays(addDays(today, -debt.age), -1));
  const open = bills.filter(({ month }) => month >= oldest);
  const billed = open.reduce((sum, { totalFen }) => sum + totalFen, 0);
  let left = debt.fen;
  const owed = open.map(({ paidOn: _, ...bill }, n) => {
    const share = Math.round((bill.totalFen * debt.fen) / billed / 100) * 100;
    const fen = n === open.length - 1 ? left : share;
    left -= fen;
    return { ...bill, paidFen: bill.totalFen - fen };
  });
  return [...bills.slice(0, bills.length - open.length), ...owed];
}
