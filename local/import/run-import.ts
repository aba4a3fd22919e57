import type { Sheet } from "#functions/support/files/sheet.ts";
import type { ImportKind } from "#shared/domain/import/import-kind.ts";
import type { RowOutcome } from "#shared/domain/import/plan.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import type { ImportPorts } from "./doors.ts";
import { type FileBatch, type FileRow, readBatches } from "./read-batches.ts";
import { rememberedReferences } from "./remembered-references.ts";
import { type Run, submit } from "./submit.ts";

export interface ImportOrder {
  readonly ports: ImportPorts;
  readonly caller: Caller;
  readonly sheet: Sheet;
  readonly kind: ImportKind;
  readonly apply: boolean;
  /** Told of each row that is not taken, in the order of the file. */
  readonly onRejected: (row: FileRow, outcome: RowOutcome, header: readonly string[]) => Promise<void>;
  readonly onProgress: (done: number, total: number) => void;
}

export interface ImportTally {
  readonly importId: string;
  readonly rows: number;
  readonly create: number;
  readonly update: number;
  readonly skip: number;
  readonly error: number;
  /** Rejected because they repeat another row of the file; counted in `error` too. */
  readonly repeated: number;
}

/** Rows that one transaction holds with everything that leads to them. */
const ROWS: Readonly<Record<ImportKind, number>> = {
  units: 40,
  grids: 40,
  staff: 30,
  clients: 12,
  tasks: 45,
};
const SIDE_BY_SIDE = 6;

/** Runs a file through the kind's use-case, batch after batch, some side by side; the same file again changes nothing twice. */
export async function runImport(order: ImportOrder): Promise<ImportTally> {
  const { sheet, kind, onProgress } = order;
  const run = runOf(order);
  const tally = { rows: 0, create: 0, update: 0, skip: 0, error: 0, repeated: 0 };
  const settle = async ({ batch, outcomes }: Flight) => {
    for (const [n, outcome] of (await outcomes).entries()) await count(tally, { order, batch, n, outcome });
    onProgress(tally.rows, sheet.count - 1);
  };
  const flying: Flight[] = [];
  let number = 0;
  for await (const batch of readBatches(sheet, { kind, size: ROWS[kind] })) {
    flying.push(started(run, number, batch));
    number += 1;
    if (flying.length >= widthOf(kind)) await settle(flying.shift() as Flight);
  }
  for (const flight of flying) await settle(flight);
  return { importId: run.importId, ...tally };
}

interface Flight {
  readonly batch: FileBatch;
  readonly outcomes: Promise<RowOutcome[]>;
}

function runOf({ ports, caller, sheet, kind, apply }: ImportOrder): Run {
  const importId = `imp_${ports.ids.digest(`${sheet.digest} ${kind} ${caller.id}`).replaceAll(/[-_]/g, "x").slice(0, 18)}`;
  const remembering = { ...ports, references: rememberedReferences(ports.references) };
  return { ports: remembering, caller, kind, apply, importId, id: ports.ids.next("run") };
}

/** A fault is met when its turn comes; until then it does not stand unhandled. */
function started(run: Run, number: number, batch: FileBatch): Flight {
  const outcomes = submit(run, number, batch.rows);
  outcomes.catch(() => {});
  return { batch, outcomes };
}

/** A unit may lie below one of the batch before. */
function widthOf(kind: ImportKind): number {
  return kind === "units" ? 1 : SIDE_BY_SIDE;
}

type Counting = { -readonly [K in keyof Omit<ImportTally, "importId">]: number };

async function count(
  tally: Counting,
  { order, batch, n, outcome }: { order: ImportOrder; batch: FileBatch; n: number; outcome: RowOutcome },
): Promise<void> {
  const row = batch.rows[n];
  tally.rows += 1;
  tally[outcome.is] += 1;
  if (outcome.problem?.code === "key.repeated") tally.repeated += 1;
  if (outcome.is === "error" && row) await order.onRejected(row, outcome, batch.header);
}
