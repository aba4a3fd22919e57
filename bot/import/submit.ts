import type { ImportKind } from "#shared/domain/import/import-kind.ts";
import type { Choice, RowOutcome } from "#shared/domain/import/plan.ts";
import type { Problem } from "#shared/domain/import/problem.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { DOORS, type ImportPorts } from "./doors.ts";
import type { FileRow } from "./read-batches.ts";

/** One import of one file, or a test run of it. */
export interface Run {
  readonly ports: ImportPorts;
  readonly caller: Caller;
  readonly kind: ImportKind;
  readonly choice: Choice;
  readonly importId: string | undefined;
  readonly done: ReadonlyMap<number, "create" | "update">;
}

/** Every row's outcome, in the order of the rows. A batch goes again with the rows that found no room in its transaction. */
export async function submit(run: Run, rows: readonly FileRow[]): Promise<RowOutcome[]> {
  const outcomes = new Map<number, RowOutcome>();
  for (const { line } of rows) {
    const is = run.done.get(line);
    if (is) outcomes.set(line, { line, is });
  }
  let left = rows.filter(({ line, problems }) => problems.length === 0 && !outcomes.has(line));
  while (left.length > 0) {
    for (const outcome of await attempted(run, left)) outcomes.set(outcome.line, outcome);
    left = left.filter(({ line }) => !outcomes.has(line));
  }
  return rows.map(({ line, problems: [problem] }) => outcomes.get(line) ?? refused(line, problem));
}

async function attempted(run: Run, rows: readonly FileRow[]): Promise<readonly RowOutcome[]> {
  const { ports, caller, kind, choice, importId } = run;
  const key = importId === undefined ? undefined : { message: importId, position: rows[0]?.line ?? 0 };
  try {
    return (await DOORS[kind]({ ports, caller, importId, choice, rows, key })).rows;
  } catch (stopped) {
    if (!isOvertaken(stopped)) throw stopped;
    const [first, ...others] = rows;
    if (first !== undefined && others.length > 0) return await attempted(run, [first]);
    return rows.map(({ line }) =>
      refused(line, { code: "row.overtaken", facts: { by: stopped.facts.by ?? "" } }),
    );
  }
}

function isOvertaken(stopped: unknown): stopped is Refusal<"item.changed"> {
  return stopped instanceof Refusal && stopped.code === "item.changed";
}

function refused(line: number, problem: Problem | undefined): RowOutcome {
  return { line, is: "error", ...(problem && { problem }) };
}
