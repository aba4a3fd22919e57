import type { BillMonth } from "#shared/domain/money/bill-year.ts";
import type { UsageMonth } from "#shared/domain/money/usage-year.ts";
import type { SampleTask } from "./draft.ts";

/** What an alert of the sample says must be seen in the client's months too: its words are its numbers. */
export interface Warned {
  /** 降幅22%: of the newest month's revenue, below the mean of the three before. */
  readonly revenueFall: number;
  /** 话务降34%: of the newest month's calls. */
  readonly trafficFall: number;
  /** 停用号码12个, 3个号码查询过携转资格. */
  readonly membersLost: number;
  readonly portQueries: number;
}

export function warnedOf(tasks: readonly SampleTask[]): Warned {
  const said = tasks.find(({ alert }) => alert !== undefined)?.detail ?? "";
  const numberIn = (words: RegExp) => Number(words.exec(said)?.[1] ?? 0);
  return {
    revenueFall: numberIn(/降幅(\d+)%/u) / 100,
    trafficFall: numberIn(/话务较上月降(\d+)%/u) / 100,
    membersLost: numberIn(/停用号码(\d+)个/u),
    portQueries: numberIn(/(\d+)个号码查询过携转/u),
  };
}

const BASELINE = 3;
/** The month before has fallen as well, less. */
const BEFORE = 0.94;

/** The oldest month first. */
export function warnedBills(bills: readonly BillMonth[], { revenueFall }: Warned): BillMonth[] {
  if (revenueFall === 0 || bills.length <= BASELINE) return [...bills];
  const fallen = bills.map((bill, n) => (n === bills.length - 2 ? scaled(bill, BEFORE) : bill));
  const before = fallen.slice(-BASELINE - 1, -1);
  const mean = meanOf(before, "unitPaidFen");
  return fallen.map((bill, n) =>
    n === fallen.length - 1 ? scaled(bill, ((1 - revenueFall) * mean) / bill.unitPaidFen) : bill,
  );
}

function meanOf<Part extends string>(months: readonly Record<Part, number>[], part: Part): number {
  return months.reduce((sum, month) => sum + month[part], 0) / months.length;
}

function scaled(bill: BillMonth, factor: number): BillMonth {
  const unitPaidFen = Math.round(bill.unitPaidFen * factor);
  const totalFen = unitPaidFen + bill.memberPaidFen;
  const families = Object.entries(bill.byFamily).map(([family, fen]) => [family, Math.round(fen * factor)]);
  return { ...bill, unitPaidFen, totalFen, paidFen: totalFen, byFamily: Object.fromEntries(families) };
}

/** The oldest month first. */
export function warnedUsage(months: readonly UsageMonth[], warned: Warned): UsageMonth[] {
  const { trafficFall, membersLost, portQueries } = warned;
  return months.map((month, n) => {
    if (n < months.length - 1) return month;
    const less = (part: "minutesOut" | "minutesIn") =>
      trafficFall === 0
        ? month[part]
        : Math.round(meanOf(months.slice(-BASELINE - 1, -1), part) * (1 - trafficFall));
    return {
      ...month,
      ...{ minutesOut: less("minutesOut"), minutesIn: less("minutesIn"), portQueries },
      membersActive: Math.max(0, month.membersActive - membersLost),
    };
  });
}
