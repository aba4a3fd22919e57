import type { ImportKind } from "./import-kind.ts";
import { keysOf } from "./keys.ts";
import { type BatchOutcome, outcomeOf, type Plan, type RowOutcome } from "./plan.ts";
import type { Problem } from "./problem.ts";

/** Writes that fit into one transaction beside its journal entry and the importer's undo stack. */
const ROOM = 98;

interface Decided<Write> {
  readonly outcome: RowOutcome;
  readonly writes: readonly Write[];
}

/** Rows in their order as long as there is room; a row goes whole or not at all, and the first always goes. */
export function taken<Write>(
  run: string,
  rows: readonly Decided<Write>[],
): { readonly outcome: BatchOutcome; readonly writes: readonly Write[] } {
  const writes: Write[] = [];
  const outcomes: RowOutcome[] = [];
  for (const row of rows) {
    if (outcomes.length > 0 && writes.length + row.writes.length > ROOM) break;
    writes.push(...row.writes);
    outcomes.push(row.outcome);
  }
  return { outcome: { run, rows: outcomes }, writes };
}

/** Decides row after row; one that shares a key with a row before it is refused. */
export function eachOnce<Row extends { readonly line: number; readonly record: object }, Write>(
  kind: ImportKind,
  rows: readonly Row[],
  decide: (row: Row) => { readonly plan: Plan<object>; readonly writes: readonly Write[] },
): Decided<Write>[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const keys = keysOf(kind, { ...row.record });
    const problem = repeated(seen, keys);
    if (problem) return { outcome: { line: row.line, is: "error", problem }, writes: [] };
    for (const key of keys) seen.set(key, row.line);
    const { plan, writes } = decide(row);
    return { outcome: outcomeOf(row.line, plan), writes };
  });
}

/** The line on which one of these keys stood before, as the problem that it is. */
export function repeated(seen: ReadonlyMap<string, number>, keys: readonly string[]): Problem | undefined {
  const line = keys.map((key) => seen.get(key)).find((before) => before !== undefined);
  return line === undefined ? undefined : { code: "key.repeated", facts: { line } };
}
