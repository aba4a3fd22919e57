import type { Impact, Move, MoveSubject } from "./trial.ts";

/** What a mover tells of one client or one day: what moves, and what cannot be told for want of data. */
export interface Told {
  readonly moves: readonly Move[];
  readonly unknown: readonly MoveSubject[];
}

export const NOTHING_TOLD: Told = { moves: [], unknown: [] };

export const NO_IMPACT: Impact = {
  clients: 0,
  managers: 0,
  tasks: 0,
  today: {},
  months: {},
  largest: [],
  unknown: {},
};

/** So many are named. */
const NAMED = 20;

export function toldTogether(all: readonly Told[]): Told {
  return { moves: all.flatMap(({ moves }) => moves), unknown: all.flatMap(({ unknown }) => unknown) };
}

/** One manager's part counted in: the sums grow by what moves, the list keeps the largest of today. */
export function withTold(
  impact: Impact,
  { moves, unknown }: Told,
  seen: { readonly clients: number; readonly tasks: number },
): Impact {
  const now = moves.filter(({ month }) => month === undefined);
  return {
    clients: impact.clients + seen.clients,
    managers: impact.managers + 1,
    tasks: impact.tasks + seen.tasks,
    today: summed(impact.today, now),
    months: { ...impact.months, ...byMonth(impact, moves) },
    largest: [...impact.largest, ...now].toSorted(bySize).slice(0, NAMED),
    unknown: { ...impact.unknown, ...unknownOf(impact, unknown) },
  };
}

type Sums = Impact["today"];

function byMonth({ months }: Impact, moves: readonly Move[]): Impact["months"] {
  const past = moves.flatMap(({ month, ...move }) => (month === undefined ? [] : [{ month, move }]));
  const grouped = [...Map.groupBy(past, ({ month }) => month)];
  return Object.fromEntries(
    grouped.map(([month, all]) => [
      month,
      summed(
        months[month] ?? {},
        all.map(({ move }) => move),
      ),
    ]),
  );
}

function unknownOf({ unknown: so }: Impact, unknown: readonly MoveSubject[]): Impact["unknown"] {
  const grouped = [...Map.groupBy(unknown, (subject) => subject)];
  return Object.fromEntries(grouped.map(([subject, all]) => [subject, (so[subject] ?? 0) + all.length]));
}

/** Amounts differ for everybody: they are summed under their subject, by whether they rise or fall. */
const AMOUNTS: readonly MoveSubject[] = ["POINTS", "CREDIT_LIMIT", "DISCOUNT", "LIFETIME_VALUE", "DEADLINE"];

function keyOf({ subject, from, to, fen = 0, points = 0 }: Move): string {
  if (subject === "FIRST_THING") return subject;
  if (subject === "DEADLINE") return `${subject} ${to > from ? "LATER" : "EARLIER"}`;
  if (!AMOUNTS.includes(subject)) return `${subject} ${from}>${to}`;
  return `${subject} ${(fen || points) >= 0 ? "MORE" : "LESS"}`;
}

function summed(sums: Sums, moves: readonly Move[]): Sums {
  const all = new Map(Object.entries(sums));
  for (const move of moves) {
    const { count, fen, points } = all.get(keyOf(move)) ?? { count: 0, fen: 0, points: 0 };
    const sum = { count: count + 1, fen: fen + (move.fen ?? 0), points: points + (move.points ?? 0) };
    all.set(keyOf(move), sum);
  }
  return Object.fromEntries(all);
}

/** The largest first; the same size by its id, so that every run names the same. */
function bySize(one: Move, other: Move): number {
  return other.size - one.size || (one.id < other.id ? -1 : 1);
}
