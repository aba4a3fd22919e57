import type { Archive } from "#shared/domain/clients/archive.ts";
import { type MonthsBack, monthsBack } from "#shared/domain/import/months-back.ts";
import { plannerOf } from "#shared/domain/import/part-planners.ts";
import { type Standing, type StepDone, StepsDone } from "#shared/domain/import/rollback.ts";
import type { ImportMark, ImportRun } from "#shared/domain/import/run.ts";
import type { BillYear } from "#shared/domain/money/bill-year.ts";
import type { Owned } from "#shared/domain/people/caller.ts";
import type { Stores } from "#shared/ports.ts";
import { isUsed } from "./import-used.ts";

type Entry = NonNullable<Awaited<ReturnType<Stores["journal"]["find"]>>>;
type Stood = Awaited<ReturnType<Stores["journal"]["standing"]>>[number];
type Reading = Pick<
  Stores,
  "imports" | "journal" | "clients" | "archives" | "tasks" | "staff" | "units" | "grids"
>;

/** A change of the import, beside how its item lies now. */
export interface Lying {
  readonly done: Entry["changes"][number];
  readonly now: Stood["now"];
}
export type Months = MonthsBack<BillYear> & { readonly now: BillYear };

/** What one commit of an import has done, and how it lies now. */
export interface Imported extends Owned {
  readonly run: ImportRun;
  readonly mark: ImportMark;
  readonly standings: readonly Standing[];
  readonly changes: ReadonlyMap<StepDone, readonly Lying[]>;
  /** Years that hold months of others by now. */
  readonly mixed: ReadonlyMap<StepDone, Months>;
  /** Of the clients whose parts are taken back. */
  readonly archives: ReadonlyMap<string, Archive>;
}

interface Which {
  readonly importId: string;
  readonly line: number;
  readonly careful: boolean;
}

export async function readImported(
  stores: Reading,
  { importId, line, careful }: Which,
): Promise<Imported | undefined> {
  const [run, mark] = await Promise.all([stores.imports.find(importId), stores.imports.mark(importId, line)]);
  const entry = mark && (await stores.journal.find(mark.entry));
  if (!run || !mark || !entry) return undefined;
  const { steps } = StepsDone.parse(entry.outcome);
  const stood = careful ? await stores.journal.standing(entry) : untouched(entry);
  const parts = apart(steps, { entry, stood });
  const leaving = new Set(parts.flatMap(({ step: { made }, changed }) => (made && !changed ? [made] : [])));
  const standings = await Promise.all(
    parts.map(async ({ step, changed }) => {
      const { made } = step;
      return {
        step,
        changed,
        isUsed: await isUsed(stores, { kind: run.kind, made, leaving, isUntouched: !careful }),
      };
    }),
  );
  const changes = new Map(parts.map(({ step, lying }) => [step, lying]));
  const mixed = mixedYears(stores, { run, standings, changes });
  const archives = careful ? await archivesOf(stores, steps) : new Map<string, Archive>();
  const { owner, unit, province } = run;
  return { owner, unit, province, run, mark, standings, changes, mixed, archives };
}

function untouched({ changes }: Entry): Stood[] {
  return changes.map(({ after }) => ({ now: after, changed: false }));
}

/** Each step with its own changes: they lie one after the other, as they were decided. */
function apart(steps: readonly StepDone[], { entry, stood }: { entry: Entry; stood: readonly Stood[] }) {
  let end = 0;
  return steps.map((step) => {
    const start = end;
    end += step.writes;
    const mine = stood.slice(start, end);
    const lying = entry.changes.slice(start, end).map((done, n) => ({ done, now: mine[n]?.now ?? null }));
    return {
      step,
      lying,
      changed: mine.find(({ changed }) => changed !== false)?.changed ?? (false as const),
    };
  });
}

type Seen = Pick<Imported, "run" | "standings" | "changes">;

/** A year that was changed since is taken apart by its months, where it is still there. */
function mixedYears({ archives }: Reading, { run, standings, changes }: Seen): Imported["mixed"] {
  const part = plannerOf(run.kind)?.part;
  if (part !== "bills" && part !== "usage") return new Map();
  const yearIn = (image: Lying["now"]) => (image ? archives.imaged(part as "bills", image) : undefined);
  const found = standings.flatMap(({ step, changed }) => {
    const [only] = changes.get(step) ?? [];
    const [now, after] = [yearIn(only?.now ?? null), yearIn(only?.done.after ?? null)];
    if (changed === false || step.summary || !now || !after) return [];
    const before = yearIn(only?.done.before ?? null);
    return [[step, { ...monthsBack({ now, before, after }), now }] as const];
  });
  return new Map(found);
}

async function archivesOf({ archives }: Reading, steps: readonly StepDone[]): Promise<Map<string, Archive>> {
  const ids = [...new Set(steps.flatMap(({ client, summary }) => (client && summary ? [client] : [])))];
  const found = await Promise.all(ids.map(async (id) => [id, await archives.whole(id)] as const));
  return new Map(found.flatMap(([id, archive]) => (archive ? [[id, archive] as const] : [])));
}
