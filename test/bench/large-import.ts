import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { importFile } from "#bot/import/import-file.ts";
import { rollBack } from "#bot/import/roll-back.ts";
import { openSheet } from "#functions/support/files/sheet.ts";
import { createTable } from "#local/local-table.ts";
import { loadSample } from "#local/sample/load-sample.ts";
import { type Caller, callerOf } from "#shared/domain/people/caller.ts";
import type { Item, Table } from "#shared/ports/table.ts";
import { dynamoTable } from "#shared/storage/dynamo-table.ts";
import type { Figure, Section } from "./figure.ts";
import { fileOf } from "./large-file.ts";
import { aClient } from "./many.ts";
import { type BenchPorts, NOW, portsOver, withDynamo, writeBare } from "./table.ts";

const NAME = "Dake";
const ROWS = Number(process.env["BENCH_ROWS"] ?? 50_000);
const KNOWN = ROWS / 5;
const TOUCHED = 50;
const BARE = 2000;
const HOW = `A file of ${ROWS} clients, of which ${KNOWN} are there already and change, imported into DynamoDB Local, killed in the middle and resumed; ${TOUCHED} of its clients are changed by hand; then it is taken back, killed in the middle and resumed, and what was changed by hand must be kept and listed. The bare loop writes the items of ${BARE} such rows with BatchWriteItem, without conditions and journal, on an engine of its own. Memory is the heap after a collection.`;

