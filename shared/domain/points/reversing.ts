import { addDays, type Day } from "#shared/domain/calendar/day.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { PointsRules } from "#shared/domain/rules/points-rules.ts";
import type { Lot, NewPointsAccount } from "./account.ts";
import type { EntryKind, LedgerKey, LotLine } from "./entry.ts";
import { endOfMonth, isLive, isSameLot, laid, shared, taken } from "./lots.ts";
import { credit, type Effect, entered, type Ledger, type Moving, type Original } from "./movement.ts";
import { keyOf, keyText, type ReverseOrder } from "./order.ts";

/** What can be taken back by hand: bills are put right by bills, and the calendar by nobody. */
const REVERSIBLE: readonly EntryKind[] = ["EARN_EVENT", "ADJUST", "REDEEM"];

/** Appends the inverse of a movement or of a part of it, and remembers how much is left to take back. */
export function reversed(ledger: Ledger, order: ReverseOrder, moving: Moving): Ledger {
  const original = ledger.originals.get(keyText(order.of));
  if (original === undefined) throw new Refusal("points.no-entry", {});
  const { entry, kept } = original;
  if (!REVERSIBLE.includes(entry.kind)) throw new Refusal("points.irreversible", { kind: entry.kind });
  const left = Math.abs(entry.points) - kept.undonePoints;
  const points = order.points ?? left;
  if (points > left || left === 0) throw new Refusal("points.too-much-back", { left });
  const lines = outstanding(original);
  const step =
    entry.points < 0
      ? givenBack(ledger.account, shared(lines, points), moving)
      : takenBack(ledger.account, { points, lines }, moving);
  const after = entered(
    ledger,
    { key: keyOf(order), effect: step.effect, corrects: order.of, note: order.note },
    moving,
  );
  return { ...after, originals: noted(after.originals, { of: order.of, points, lines: step.undone }) };
}

interface Step {
  readonly effect: Effect;
  /** What of the original's lines is undone by it. */
  readonly undone: readonly LotLine[];
}

/** Of what was spent: into the lots that it came from, or, where those have lapsed, into one of grace, or nowhere. */
function givenBack(account: NewPointsAccount, parts: readonly LotLine[], { today, rules }: Moving): Step {
  const alive = parts.flatMap((part) => {
    const expiresOn = part.expiresOn >= today ? part.expiresOn : graceEnd(today, rules);
    return expiresOn === undefined ? [] : [{ expiresOn, points: part.points }];
  });
  const points = (lines: readonly LotLine[]) => lines.reduce((sum, line) => sum + line.points, 0);
  const effect = credit(account, laid([], alive).map(asLine), today);
  return { effect: { ...effect, waived: points(parts) - points(alive) }, undone: parts };
}

function asLine({ expiresOn, remaining }: Lot): LotLine {
  return { expiresOn, points: remaining };
}

function graceEnd(today: Day, { reversal }: PointsRules): Day | undefined {
  return reversal.graceDays === 0 ? undefined : endOfMonth(addDays(today, reversal.graceDays));
}

/** Of what was earned: what has lapsed is not asked back; the own lot goes first, then others, then it is owed or forgiven. */
export function takenBack(
  { lots }: NewPointsAccount,
  { points, lines }: { readonly points: number; readonly lines: readonly LotLine[] },
  { today, rules }: Moving,
): Step {
  const hasLapsed = lines.length > 0 && lines.every(({ expiresOn }) => expiresOn < today);
  if (hasLapsed) return { effect: { lots, lines: [], debt: 0, waived: points }, undone: [] };
  const own = taken(lots, { points, from: (lot) => lines.some((line) => isOf(lot, line, today)) });
  const others = taken(own.lots, { points: own.missing, from: (lot) => isLive(lot, today) });
  const isOwed = rules.reversal.shortfall === "DEBT";
  const effect = {
    lots: others.lots,
    lines: [...own.lines, ...others.lines],
    debt: isOwed ? others.missing : 0,
    waived: isOwed ? 0 : others.missing,
  };
  return { effect, undone: [] };
}

/** A lot that was pending when it was earned may be spendable by now. */
function isOf(lot: Lot, { expiresOn, availableOn }: LotLine, today: Day): boolean {
  return isSameLot(lot, { expiresOn, availableOn }) || (lot.expiresOn === expiresOn && isLive(lot, today));
}

/** What of a movement's lots has not been undone yet, as positive amounts. */
function outstanding({ entry, kept }: Original): LotLine[] {
  const all = entry.lots.map((line) => ({ ...line, points: Math.abs(line.points) }));
  return all
    .map((line) => ({ ...line, points: line.points - undoneOf(kept.undone, line) }))
    .filter(({ points }) => points > 0);
}

function undoneOf(undone: readonly LotLine[], line: LotLine): number {
  return undone.find((each) => isSameLot(each, line))?.points ?? 0;
}

function noted(
  originals: Ledger["originals"],
  done: { readonly of: LedgerKey; readonly points: number; readonly lines: readonly LotLine[] },
): Ledger["originals"] {
  const name = keyText(done.of);
  const was = originals.get(name) as Original;
  const undone = [...was.kept.undone];
  for (const line of done.lines) {
    const index = undone.findIndex((each) => isSameLot(each, line));
    if (index < 0) undone.push(line);
    else undone[index] = { ...line, points: line.points + undoneOf(undone, line) };
  }
  const kept = { ...was.kept, undone, undonePoints: was.kept.undonePoints + done.points };
  return new Map([...originals, [name, { ...was, kept }]]);
}
