import { addDays, type Day, daysBetween } from "#shared/domain/calendar/day.ts";
import { lastMonths } from "#shared/domain/clients/held.ts";
import type { BillMonth, BillYear } from "#shared/domain/money/bill-year.ts";
import { monthPlus } from "#shared/domain/money/months.ts";

/** How the bills of the last months that are due were paid. */
export interface Payments {
  /** Bills that are due and of which it is known how they were paid. */
  readonly known: number;
  readonly onTime: number;
  /** Days of the worst arrears: from the end of the bill's month until it was paid, or until today. */
  readonly worstDays: number;
}

interface Looking {
  readonly today: Day;
  /** A bill is due so many days after its month. */
  readonly dueDays: number;
  readonly months: number;
}

/** `undefined` without a bill that is due and of which it is known when it was paid. */
export function paymentsOf(
  bills: readonly BillYear[],
  { today, dueDays, months }: Looking,
): Payments | undefined {
  const all = bills.flatMap((year) => year.bills);
  const wanted = lastMonths(all, today).slice(0, months);
  const due = all.filter((bill) => wanted.includes(bill.month) && dueOn(bill, dueDays) < today);
  const late = due.flatMap((bill) => lateDays(bill, { today, dueDays }) ?? []);
  if (late.length === 0) return undefined;
  return {
    known: late.length,
    onTime: late.filter((days) => days === 0).length,
    worstDays: Math.max(...late),
  };
}

/** 0 where it was paid by the due day; nothing is said of one that was paid on a day that nobody wrote down. */
function lateDays(
  bill: BillMonth,
  { today, dueDays }: { readonly today: Day; readonly dueDays: number },
): number | undefined {
  const isPaid = bill.paidFen >= bill.totalFen;
  const until = isPaid ? bill.paidOn : today;
  if (until === undefined) return undefined;
  return until <= dueOn(bill, dueDays) ? 0 : daysBetween(endOf(bill), until);
}

function dueOn(bill: Pick<BillMonth, "month">, dueDays: number): Day {
  return addDays(endOf(bill), dueDays);
}

function endOf({ month }: Pick<BillMonth, "month">): Day {
  return `${monthPlus(month, 1)}-01`;
}
