import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { rollBack } from "#bot/import/roll-back.ts";
import { runImport } from "#bot/import/run-import.ts";
import { openSheet } from "#functions/support/files/sheet.ts";
import { createTable } from "#local/local-table.ts";
import { loadSample } from "#local/sample/load-sample.ts";
import { type Caller, callerOf } from "#shared/domain/people/caller.ts";
import { perform } from "#shared/perform.ts";
import type { Item, Table } from "#shared/ports/table.ts";
import { dynamoTable } from "#shared/storage/dynamo-table.ts";
import { openImport } from "#shared/use-cases/import/open-import.ts";
import { memoryTable } from "#test/support/memory-table.ts";
import type { Figure, Section } from "./figure.ts";
import { aClient } from "./many.ts";
import { type BenchPorts, NOW, portsOver, withDynamo, writeBare } from "./table.ts";

const NAME = "Dake";
const TURNS = 6;
const ROWS = 500;
const LARGE = 50_000;
const EARLY = 10_000;
const SUPERVISOR = "stf_suqing";
const MANAGER = "HN0001";

/** A file of clients through the use-case, against the barest writing of the same items; and a large one, for its memory. */
export async function benchImport(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), "dake-bench-"));
  try {
    const figures = [...(await speed(folder)), await memory(folder)];
    return { title: "import", how: HOW, figures };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const HOW = `${TURNS * ROWS} new clients out of CSV files, read back, conditional, journalled and in transactions, over a bare loop of BatchWriteItem with the same items and no journal; then taken back import by import, each commit against its journal entry, over the same bare loop; memory is the heap after a collection while ${LARGE} rows pass into a table that keeps nothing.`;

/** Turn by turn, each on an engine of its own: a second table in the same one is written at a fifth of the speed. */
async function speed(folder: string): Promise<Figure[]> {
  return await withDynamo(
    async (ours) => await withDynamo(async (bare) => await race({ ours, bare, folder })),
  );
}

async function race({ ours, bare, folder }: { ours: DynamoDBClient; bare: DynamoDBClient; folder: string }) {
  await Promise.all([ours, bare].map(async (client) => await createTable(client, NAME)));
  const items: Item[] = [];
  const ports = await house(noting(dynamoTable(ours, { name: NAME }), items));
  const taken = { ours: 0, bare: 0, items: 0 };
  const runs: string[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    items.length = 0;
    const path = fileOf(folder, { from: turn * ROWS, count: ROWS });
    taken.ours += await timed(async () => runs.push(await imported(ports, path)));
    taken.bare += await timed(async () => await writeBare(bare, NAME, items));
    taken.items += items.length;
  }
  const back = await timed(async () => await takenBack(ports, runs));
  const rows = TURNS * ROWS;
  const each = (taken.items / rows).toFixed(1);
  const speeds: Figure[] = [
    { what: "our import", value: (1000 * rows) / taken.ours, unit: "rows/s" },
    { what: `bare BatchWriteItem, ${each} items a row`, value: (1000 * rows) / taken.bare, unit: "rows/s" },
  ];
  const value = taken.bare / taken.ours;
  const ratio = taken.bare / back;
  const ratios: Figure[] = [
    { what: "our import over the bare loop", value, unit: "×", bound: { least: 0.3 } },
    { what: "our rollback", value: (1000 * rows) / back, unit: "rows/s" },
    { what: "our rollback over the bare loop", value: ratio, unit: "×", bound: { least: 0.2 } },
  ];
  return [...speeds, ...ratios];
}

/** Import after import, the last one first. */
async function takenBack(ports: BenchPorts, runs: readonly string[]): Promise<void> {
  const caller = await importer(ports);
  for (const id of runs.toReversed()) {
    const run = await ports.imports.find(id);
    if (run === undefined) throw new Error(`no import ${id}`);
    const order = { ports, caller, run, onKept: async () => {}, onProgress: () => {} };
    const { undone, kept } = await rollBack(order);
    if (undone !== ROWS || kept !== 0) throw new Error(`not all went back: ${undone} of ${ROWS}`);
  }
}

async function house(table: Table): Promise<BenchPorts> {
  const ports = portsOver(table);
  await loadSample({ ports, now: NOW });
  return ports;
}

/** Notes what is written besides the journal. */
function noting(table: Table, items: Item[]): Table {
  return {
    ...table,
    async commit(writes) {
      const puts = writes.flatMap((write) => ("put" in write ? [write.put] : []));
      items.push(...puts.filter(({ ty }) => ty !== "journal" && ty !== "undo"));
      return await table.commit(writes);
    },
  };
}

/** Megabytes by which the heap has grown between the 10,000th and the 50,000th row; the keys seen in the file are in it. */
async function memory(folder: string): Promise<Figure> {
  const table = memoryTable();
  await house(table);
  const ports = portsOver({ ...table, commit: async () => "committed" });
  const heap = new Map<number, number>();
  await imported(ports, fileOf(folder, { from: 0, count: LARGE }), (done) => {
    for (const mark of [EARLY, LARGE]) if (done >= mark && !heap.has(mark)) heap.set(mark, heapNow());
  });
  const value = ((heap.get(LARGE) ?? Number.NaN) - (heap.get(EARLY) ?? 0)) / 2 ** 20;
  return { what: `heap grown from row ${EARLY} to row ${LARGE}`, value, unit: "MB", bound: { most: 16 } };
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function heapNow(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

async function importer({ staff, units }: BenchPorts): Promise<Caller> {
  const person = await staff.find(SUPERVISOR);
  if (person === undefined) throw new Error(`the sample has no ${SUPERVISOR}`);
  return callerOf(person, await units.tree());
}

async function imported(
  ports: BenchPorts,
  path: string,
  onProgress: (done: number) => void = () => {},
): Promise<string> {
  const caller = await importer(ports);
  const sheet = await openSheet(path);
  const about = { kind: "clients", fileName: path, mapping: {}, mode: "both", onClosed: "skip" } as const;
  const input = { ...about, signature: ports.ids.next("sig"), rows: sheet.count - 1 };
  const said = { ports, caller, input, message: ports.ids.next("msg"), bulk: true };
  const { importId } = await perform(openImport, said);
  const order = { ports, caller, sheet, kind: "clients" as const, importId, onProgress };
  const tally = await runImport({ ...order, onRejected: async () => {} });
  if (tally.create !== tally.rows) throw new Error(`not all were imported: ${JSON.stringify(tally)}`);
  return importId;
}

function fileOf(folder: string, { from, count }: { from: number; count: number }): string {
  const path = join(folder, `clients-${from}-${count}.csv`);
  const rows = Array.from({ length: count }, (_, n) => {
    const { externalRef, name, shortName, industryCode, valueClass } = aClient(from + n);
    return [externalRef, `${name}${n}`, `${shortName}${n}`, industryCode, valueClass, MANAGER].join();
  });
  const header = "externalRef,name,shortName,industryCode,valueClass,accountManagerId";
  writeFileSync(path, `${[header, ...rows].join("\n")}\n`);
  return path;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
