import { describe, expect, test } from "vitest";
import type { Item, Table } from "#shared/ports/table.ts";
import { aDynamoTable } from "#test/support/dynamo-local.ts";
import { memoryTable } from "#test/support/memory-table.ts";

const engines: Record<string, () => Promise<Table>> = {
  memory: async () => await Promise.resolve(memoryTable()),
  DynamoDB: async () => await aDynamoTable(),
};
const item: Item = { PK: "P", SK: "W#1", vr: "a", cl: "C", cs: "T#1" };
/** One character more than the engine takes, in bytes. */
const [HASH, SORT] = ["长".repeat(683), "长".repeat(342)];

describe.each(Object.entries(engines))("a key that is longer than any may be: %s", (_, open) => {
  test("leads to nothing, however it is asked for", async () => {
    const table = await open();
    await table.commit([{ put: item, ifAbsent: true }]);
    expect(await table.get({ PK: HASH, SK: "A#" })).toBeUndefined();
    expect(await table.get({ PK: "P", SK: SORT })).toBeUndefined();
    const keys = [{ PK: HASH, SK: "A#" }, { PK: "P", SK: SORT }, item];
    expect(await table.getAll(keys)).toEqual([item]);
    expect(await table.query({ PK: HASH, prefix: "A#" })).toEqual([]);
    expect(await table.query({ PK: "P", prefix: SORT })).toEqual([]);
    expect(await table.query({ PK: "P", prefix: "W#", after: SORT })).toEqual([]);
    expect(await table.queryIndex("byClient", { value: HASH })).toEqual([]);
    expect(await table.queryIndex("byClient", { value: "C", prefix: SORT })).toEqual([]);
  });

  test.each([
    ["of a partition", { PK: HASH }],
    ["in a partition", { SK: SORT }],
    ["of an index", { cl: HASH }],
    ["in an index", { cs: SORT }],
  ])("is never committed: %s", async (_where, long) => {
    const table = await open();
    await expect(table.commit([{ put: { ...item, ...long }, ifAbsent: true }])).rejects.toThrow();
  });
});
