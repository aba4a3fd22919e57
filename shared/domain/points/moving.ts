import { addDays, monthOf } from "#shared/domain/calendar/day.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { NewPointsAccount } from "./account.ts";
import { isLive, lastDayOf, spendable, taken } from "./lots.ts";
import { credit, type Effect, entered, type Ledger, type Moving } from "./movement.ts";
import {
  type AdjustOrder,
  type EarnOrder,
  keyOf,
  type PointsOrder,
  type SpendOrder,
  type TakeBackOrder,
} from "./order.ts";
import { reversed, takenBack } from "./reversing.ts";

/** One order carried out, or refused; the account has been brought up to the day before. */
export function moved(ledger: Ledger, order: PointsOrder, moving: Moving): Ledger {
  mustBePossible(order, moving);
  if (ledger.account.status === "CLOSED") throw new Refusal("points.closed", {});
  switch (order.is) {
    case "earn":
      return earned(ledger, order, moving);
    case "take-back":
      return corrected(ledger, order, moving);
    case "spend":
      return spent(ledger, order, moving);
    case "adjust":
      return adjusted(ledger, order, moving);
    case "reverse":
      return reversed(ledger, order, moving);
  }
}

/** Whole, and neither nothing nor more than anybody could have meant. */
function mustBePossible(order: PointsOrder, { rules }: Moving): void {
  const { points } = order;
  if (points === undefined) return;
  const size = order.is === "adjust" ? Math.abs(points) : points;
  if (!Number.isSafeInteger(points) || size < 1 || size > rules.most)
    throw new Refusal("points.impossible", { points, most: rules.most });
}

/** What comes after its points would have lapsed earns nothing, and says so. */
function earned(ledger: Ledger, order: EarnOrder, moving: Moving): Ledger {
  const { today, rules } = moving;
  const { points, pendingDays = 0, billMonth, corrects, note } = order;
  const availableOn = pendingDays > 0 ? addDays(today, pendingDays) : undefined;
  const month = availableOn ? monthOf(availableOn) : (order.month ?? monthOf(today));
  const expiresOn = lastDayOf(month, rules.lifeMonths);
  const line = { expiresOn, points, ...(availableOn && { availableOn }) };
  const effect: Effect =
    expiresOn < today
      ? { lots: ledger.account.lots, lines: [], debt: 0, waived: points }
      : credit(ledger.account, [line], today);
  return entered(ledger, { key: keyOf(order), effect, billMonth, corrects, note }, moving);
}

/** PT-16. */
function corrected(ledger: Ledger, order: TakeBackOrder, moving: Moving): Ledger {
  const { points, month, corrects, note } = order;
  const lines = [{ expiresOn: lastDayOf(month, moving.rules.lifeMonths), points }];
  const { effect } = takenBack(ledger.account, { points, lines }, moving);
  return entered(ledger, { key: keyOf(order), effect, billMonth: month, corrects, note }, moving);
}

function spent(ledger: Ledger, order: SpendOrder, moving: Moving): Ledger {
  const { frozenReason: reason, debt } = ledger.account;
  if (reason !== undefined) throw new Refusal("points.frozen", { reason });
  if (debt > 0) throw new Refusal("points.in-debt", { debt });
  const effect = debited(ledger.account, order.points, moving);
  return entered(ledger, { key: keyOf(order), effect, note: order.note }, moving);
}

/** What takes away is bounded by what can be spent, as spending is; a stopped account may be put right. */
function adjusted(ledger: Ledger, order: AdjustOrder, moving: Moving): Ledger {
  const { today, rules } = moving;
  const { points, note } = order;
  const expiresOn = lastDayOf(monthOf(today), rules.lifeMonths);
  const effect =
    points > 0
      ? credit(ledger.account, [{ expiresOn, points }], today)
      : debited(ledger.account, -points, moving);
  return entered(ledger, { key: keyOf(order), effect, note }, moving);
}

/** Validates and deducts over the very same lots. */
function debited(account: NewPointsAccount, points: number, { today }: Moving): Effect {
  const { lots, lines, missing } = taken(account.lots, { points, from: (lot) => isLive(lot, today) });
  if (missing > 0 || account.debt > 0) {
    const available = spendable(account, today);
    throw new Refusal("points.not-enough", { wanted: points, available, missing: points - available });
  }
  return { lots, lines, debt: 0 };
}
