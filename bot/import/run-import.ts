import type { ImportKind } from "#shared/domain/import/import-kind.ts";
import type { Choice, RowOutcome } from "#shared/domain/import/plan.ts";
import type { ImportCounts, Mapping } from "#shared/domain/import/run.ts";
import type { Sheet } from "#shared/domain/import/sheet.ts";
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
  readonly mapping?: Mapping;
  readonly choice?: Choice;
  /** The import that this is; a test run has none, and takes the same road up to the commit. */
  readonly importId: string | undefined;
  /** Rows that were saved before it was cut short, by their lines. */
  readonly done?: ReadonlyMap<number, "create" | "update">;
  /** Told of each row that is not taken, in the order of the file. */
  readonly onRejected: (row: FileRow, outcome: RowOutcome, header: readonly string[]) => Promise<void>;
  readonly onProgress: (done: number, total: number) => void;
  /** Asked between two batches. */
  readonly isTimeUp?: () => boolean;
}

export interface ImportTally extends ImportCounts {
  readonly rows: number;
  /** Time was up before the end of the file. */
  readonly isCut: boolean;
  /** Rejected because they repeat another row of the file; counted in `error` too. */
  readonly repeated: number;
  /** Left as they are because what they match is left, closed or over; counted in `skip` too. */
  readonly over: number;
}

/** Rows that one transaction holds with everything that leads to them. */
const ROWS: Readonly<Record<ImportKind, number>> = {
  units: 40,
  grids: 40,
  staff: 30,
  clients: 12,
  contacts: 16,
  accounts: 16,
  subscriptions: 16,
  contracts: 16,
  members: 50,
  bills: 24,
  usage: 24,
  tasks: 45,
};
const SIDE_BY_SIDE = 6;

/** Runs a file through the kind's use-case, batch after batch, some side by side; the same file again changes nothing twice. */
export async function runImport(order: ImportOrder): Promise<ImportTally> {
  const { sheet, kind, mapping = {}, onProgress, isTimeUp = () => false } = order;
  const run = runOf(order);
  const tally = { rows: 0, create: 0, update: 0, skip: 0, error: 0, repeated: 0, over: 0 };
  let isCut = false;
  const settle = async ({ batch, outcomes }: Flight) => {
    for (const [n, outcome] of (await outcomes).entries()) await count(tally, { order, batch, n, outcome });
    onProgress(tally.rows, sheet.count - 1);
  };
  const flying: Flight[] = [];
  for await (const batch of readBatches(sheet, { kind, mapping, size: ROWS[kind] })) {
    isCut = isTimeUp();
    if (isCut) break;
    while (flying.length >= widthOf(kind) || flying.some((flight) => meets(flight.batch, batch)))
      await settle(flying.shift() as Flight);
    flying.push(started(run, batch));
  }
  for (const flight of flying) await settle(flight);
  return { ...tally, isCut };
}

interface Flight {
  readonly batch: FileBatch;
  readonly outcomes: Promise<RowOutcome[]>;
}

const USUAL: Choice = { mode: "both", onClosed: "skip" };

function runOf({ ports, caller, kind, choice = USUAL, importId, done = new Map() }: ImportOrder): Run {
  const remembering = { ...ports, references: rememberedReferences(ports.references) };
  return { ports: remembering, caller, kind, choice, importId, done };
}

/** A fault is met when its turn comes; until then it does not stand unhandled. */
function started(run: Run, batch: FileBatch): Flight {
  const outcomes = submit(run, batch.rows);
  outcomes.catch(() => {});
  return { batch, outcomes };
}

/** A unit may lie below one of the batch before. */
function widthOf(kind: ImportKind): number {
  return kind === "units" ? 1 : SIDE_BY_SIDE;
}

/** Two batches that speak of one client go one after the other. */
function meets(one: FileBatch, other: FileBatch): boolean {
  const said = new Set(one.rows.map(clientOf));
  return other.rows.some((row) => clientOf(row) !== undefined && said.has(clientOf(row)));
}

/** Of a part; a task names its client too, and leaves it as it is. */
function clientOf({ record }: FileRow): unknown {
  return "owner" in record ? undefined : record["client"];
}

type Counting = { -readonly [K in Exclude<keyof ImportTally, "isCut">]: number };

async function count(
  tally: Counting,
  { order, batch, n, outcome }: { order: ImportOrder; batch: FileBatch; n: number; outcome: RowOutcome },
): Promise<void> {
  const row = batch.rows[n];
  tally.rows += 1;
  tally[outcome.is] += 1;
  if (outcome.problem?.code === "key.repeated") tally.repeated += 1;
  if (outcome.problem?.code === "match.over") tally.over += 1;
  const isReturned = outcome.is === "error" || outcome.problem !== undefined;
  if (isReturned && row) await order.onRejected(row, outcome, batch.header);
}
