import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ImportPorts } from "#bot/import/doors.ts";
import { rollBack } from "#bot/import/roll-back.ts";
import { runImport } from "#bot/import/run-import.ts";
import { ids } from "#functions/support/real-ports.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { ImportKind } from "#shared/domain/import/import-kind.ts";
import type { KeptRow } from "#shared/domain/import/run.ts";
import { perform } from "#shared/perform.ts";
import type { Item } from "#shared/ports/table.ts";
import { openImport } from "#shared/use-cases/import/open-import.ts";
import { aHouse, type House } from "./house.ts";
import { ADMIN } from "./import-given.ts";

/** A file as the importer sees it: a header and rows. */
type Grid = readonly (readonly string[])[];

async function imported(house: House, kind: ImportKind, grid: Grid): Promise<string> {
  const ports = portsOf(house);
  const about = { kind, fileName: "f.csv", signature: ids.next("sig"), mapping: {}, rows: grid.length - 1 };
  const input = { ...about, mode: "both" as const, onClosed: "update" as const };
  const said = { ports, caller: ADMIN, input, message: ids.next("msg"), bulk: true };
  const { importId } = await perform(openImport, said);
  const sheet = {
    ...{ digest: "d", count: grid.length },
    async *lines() {
      for (const [n, cells] of grid.entries()) yield { number: n + 1, cells };
    },
  };
  const nothing = { onRejected: async () => {}, onProgress: () => {} };
  const choice = { mode: "both", onClosed: "update" } as const;
  await runImport({ ports, caller: ADMIN, sheet, kind, importId, choice, ...nothing });
  house.table.settle();
  return importId;
}

async function takenBack(house: House, importId: string): Promise<KeptRow[]> {
  const ports = portsOf(house);
  const run = await ports.imports.find(importId);
  if (run === undefined) throw new Error("no such import");
  const kept: KeptRow[] = [];
  const onKept = async (row: KeptRow) => {
    kept.push(row);
  };
  await rollBack({ ports, caller: ADMIN, run, onKept, onProgress: () => {} });
  house.table.settle();
  return kept;
}

function portsOf(house: House): ImportPorts {
  return house.ports;
}

