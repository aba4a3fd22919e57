import { addDays, addMonths, type Day, daysBetween, monthOf } from "#shared/domain/calendar/day.ts";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import type { BillMonth, BillYear, Month } from "#shared/domain/money/bill-year.ts";
import { monthPlus } from "#shared/domain/money/months.ts";
import type { PointsRules } from "#shared/domain/rules/points-rules.ts";
import type { NewPointsAccount, PostedMonth } from "./account.ts";
import { pointsOf } from "./earning.ts";
import { endOfMonth } from "./lots.ts";
import type { EarnOrder } from "./order.ts";

type Renewable = Pick<Contract, "id" | "kind" | "status" | "effectiveOn" | "endsOn">;

const YEAR = 12;
/** A contract that begins so near to the end of another goes on from it. */
const NEAR_DAYS = 62;

/** Contracts in force of long enough a term that began of late: whether they renew another is asked of these only. */
export function longAndYoung<C extends Renewable>(
  contracts: readonly C[],
  { last, rules }: { readonly last: Month; readonly rules: PointsRules },
): C[] {
  const { leastMonths } = rules.events.renewal;
  const since = `${monthPlus(last, 1 - rules.posting.lateMonths)}-01`;
  return contracts.filter(({ status, effectiveOn, endsOn }) => {
    const isInForce = status === "ACTIVE" || status === "EXPIRING";
    return isInForce && effectiveOn !== undefined && effectiveOn >= since && isLong(effectiveOn);
    function isLong(from: Day): boolean {
      return addDays(addMonths(from, leastMonths), -1) <= endsOn;
    }
  });
}

/** PT-7: renewed for a year or more, a tenth of what the last year's bills earned as their base. */
export function renewalOrders(young: readonly Renewable[], { past, months, rules }: Renewed): EarnOrder[] {
  const { shareBp, pendingDays } = rules.events.renewal;
  return young.flatMap((contract) => {
    const from = contract.effectiveOn as Day;
    if (!past.some((old) => isRenewedBy(old, contract))) return [];
    const points = Math.ceil((baseOfYear(months, monthOf(from), rules) * shareBp) / 10_000);
    const source = { source: "CONTRACT", sourceId: contract.id } as const;
    return points === 0 ? [] : [{ is: "earn", kind: "EARN_EVENT", points, pendingDays, ...source }];
  });
}

interface Renewed {
  /** Contracts that are over. */
  readonly past: readonly Renewable[];
  readonly months: readonly PostedMonth[];
  readonly rules: PointsRules;
}

function isRenewedBy(old: Renewable, { kind, effectiveOn = "" }: Renewable): boolean {
  const apart = Math.abs(daysBetween(old.endsOn, effectiveOn));
  return old.status === "RENEWED" && old.kind === kind && apart <= NEAR_DAYS;
}

function baseOfYear(months: readonly PostedMonth[], before: Month, rules: PointsRules): number {
  const from = monthPlus(before, -YEAR);
  return months
    .filter(({ month }) => month >= from && month < before)
    .reduce((sum, month) => sum + pointsOf(month, rules).EARN_CONSUME, 0);
}

/** PT-7: so many months in a row paid on time, since the last that were rewarded; a month counts when its time to pay is over. */
export function onTimeOf(
  bills: readonly BillYear[],
  { account, today, rules }: { account: Pick<NewPointsAccount, "onTimeTo">; today: Day; rules: PointsRules },
): OnTime {
  const { payments, points, dueDays, pendingDays } = rules.events.onTime;
  const all = bills.flatMap((year) => year.bills);
  const last = monthPlus(monthOf(addDays(today, -dueDays)), -1);
  const months = Array.from({ length: payments }, (_, n) => monthPlus(last, n + 1 - payments));
  const [first = last] = months;
  const isNew = account.onTimeTo === undefined || first > account.onTimeTo;
  if (points === 0 || !isNew || !months.every((month) => isOnTime(all, month, dueDays))) return NOT_YET;
  const order = { is: "earn", kind: "EARN_EVENT", points, pendingDays } as const;
  return { orders: [{ ...order, source: "ON_TIME", sourceId: last }], onTimeTo: last };
}

interface OnTime {
  readonly orders: readonly EarnOrder[];
  /** The last month of those that are rewarded by it. */
  readonly onTimeTo?: Month;
}

const NOT_YET: OnTime = { orders: [] };

/** Every account's bill of it; a month without a bill is none that was paid. */
function isOnTime(bills: readonly BillMonth[], month: Month, dueDays: number): boolean {
  const due = addDays(endOfMonth(`${month}-01`), dueDays);
  const own = bills.filter((bill) => bill.month === month);
  return own.length > 0 && own.every((bill) => isPaidBy(bill, due));
}

function isPaidBy({ paidFen, totalFen, paidOn }: BillMonth, due: Day): boolean {
  return paidFen >= totalFen && paidOn !== undefined && paidOn <= due;
}
