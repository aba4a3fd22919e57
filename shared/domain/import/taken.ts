import type { ImportKind } from "./import-kind.ts";
import { keysOf } from "./keys.ts";
import { type BatchOutcome, outcomeOf, type Plan, type RowOutcome, type Step } from "./plan.ts";
import type { Problem } from "./problem.ts";

/** Writes that fit into one transaction beside its journal entry, the import's mark and the importer's undo stack. */
const ROOM = 97;

/** Rows that are taken together, with everything that they change. */
export interface Decided<Write> {
  readonly rows: readonly RowOutcome[];
  readonly steps: readonly (Omit<Step, "writes"> & { readonly writes: readonly Write[] })[];
  /** A client is changed, under which the journal lists it: one write more. */
  readonly ofClient?: boolean;
}

/** In their order as long as there is room; what is taken together goes whole or not at all, and the first always goes. */
export function taken<Write>(decided: readonly Decided<Write>[]): {
  readonly outcome: BatchOutcome;
  readonly writes: readonly Write[];
} {
  const writes: Write[] = [];
  const rows: RowOutcome[] = [];
  const steps: Step[] = [];
  let size = 0;
  for (const each of decided) {
    const more = each.steps.flatMap((step) => step.writes);
    size += sizeOf(each, more.length);
    if (rows.length > 0 && size > ROOM) break;
    writes.push(...more);
    rows.push(...each.rows);
    steps.push(...each.steps.map((step) => ({ ...step, writes: step.writes.length })));
  }
  return { outcome: { rows, steps: steps.filter((step) => step.writes > 0) }, writes };
}

function sizeOf({ ofClient = false }: Pick<Decided<unknown>, "ofClient">, writes: number): number {
  return ofClient && writes > 0 ? writes + 1 : writes;
}

/** Decides row after row; one that shares a key with a row before it is refused. */
export function eachOnce<Row extends { readonly line: number; readonly record: object }, Write>(
  kind: ImportKind,
  rows: readonly Row[],
  decide: (row: Row) => {
    readonly plan: Plan<object>;
    readonly writes: readonly Write[];
    readonly name: string;
    readonly made?: string | undefined;
  },
): Decided<Write>[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const { line } = row;
    const keys = keysOf(kind, { ...row.record });
    const problem = repeated(seen, keys);
    if (problem) return { rows: [{ line, is: "error", problem }], steps: [] };
    for (const key of keys) seen.set(key, line);
    const { plan, writes, name, made } = decide(row);
    const isNew = plan.is === "create";
    return {
      rows: [outcomeOf(line, plan)],
      ofClient: kind === "clients",
      steps: [{ lines: [line], name, writes, ...(isNew && made !== undefined && { made }) }],
    };
  });
}

/** The line on which one of these keys stood before, as the problem that it is. */
export function repeated(seen: ReadonlyMap<string, number>, keys: readonly string[]): Problem | undefined {
  const line = keys.map((key) => seen.get(key)).find((before) => before !== undefined);
  return line === undefined ? undefined : { code: "key.repeated", facts: { line } };
}