/** Everything but the imports' own notes and the journal, in one order. */
function content(house: House): Item[] {
  const nameOf = ({ PK, SK }: Item) => `${PK} ${SK}`;
  const items = house.table.all().filter(({ PK }) => !/^(IMP|JRN)#/.test(PK));
  return items.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

const CLIENTS = ["C-1", "C-2", "C-3", "C-4", "C-5"];
const clientRow = fc.record({
  ref: fc.constantFrom(...CLIENTS),
  name: fc.constantFrom("湖南恒信物流", "湖南东岭印务", "星城物流"),
  owner: fc.constantFrom("E-min", "E-na", "", "没有的人"),
  valueClass: fc.constantFrom("A", "B", "", "Z"),
  aliases: fc.constantFrom("", "恒信、东岭", "恒信"),
  status: fc.constantFrom("", "LEFT", "IN_NETWORK"),
});
const clientFile = fc
  .array(clientRow, { minLength: 1, maxLength: 14 })
  .map(
    (rows): Grid => [
      ["externalRef", "name", "accountManagerId", "valueClass", "aliases", "status", "orgUnitId"],
      ...rows.map((row) => [row.ref, row.name, row.owner, row.valueClass, row.aliases, row.status, "GZ-A"]),
    ],
  );

const contactFile = fc
  .array(
    fc.record({
      client: fc.constantFrom(...CLIENTS.slice(0, 3), "没有"),
      name: fc.constantFrom("贺建国", "李工", "王总"),
      role: fc.constantFrom("D", "E", ""),
      left: fc.constantFrom("", "2026-01-05"),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map(
    (rows): Grid => [
      ["clientId", "name", "buyingRole", "leftOn"],
      ...rows.map(({ client, name, role, left }) => [client, name, role, left]),
    ],
  );

const billFile = fc
  .array(
    fc.record({
      client: fc.constantFrom(...CLIENTS.slice(0, 3)),
      month: fc.constantFrom("2025-12", "2026-01", "2026-02"),
      total: fc.constantFrom("100", "250.5", "-30"),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map(
    (rows): Grid => [
      ["clientId", "month", "total", "accountId"],
      ...rows.map(({ client, month, total }) => [client, month, total, "ZH"]),
    ],
  );

const files = fc.array(
  fc.oneof(
    clientFile.map((grid) => ({ kind: "clients" as const, grid })),
    contactFile.map((grid) => ({ kind: "contacts" as const, grid })),
    billFile.map((grid) => ({ kind: "bills" as const, grid })),
  ),
  { minLength: 1, maxLength: 4 },
);

/** Some clients with an account each, for files to change. */
async function aProvince(): Promise<House> {
  const house = await aHouse();
  await imported(house, "clients", [
    ["externalRef", "name", "accountManagerId"],
    ...CLIENTS.slice(0, 3).map((ref) => [ref, `${ref}公司`, "E-min"]),
  ]);
  await imported(house, "accounts", [
    ["clientId", "externalRef", "payMode", "billDay"],
    ...CLIENTS.slice(0, 3).map((ref) => [ref, "ZH", "托收", "5"]),
  ]);
  return house;
}

describe("any files, imported one after the other and taken back from the last", () => {
  it("leave the whole table as it was", async () => {
    await fc.assert(
      fc.asyncProperty(files, async (all) => {
        const house = await aProvince();
        const before = content(house);
        const done: string[] = [];
        for (const { kind, grid } of all) done.push(await imported(house, kind, grid));
        for (const id of done.toReversed()) expect(await takenBack(house, id)).toEqual([]);
        expect(content(house)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it("are at most taken back: a second time, or cut short, changes nothing more", async () => {
    await fc.assert(
      fc.asyncProperty(clientFile, async (grid) => {
        const house = await aProvince();
        const before = content(house);
        const id = await imported(house, "clients", grid);
        await takenBack(house, id);
        await takenBack(house, id);
        expect(content(house)).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });
});

describe("a file of clients of which some were changed since", () => {
  it("is taken back but for those, and they are listed, as they are", async () => {
    await fc.assert(
      fc.asyncProperty(clientFile, fc.subarray(CLIENTS), async (grid, edited) => {
        const house = await aProvince();
        const before = await clientsIn(house);
        const id = await imported(house, "clients", grid);
        const touched = await clientsIn(house);
        for (const ref of edited) await edit(house, ref);
        const kept = await takenBack(house, id);
        const after = await clientsIn(house);
        const imports = CLIENTS.filter((ref) => touched.get(ref)?.version !== before.get(ref)?.version);
        const edits = edited.filter((ref) => touched.has(ref));
        const addresses = edits.map((ref) => after.get(ref)?.address);
        expect(addresses).toEqual(edits.map(() => "改过"));
        const others = imports.filter((ref) => !edits.includes(ref));
        expect(others.map((ref) => after.get(ref))).toEqual(others.map((ref) => before.get(ref)));
        expect(kept.length).toBe(imports.length - others.length);
      }),
      { numRuns: 30 },
    );
  });
});

async function clientsIn(house: House): Promise<Map<string, Client>> {
  const found = await Promise.all(
    CLIENTS.map(async (ref) => {
      const id = await house.ports.clients.findByExternalRef("ref", ref);
      const client = id === undefined ? undefined : await house.ports.clients.find(id);
      return client === undefined ? [] : [[ref, client] as const];
    }),
  );
  return new Map(found.flat());
}

/** A person's change, on the road. */
async function edit(house: House, ref: string): Promise<void> {
  const client = (await clientsIn(house)).get(ref);
  if (client === undefined) return;
  await imported(house, "clients", [
    ["externalRef", "name", "address"],
    [ref, client.name, "改过"],
  ]);
}
