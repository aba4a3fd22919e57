import type { ImportKind } from "#shared/domain/import/import-kind.ts";
import type { RowOutcome } from "#shared/domain/import/plan.ts";
import type { Problem } from "#shared/domain/import/problem.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { DOORS, type ImportPorts } from "./doors.ts";
import type { FileRow } from "./read-batches.ts";

/** One import of one file. */
export interface Run {
  readonly ports: ImportPorts;
  readonly caller: Caller;
  readonly kind: ImportKind;
  readonly importId: string;
  /** This time, apart from earlier imports of the same file. */
  readonly id: string;
  readonly apply: boolean;
}

/** Journal keys of one batch lie so far apart: position = batch + attempt × this. */
const ATTEMPTS_APART = 1_000_000;

/**
 * Every row's outcome, in the order of the rows. A batch goes again with what is left of it: rows that found no room
 * in the transaction, or all of it, when its key was used by an earlier import of the same file.
 */
export async function submit(run: Run, batch: number, rows: readonly FileRow[]): Promise<RowOutcome[]> {
  const outcomes = new Map<number, RowOutcome>();
  let left = rows.filter(({ problems }) => problems.length === 0);
  for (let attempt = 0; left.length > 0; attempt += 1) {
    for (const outcome of await attempted(run, batch + attempt * ATTEMPTS_APART, left))
      outcomes.set(outcome.line, outcome);
    left = left.filter(({ line }) => !outcomes.has(line));
  }
  return rows.map(({ line, problems: [problem] }) => outcomes.get(line) ?? refused(line, problem));
}

async function attempted(
  run: Run,
  position: number,
  rows: readonly FileRow[],
): Promise<readonly RowOutcome[]> {
  const { ports, caller, kind, importId: message, id, apply } = run;
  const key = apply ? { message, position } : undefined;
  try {
    const outcome = await DOORS[kind]({ ports, caller, run: id, rows, key });
    return outcome.run === id ? outcome.rows : [];
  } catch (stopped) {
    if (!isOvertaken(stopped)) throw stopped;
    const [first, ...others] = rows;
    if (first !== undefined && others.length > 0) return await attempted(run, position, [first]);
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
