import type { Archive } from "#shared/domain/clients/archive.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { rulesWith } from "#shared/domain/rules/rules-with.ts";
import { movesOf } from "#shared/domain/trials/running.ts";
import type { Move } from "#shared/domain/trials/trial.ts";
import { aClient, aTask, CALENDAR, NOW } from "#test/use-cases/given.ts";
import { anArchive } from "./an-archive.ts";

export const TODAY = "2026-03-09";
type Content = Readonly<Record<string, unknown>>;

/** What a change of a set tells of one client, or of one day. */
export function toldOf(code: string, content: Content, archive: Archive, more: object = {}) {
  const trying = {
    before: DEFAULT_RULES,
    after: rulesWith(DEFAULT_RULES, code, content),
    today: TODAY,
    ...more,
  };
  const told = (movesOf(code).clients ?? []).map((mover) => mover({ archive, intel: [] }, trying));
  return { moves: told.flatMap(({ moves }) => moves), unknown: told.flatMap(({ unknown }) => unknown) };
}

export function toldOfDay(code: string, content: Content, tasks: Parameters<typeof aTask>[0][]) {
  const desk = { owner: "min", tasks: tasks.map((task) => aTask(task)), absences: [], delegated: [] };
  const after = rulesWith(DEFAULT_RULES, code, content);
  const trying = { before: DEFAULT_RULES, after, now: NOW, calendar: CALENDAR };
  const seen = { desk, owner: { id: "min", name: "王敏" } };
  const told = (movesOf(code).desks ?? []).map((mover) => mover(seen, trying));
  return { moves: told.flatMap(({ moves }) => moves), unknown: told.flatMap(({ unknown }) => unknown) };
}

export const bill = (month: string, unitPaidFen: number, memberPaidFen = 0) => ({
  ...{ month, accountId: "acc_1", totalFen: unitPaidFen + memberPaidFen, unitPaidFen, memberPaidFen },
  ...{ byFamily: {}, discountFen: 0, paidFen: unitPaidFen + memberPaidFen },
});
export const yearOf = (year: string, bills: ReturnType<typeof bill>[]) => ({
  ...{ clientId: "cli_1", year, bills, version: "v", province: "GD" },
});
/** A year in which it brought 32,000 yuan a month, and before that half of it. */
const BILLS = [
  yearOf(
    "2024",
    Array.from({ length: 12 }, (_, n) => bill(`2024-${String(n + 1).padStart(2, "0")}`, 1_600_000)),
  ),
  yearOf(
    "2025",
    Array.from({ length: 12 }, (_, n) => bill(`2025-${String(n + 1).padStart(2, "0")}`, 3_200_000)),
  ),
  yearOf("2026", [bill("2026-01", 3_200_000), bill("2026-02", 3_200_000)]),
];
export const GROUP = aClient({
  ...{ monthlyFen: 3_200_000, members: 420, influence: 4, growthBp: 100, revenue12Fen: 38_400_000 },
  ...{ inNetworkSince: "2023-09-01", valueClass: "B" },
});
export const archive = ({ bills = BILLS, client = GROUP }: Partial<Archive> = {}): Archive => ({
  ...anArchive({ client }),
  bills,
});
/** Those of today, without the past months. */
export const now = (moves: readonly Move[]) => moves.filter(({ month }) => month === undefined);

/** A draft that is to be tried. */
export const DRAFT = {
  ...{ code: "SEGMENT", number: 1, version: "v", province: "GD", status: "DRY_RUN" as const },
  ...{ content: {}, basedOn: 0, trial: { at: NOW, by: "adm", of: 3, isJob: false } },
};
