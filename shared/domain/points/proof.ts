import type { Lot, PointsAccount } from "./account.ts";
import type { EntryKind, PointsEntry } from "./entry.ts";
import { laid } from "./lots.ts";
import { isEarning } from "./movement.ts";

/** What does not add up: in the account, or in the entry of a number. */
export interface Difference {
  readonly what:
    | "number"
    | "entry"
    | "lot"
    | "debt"
    | "running"
    | "balance"
    | "lots"
    | "owed"
    | "earned"
    | "count";
  readonly no: number;
  readonly expected: string;
  readonly found: string;
}

interface Replayed {
  readonly lots: readonly Lot[];
  readonly debt: number;
  readonly balance: number;
  readonly earned: number;
  readonly no: number;
}

const EMPTY: Replayed = { lots: [], debt: 0, balance: 0, earned: 0, no: 0 };

/** From the entries alone: Σ lots = balance = Σ entries, at every step and in the end. Nothing, where it is so. */
export function proved(
  account: PointsAccount | undefined,
  entries: readonly PointsEntry[],
): readonly Difference[] {
  const found: Difference[] = [];
  let so = EMPTY;
  for (const entry of entries) {
    const next = after(so, entry);
    found.push(...ofEntry(entry, so, next));
    so = next;
  }
  return [...found, ...ofAccount(account, so)];
}

/** What an account holds, and what its entries come to kind by kind. */
export interface Sums {
  readonly lots: number;
  readonly debt: number;
  readonly balance: number;
  readonly entries: number;
  readonly byKind: Readonly<Partial<Record<EntryKind, number>>>;
}

export function sumsOf(account: PointsAccount | undefined, entries: readonly PointsEntry[]): Sums {
  const { lots = [], debt = 0, balance = 0 } = account ?? {};
  const byKind: Partial<Record<EntryKind, number>> = {};
  for (const { kind, points } of entries) byKind[kind] = (byKind[kind] ?? 0) + points;
  const sum = lots.reduce((all, { remaining }) => all + remaining, 0);
  return { lots: sum, debt, balance, entries: entries.reduce((all, { points }) => all + points, 0), byKind };
}

function after({ lots, debt, balance, earned }: Replayed, entry: PointsEntry): Replayed {
  return {
    lots: laid(lots, entry.lots),
    debt: debt + entry.debt,
    balance: balance + entry.points,
    earned: earned + (isEarning(entry, entry.corrects) ? entry.points : 0),
    no: entry.no,
  };
}

function ofEntry(entry: PointsEntry, before: Replayed, next: Replayed): Difference[] {
  const { no, points } = entry;
  const sum = entry.lots.reduce((all, line) => all + line.points, 0) - entry.debt;
  const below = next.lots.filter(({ remaining }) => remaining < 0);
  return [
    ...unequal("number", no, [before.no + 1, no]),
    ...unequal("entry", no, [sum, points]),
    ...unequal("lot", no, [0, below.length]),
    ...unequal("debt", no, [true, next.debt >= 0]),
    ...unequal("running", no, [next.balance, entry.balance]),
  ];
}

function ofAccount(account: PointsAccount | undefined, so: Replayed): Difference[] {
  const { lots = [], debt = 0, balance = 0, lifetimeEarned = 0, entries = 0 } = account ?? {};
  const sum = lots.reduce((all, { remaining }) => all + remaining, 0) - debt;
  return [
    ...unequal("count", so.no, [so.no, entries]),
    ...unequal("balance", so.no, [so.balance, balance]),
    ...unequal("lots", so.no, [text(so.lots), text(lots)]),
    ...unequal("owed", so.no, [so.debt, debt]),
    ...unequal("earned", so.no, [so.earned, lifetimeEarned]),
    ...unequal("balance", so.no, [sum, balance]),
  ];
}

function unequal<V extends string | number | boolean>(
  what: Difference["what"],
  no: number,
  [expected, found]: readonly [V, V],
): Difference[] {
  return expected === found ? [] : [{ what, no, expected: String(expected), found: String(found) }];
}

function text(lots: readonly Lot[]): string {
  return lots
    .map(({ expiresOn, remaining, availableOn = "" }) => `${expiresOn}${availableOn}:${remaining}`)
    .join(" ");
}
