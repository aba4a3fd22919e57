import type { Day, Instant } from "#shared/domain/calendar/day.ts";
import type { Month } from "#shared/domain/money/bill-year.ts";
import type { PointsRules } from "#shared/domain/rules/points-rules.ts";
import type { Lot, NewPointsAccount } from "./account.ts";
import { EarnKind, type LedgerKey, type LotLine, type NewKeptKey, type NewPointsEntry } from "./entry.ts";
import { isPending, laid } from "./lots.ts";

/** A movement that may be taken back, and how much of it has been. */
export interface Original {
  readonly entry: Pick<NewPointsEntry, "points" | "lots" | "kind" | "source">;
  readonly kept: NewKeptKey;
}

/** An account on its way: what it has become, and the entries that say how. */
export interface Ledger {
  readonly account: NewPointsAccount;
  readonly entries: readonly NewPointsEntry[];
  /** Movements that orders take back, by their keys. */
  readonly originals: ReadonlyMap<string, Original>;
}

export interface Moving {
  readonly now: Instant;
  readonly today: Day;
  readonly rules: PointsRules;
  readonly ruleVersion: string;
  /** Staff id, or `system`. */
  readonly by: string;
}

export interface Effect {
  readonly lots: readonly Lot[];
  readonly lines: readonly LotLine[];
  /** What it adds to the debt. */
  readonly debt: number;
  readonly waived?: number;
}

interface Told {
  readonly note?: string | undefined;
  readonly billMonth?: Month | undefined;
  readonly corrects?: LedgerKey | undefined;
}

/** A new account, with nothing in it. */
export function openAccount(of: { clientId: string; province: string }, today: Day): NewPointsAccount {
  const empty = { balance: 0, debt: 0, lots: [], lifetimeEarned: 0, entries: 0, months: [] };
  return { ...of, status: "ACTIVE", openedOn: today, ...empty };
}

/** Debt is paid before anything is laid into a lot; what is pending pays when its day comes. */
export function credit({ lots, debt }: NewPointsAccount, lines: readonly LotLine[], today: Day): Effect {
  let owed = debt;
  const kept = lines.map((line) => {
    const pays = isPending(line, today) ? 0 : Math.min(owed, line.points);
    owed -= pays;
    return { ...line, points: line.points - pays };
  });
  const laidIn = kept.filter(({ points }) => points > 0);
  return { lots: laid(lots, laidIn), lines: laidIn, debt: owed - debt };
}

/** The account after an effect, and its entry with the next number. */
export function entered(
  ledger: Ledger,
  { key, effect, ...told }: { readonly key: LedgerKey; readonly effect: Effect } & Told,
  { now, ruleVersion, by }: Moving,
): Ledger {
  const { account } = ledger;
  const lines = effect.lines.reduce((sum, { points }) => sum + points, 0);
  const points = lines - effect.debt;
  const after = {
    ...account,
    lots: [...effect.lots],
    debt: account.debt + effect.debt,
    balance: account.balance + points,
    lifetimeEarned: account.lifetimeEarned + (isEarning(key, told.corrects) ? points : 0),
    entries: account.entries + 1,
  };
  const { clientId, province } = account;
  const entry: NewPointsEntry = {
    ...{ clientId, province, no: after.entries, at: now, ...key, points, balance: after.balance },
    ...{ lots: [...effect.lines], debt: effect.debt, waived: effect.waived ?? 0, ruleVersion, by },
    ...(told.note !== undefined && { note: told.note }),
    ...(told.billMonth !== undefined && { billMonth: told.billMonth }),
    ...(told.corrects !== undefined && { corrects: told.corrects }),
  };
  return { ...ledger, account: after, entries: [...ledger.entries, entry] };
}

/** Counts towards all that was ever earned: what a reversal takes of it does too. */
export function isEarning({ kind }: Pick<LedgerKey, "kind">, corrects: LedgerKey | undefined): boolean {
  const isEarn = (one: string) => EarnKind.safeParse(one).success;
  return isEarn(kind) || (kind === "REVERSAL" && corrects !== undefined && isEarn(corrects.kind));
}
