import type { BillYear, Month } from "#shared/domain/money/bill-year.ts";
import { moneyByMonth, monthPlus } from "#shared/domain/money/months.ts";
import type { PointsRules } from "#shared/domain/rules/points-rules.ts";
import type { NewPointsAccount, PostedMonth } from "./account.ts";
import { type EarnedPoints, type Earner, earningFen, pointsOf, ratesOf } from "./earning.ts";
import type { EarnKind } from "./entry.ts";
import type { PointsOrder } from "./order.ts";

const EARNED = ["EARN_CONSUME", "EARN_TENURE", "EARN_TIER"] as const satisfies readonly EarnKind[];
const NOTHING: EarnedPoints = { EARN_CONSUME: 0, EARN_TENURE: 0, EARN_TIER: 0 };

export interface Posting {
  readonly orders: readonly PointsOrder[];
  /** What the account remembers of its bill months afterwards. */
  readonly months: readonly PostedMonth[];
}

interface Billed {
  readonly client: Earner;
  readonly bills: readonly BillYear[];
  readonly account: Pick<NewPointsAccount, "months"> | undefined;
  /** The last month that is over. */
  readonly last: Month;
  readonly rules: PointsRules;
}

/**
 * What a client's bills have earned and the account does not show yet: months that are new, by the rates of today, and
 * months that were posted and whose bill has changed, by the rates of then. The same bills again ask for nothing.
 */
export function postingOf(billed: Billed): Posting {
  const { client, bills, account, last, rules } = billed;
  const posted = new Map((account?.months ?? []).map((month) => [month.month, month]));
  const orders: PointsOrder[] = [];
  for (const money of moneyByMonth(bills)) {
    const was = posted.get(money.month);
    if (!isOpen(money.month, { was, last, account, rules })) continue;
    const fen = earningFen(client.kind, money);
    if (was?.fen === fen) continue;
    const rates = was ?? ratesOf(client, money.month, rules);
    const { tenureBp, tierBp } = rates;
    const now = { month: money.month, fen, tenureBp, tierBp, times: (was?.times ?? 0) + 1 };
    posted.set(money.month, now);
    orders.push(...differences(was, now, rules));
  }
  const kept = monthPlus(last, -rules.posting.correctionMonths);
  const months = [...posted.values()].filter(({ month }) => month > kept);
  return { orders, months: months.toSorted((one, other) => (one.month < other.month ? -1 : 1)) };
}

interface Standing {
  readonly was: PostedMonth | undefined;
  readonly last: Month;
  readonly account: Billed["account"];
  readonly rules: PointsRules;
}

/** A month that was posted stays open as long as the account remembers it; a new one must not be older than where the ledger begins. */
function isOpen(month: Month, { was, last, account, rules }: Standing): boolean {
  const { lateMonths, correctionMonths } = rules.posting;
  if (month > last) return false;
  if (was !== undefined) return month > monthPlus(last, -correctionMonths);
  const first = account?.months[0]?.month ?? last;
  return month >= first && month > monthPlus(last, -lateMonths);
}

/** Kind by kind what the bill earns now beyond what it had; in the end a second posting is one movement a kind. */
function differences(was: PostedMonth | undefined, now: PostedMonth, rules: PointsRules): PointsOrder[] {
  const [before, after] = [was ? pointsOf(was, rules) : NOTHING, pointsOf(now, rules)];
  return EARNED.flatMap((kind) => {
    const points = after[kind] - before[kind];
    return points === 0 ? [] : [orderOf(kind, points, now)];
  });
}

function orderOf(kind: EarnKind, points: number, { month, times }: PostedMonth): PointsOrder {
  const source = "BILL" as const;
  const corrects = { kind, source, sourceId: month };
  const again = `${month}/${times}`;
  if (points < 0)
    return { is: "take-back", points: -points, month, corrects, source, sourceId: `${again} ${kind}` };
  const earn = { is: "earn" as const, kind, points, month, billMonth: month, source };
  return times === 1 ? { ...earn, sourceId: month } : { ...earn, sourceId: again, corrects };
}