/** The promise at its full size; some minutes long, so it is run by itself: `npm run bench -- large-import`. */
export async function benchLargeImport(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), "dake-large-"));
  try {
    return { title: "large import", how: HOW, figures: await whole(folder) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function whole(folder: string): Promise<Figure[]> {
  return await withDynamo(async (ours) => {
    await createTable(ours, NAME);
    const items: Item[] = [];
    const dying = mortal(noting(dynamoTable(ours, { name: NAME }), items));
    const ports = portsOver(dying.table);
    await loadSample({ ports, now: NOW });
    const said = { ports, caller: await importer(ports), folder };
    await imported(said, fileOf(folder, { count: KNOWN, grade: "NONE" }));
    items.length = 0;
    const path = fileOf(folder, { count: ROWS, grade: "B" });
    const into = await measured(dying, async (note) => await imported(said, path, note));
    const { importId } = into.done;
    await changedByHand(ports);
    const back = await measured(dying, async (note) => await takenBack(said, importId, note));
    const { undone, kept } = back.done;
    if (kept !== TOUCHED || undone !== ROWS - TOUCHED) throw new Error(`taken back ${undone}, kept ${kept}`);
    const bare = await bareSpeed(items);
    return figures({ into, back, bare });
  });
}

interface Measured<T> {
  readonly done: T;
  readonly rowsPerSecond: number;
  readonly grownMb: number;
}

/** Runs until it dies in the middle, and once more to its end; what was killed goes on from what it saved. */
async function measured<T>(
  dying: ReturnType<typeof mortal>,
  run: (note: (done: number) => void) => Promise<T>,
): Promise<Measured<T>> {
  const heap = new Map<number, number>();
  const note = (done: number) => {
    for (const mark of [ROWS / 5, ROWS]) if (done >= mark && !heap.has(mark)) heap.set(mark, heapNow());
  };
  const startedAt = performance.now();
  dying.dieAfter(Math.floor(ROWS / 24));
  const first = await run(() => {}).then(
    () => "done",
    () => "died",
  );
  if (first !== "died") throw new Error("it was not killed");
  await dying.revive();
  const done = await run(note);
  const seconds = (performance.now() - startedAt) / 1000;
  const grownMb = ((heap.get(ROWS) ?? Number.NaN) - (heap.get(ROWS / 5) ?? 0)) / 2 ** 20;
  return { done, rowsPerSecond: ROWS / seconds, grownMb };
}

interface Said {
  readonly ports: BenchPorts;
  readonly caller: Caller;
  readonly folder: string;
}

async function imported(
  { ports, caller, folder }: Said,
  path: string,
  note: (done: number) => void = () => {},
) {
  const sheet = await openSheet(path);
  const choice = { mode: "both", onClosed: "skip" } as const;
  return await importFile({
    ...{ ports, caller, language: "zh", sheet, fileName: path, kind: "clients", choice, mapping: {} },
    ...{ apply: true, ordered: path },
    openRows: () => ({ write: async () => {}, end: async () => folder, drop: async () => {} }),
    onProgress: (_, done) => note(done),
  });
}

async function takenBack({ ports, caller }: Said, importId: string, note: (done: number) => void) {
  const run = await ports.imports.find(importId);
  if (run === undefined) throw new Error(`no import ${importId}`);
  return await rollBack({ ports, caller, run, onKept: async () => {}, onProgress: note });
}

async function changedByHand({ clients, table }: BenchPorts): Promise<void> {
  for (let n = 0; n < TOUCHED; n += 1) {
    const id = await clients.findByExternalRef("ref", aClient(n * (ROWS / TOUCHED)).externalRef ?? "");
    const client = await clients.find(id ?? "");
    if (client === undefined) throw new Error("a client is gone");
    const [change] = clients.put(client, { ...client, address: "新址" });
    if (!change?.before || !change.after) throw new Error("nothing to change");
    await table.commit([{ put: { ...change.after, vr: `hand${n}` }, ifVersion: change.before.vr }]);
  }
}

/** An engine that dies at a commit, as a process that is killed does: what was written stays. */
function mortal(table: Table) {
  let left = Number.POSITIVE_INFINITY;
  const commit: Table["commit"] = async (writes) => {
    left -= 1;
    if (left <= 0) throw new Error("killed");
    return await table.commit(writes);
  };
  return {
    table: { ...table, commit },
    dieAfter(commits: number) {
      left = commits;
    },
    /** Whatever was under way has come to nothing by then. */
    async revive() {
      await sleep(2000);
      left = Number.POSITIVE_INFINITY;
    },
  };
}

function noting(table: Table, items: Item[]): Table {
  return {
    ...table,
    async commit(writes) {
      if (items.length < BARE * 6)
        items.push(
          ...writes.flatMap((write) =>
            "put" in write && !["journal", "undo"].includes(String(write.put["ty"])) ? [write.put] : [],
          ),
        );
      return await table.commit(writes);
    },
  };
}

async function bareSpeed(items: readonly Item[]): Promise<number> {
  return await withDynamo(async (bare) => {
    await createTable(bare, NAME);
    const unique = [...new Map(items.map((item) => [`${item.PK} ${item.SK}`, item])).values()];
    const startedAt = performance.now();
    await writeBare(bare, NAME, unique);
    const rows = unique.filter(({ ty }) => ty === "client").length;
    return rows / ((performance.now() - startedAt) / 1000);
  });
}

function figures({
  into,
  back,
  bare,
}: {
  into: Measured<unknown>;
  back: Measured<unknown>;
  bare: number;
}): Figure[] {
  return [
    { what: "import, killed once", value: into.rowsPerSecond, unit: "rows/s" },
    { what: "rollback, killed once", value: back.rowsPerSecond, unit: "rows/s" },
    { what: "bare loop", value: bare, unit: "rows/s" },
    { what: "import over the bare loop", value: into.rowsPerSecond / bare, unit: "×", bound: { least: 0.2 } },
    {
      what: "rollback over the bare loop",
      value: back.rowsPerSecond / bare,
      unit: "×",
      bound: { least: 0.2 },
    },
    {
      what: "heap grown by the last four fifths of the import",
      value: into.grownMb,
      unit: "MB",
      bound: { most: 16 },
    },
    { what: "heap grown by those of the rollback", value: back.grownMb, unit: "MB", bound: { most: 16 } },
  ];
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function heapNow(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

async function importer({ staff, units }: BenchPorts): Promise<Caller> {
  const person = await staff.find("stf_suqing");
  if (person === undefined) throw new Error("the sample has no supervisor");
  return callerOf(person, await units.tree());
}
