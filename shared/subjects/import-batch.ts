import type { BatchOutcome, RowOutcome } from "#shared/domain/import/plan.ts";
import { type Decided, taken } from "#shared/domain/import/taken.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import type { Stores } from "#shared/ports.ts";

type Change = ReturnType<Stores["imports"]["addMark"]>;

interface Batch {
  readonly input: { readonly importId: string; readonly rows: readonly { readonly line: number }[] };
  readonly caller: Caller;
  readonly decided: readonly Decided<Change>[];
}

/** What there is room for, with the mark that leads a rollback back to this very commit. */
export function settled(
  { imports }: Pick<Stores, "imports">,
  { input, caller, decided }: Batch,
): { readonly outcome: BatchOutcome; readonly writes: readonly Change[] } {
  const { outcome, writes } = taken(decided);
  if (writes.length === 0) return { outcome, writes };
  const { importId, rows } = input;
  const mark = imports.addMark({
    importId,
    line: Math.min(...rows.map((row) => row.line)),
    lastLine: Math.max(...outcome.rows.map((row) => row.line)),
    done: doneOf(outcome.rows),
    province: caller.province,
  });
  return { outcome, writes: [...writes, mark] };
}

function doneOf(rows: readonly RowOutcome[]): string {
  const saved = rows.filter(({ is }) => is === "create" || is === "update");
  return saved.map(({ line, is }) => `${line}${is.slice(0, 1)}`).join(" ");
}
