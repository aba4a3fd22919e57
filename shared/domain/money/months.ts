import { addMonths, type Day, monthOf } from "#shared/domain/calendar/day.ts";
import type { BillMonth, BillYear, Month } from "./bill-year.ts";
import type { UsageMonth, UsageYear } from "./usage-year.ts";

/** A client's bills of a month over all its accounts. */
export interface MonthMoney {
  readonly month: Month;
  readonly totalFen: number;
  readonly unitPaidFen: number;
  readonly memberPaidFen: number;
  readonly paidFen: number;
}

/** The month that many before (negative) or after. */
export function monthPlus(month: Month, months: number): Month {
  return monthOf(addMonths(`${month}-01`, months));
}

/** The last month that is over on a day. */
export function lastWholeMonth(today: Day): Month {
  return monthPlus(monthOf(today), -1);
}

/** By month, the oldest first; a month without a bill is not there. */
export function moneyByMonth(bills: readonly BillYear[]): MonthMoney[] {
  const months = new Map<Month, MonthMoney>();
  for (const bill of bills.flatMap((year) => year.bills))
    months.set(bill.month, plus(months.get(bill.month), bill));
  return [...months.values()].sort((one, other) => one.month.localeCompare(other.month));
}

const NOTHING = { totalFen: 0, unitPaidFen: 0, memberPaidFen: 0, paidFen: 0 };

function plus(sum: Omit<MonthMoney, "month"> = NOTHING, bill: BillMonth): MonthMoney {
  return {
    month: bill.month,
    totalFen: sum.totalFen + bill.totalFen,
    unitPaidFen: sum.unitPaidFen + bill.unitPaidFen,
    memberPaidFen: sum.memberPaidFen + bill.memberPaidFen,
    paidFen: sum.paidFen + bill.paidFen,
  };
}

export function usageByMonth(usage: readonly UsageYear[]): UsageMonth[] {
  return usage.flatMap(({ months }) => months).sort((one, other) => one.month.localeCompare(other.month));
}

/** The mean of the values, rounded; `undefined` of none. */
export function meanOf(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
}
