import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ImportPorts } from "#bot/import/doors.ts";
import { ids } from "#functions/support/real-ports.ts";
import { importCommand } from "#local/import/import-command.ts";
import { loadSample } from "#local/sample/load-sample.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { stores } from "#shared/storage/stores.ts";
import { at } from "#test/support/builders.ts";
import { CALENDAR } from "#test/support/calendar.ts";
import { type MemoryTable, memoryTable } from "#test/support/memory-table.ts";

const NOW = at("2026-03-09 08:20");
export const CLIENTS = "--kind clients --as stf_suqing";

function portsOver(table: MemoryTable, now = () => NOW): ImportPorts {
  const store = stores(table, { officialCalendar: CALENDAR, province: "HN", now });
  return { ...store, table, clock: { now }, ids };
}

let loaded: Promise<MemoryTable> | undefined;

/** The sample province; each terminal has its own, made once for all of them. */
export async function theSample(): Promise<MemoryTable> {
  loaded ??= loading();
  return await loaded;
}

async function loading(): Promise<MemoryTable> {
  const table = memoryTable();
  await loadSample({ ports: portsOver(table), now: NOW });
  return table;
}

/** A folder for a test's files, that is gone after it. */
export function aFolder() {
  const path = mkdtempSync(join(tmpdir(), "dake-import-"));
  return {
    path,
    file(name: string, content: string | Buffer): string {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    read: (file: string) => readFileSync(file, "utf8"),
    remove: () => rmSync(path, { recursive: true }),
  };
}

/** `npm run import` over the memory engine. */
export function aTerminal(given: MemoryTable, folder: string) {
  const table = given.fork();
  let now = NOW;
  let commitsLeft = Number.POSITIVE_INFINITY;
  const mortal: MemoryTable = {
    ...table,
    async commit(writes) {
      commitsLeft -= 1;
      if (commitsLeft < 0) throw new Error("killed");
      return await table.commit(writes);
    },
  };
  const ports = portsOver(mortal, () => now);
  let onProgress = (_: string): void => undefined;
  let printed = "";
  let told = "";
  const around = {
    open: async () => ({ ports, close: async () => undefined }),
    print: (text: string) => {
      printed += text;
    },
    tell: (text: string) => {
      told += text;
    },
    progress: (text: string) => onProgress(text),
  };
  const run = async (line: string, { isFile = false } = {}) => {
    [printed, told] = ["", ""];
    const code = await importCommand([...line.split(" "), "--data", folder], { ...around, isFile }).finally(
      () => {
        commitsLeft = Number.POSITIVE_INFINITY;
        table.settle();
      },
    );
    return { code, printed, told, report: printed.startsWith("{") ? JSON.parse(printed) : undefined };
  };
  /** Somebody else's change, as another commit leaves it. */
  const renamed = async (client: Client, name: string) => {
    for (const { after } of ports.clients.put(client, { ...client, name }))
      if (after) await table.commit([{ put: { ...after, vr: "other" }, always: true }]);
  };
  /** What lies in the table besides the imports' own notes and the journal. */
  const content = () => table.all().filter(({ PK }) => !/^(IMP|JRN)#/.test(PK));
  const isAt = (wall: string) => {
    now = at(wall);
  };
  /** The process is killed after so many more commits. */
  const breaksAfter = (commits: number) => {
    commitsLeft = commits;
  };
  const watched = (watch: (text: string) => void) => {
    onProgress = watch;
  };
  return { table, ports, run, renamed, content, isAt, breaksAfter, onProgress: watched };
}
