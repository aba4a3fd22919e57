import * as z from "zod";
import { dayOf, daysBetween } from "#shared/domain/calendar/day.ts";
import { keptRows, verdicts } from "#shared/domain/import/rollback.ts";
import type { KeptRow } from "#shared/domain/import/run.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { stepsBack } from "#shared/subjects/import-back.ts";
import { readImported } from "#shared/subjects/imported.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface TakenBack {
  readonly undone: number;
  readonly kept: readonly KeptRow[];
}

/**
 * Takes one commit of an import back: what it made goes, what it changed is again what it was. At first everything is
 * tried as the import left it; `careful` looks at each item and keeps what people have changed since.
 */
export const rollbackImport = useCase({
  name: "rollback-import",
  roles: ["admin", "supervisor", "service"],
  uses: ["imports", "journal", "rules", "clients", "archives", "members", "tasks", "staff", "units", "grids"],
  input: z.lazy(() => z.object({ importId: z.string(), line: z.int().positive(), careful: z.boolean() })),
  undo: "pops",
  subject: async (stores, input) => await readImported(stores, input),
  async decide(stores, { subject, now }): Promise<Decision<TakenBack>> {
    const { run, mark, standings } = subject;
    if (mark.undone !== undefined) return { outcome: { undone: mark.undone, kept: mark.kept }, writes: [] };
    const rules = await stores.rules.current();
    const days = rules.imports.rollbackDays;
    if (daysBetween(dayOf(run.startedAt), dayOf(now)) > days) throw new Refusal("import.too-old", { days });
    const found = verdicts(standings, new Set(subject.mixed.keys()));
    const back = stepsBack(stores, { subject, found, now, rules });
    const kept = [...keptRows(standings, found), ...back.kept];
    const rows = standings.reduce((sum, { step }) => sum + step.lines.length, 0);
    const undone = rows - kept.length;
    const noted = stores.imports.putMark(mark, { ...mark, undone, kept });
    return { outcome: { undone, kept }, writes: [...back.writes, noted] };
  },
});
