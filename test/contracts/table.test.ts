import { describe, expect, test } from "vitest";
import type { Item, Table } from "#shared/ports/table.ts";
import type { Cost, TableOptions } from "#shared/storage/dynamo-table.ts";
import { aDynamoTable } from "#test/support/dynamo-local.ts";
import { type MemoryTable, memoryTable } from "#test/support/memory-table.ts";

type Open = (options?: Pick<TableOptions, "spent">) => Promise<Table & Pick<MemoryTable, "settle">>;

const engines: Record<string, Open> = {
  memory: async (options) => memoryTable([], options),
  DynamoDB: async (options) => ({ ...(await aDynamoTable(options)), settle() {} }),
};

const first: Item = {
  PK: "P",
  SK: "W#1",
  vr: "a",
  cl: "C",
  cs: "T#1",
  deep: { list: [1, { x: "二" }], no: null },
};
const second: Item = { PK: "P", SK: "W#2", vr: "a", cl: "C", cs: "T#2" };
const other: Item = { PK: "P", SK: "X#1", vr: "a", cl: "C", cs: "X#1" };
const absent = (put: Item) => ({ put, ifAbsent: true }) as const;

describe.each(Object.entries(engines))("the table: %s", (_, open) => {
  test("what is committed is read at once, unchanged", async () => {
    const table = await open();
    expect(await table.commit([absent(first)])).toBe("committed");
    expect(await table.get(first)).toEqual(first);
    expect(await table.get(second)).toBeUndefined();
  });

  test("many are read together by their keys, those that are there", async () => {
    const table = await open();
    const items = Array.from({ length: 130 }, (_, n) => ({ PK: `P#${n}`, SK: "A#", vr: "v1", n }));
    for (const put of items) await table.commit([{ put, ifAbsent: true }]);
    const found = await table.getAll([...items, { PK: "P#none", SK: "A#" }]);
    expect(found.toSorted((a, b) => Number(a["n"]) - Number(b["n"]))).toEqual(items);
    expect(await table.getAll([])).toEqual([]);
  });

  test("what is undefined is not kept, wherever it stands", async () => {
    const table = await open();
    await table.commit([absent({ ...second, gone: undefined, deep: { gone: undefined, here: 1 } })]);
    expect(Object.keys((await table.get(second)) ?? {})).not.toContain("gone");
    expect(await table.get(second)).toStrictEqual({ ...second, deep: { here: 1 } });
  });

  test("a query answers one prefix of one partition, in the order of the sort key", async () => {
    const table = await open();
    await table.commit([absent(second), absent(first), absent(other), absent({ ...first, PK: "Q" })]);
    expect(await table.query({ PK: "P", prefix: "W#" })).toEqual([first, second]);
  });

  test("sort keys are ordered by their bytes, Chinese ones too", async () => {
    const table = await open();
    const names = ["W#三一", "W#~", "W#中联", "W#a"];
    await table.commit(names.map((SK) => absent({ PK: "P", SK, vr: "a" })));
    const found = await table.query({ PK: "P", prefix: "W#" });
    expect(found.map(({ SK }) => SK)).toEqual(["W#a", "W#~", "W#三一", "W#中联"]);
  });

  test("a query is cut at the engine, backwards and beyond a key too", async () => {
    const table = await open();
    await table.commit(
      ["X#1", "X#2", "X#3", "Y#4"].map((SK) => ({ put: { PK: "P", SK, vr: "v" }, ifAbsent: true as const })),
    );
    const keysOf = async (how: object) =>
      (await table.query({ PK: "P", prefix: "X#", ...how })).map(({ SK }) => SK);
    expect(await keysOf({ limit: 2 })).toEqual(["X#1", "X#2"]);
    expect(await keysOf({ limit: 2, descending: true })).toEqual(["X#3", "X#2"]);
    expect(await keysOf({ descending: true, after: "X#2" })).toEqual(["X#1"]);
    expect(await keysOf({ after: "X#1", limit: 9 })).toEqual(["X#2", "X#3"]);
    expect(await keysOf({ after: "X#3" })).toEqual([]);
  });

  test("a query longer than a page of the engine answers every item", async () => {
    const table = await open();
    const long = "长".repeat(60_000);
    for (let n = 10; n < 18; n += 1) await table.commit([absent({ PK: "P", SK: `W#${n}`, vr: "a", long })]);
    expect(await table.query({ PK: "P", prefix: "W#" })).toHaveLength(8);
  });

  test("an index answers once it has settled, in the order of its range", async () => {
    const table = await open();
    await table.commit([absent(second), absent(first), absent({ ...other, cl: "D" })]);
    table.settle();
    expect(await table.queryIndex("byClient", { value: "C" })).toEqual([first, second]);
  });

  test("an index answers a prefix, and is cut from either end", async () => {
    const table = await open();
    await table.commit([first, second, other].map(absent));
    table.settle();
    expect(await table.queryIndex("byClient", { value: "C", prefix: "T#" })).toEqual([first, second]);
    expect(await table.queryIndex("byClient", { value: "C", limit: 1 })).toEqual([first]);
    expect(await table.queryIndex("byClient", { value: "C", descending: true, limit: 2 })).toEqual([
      other,
      second,
    ]);
  });

  test("the subject index holds keys and version only", async () => {
    const table = await open();
    const entry = { PK: "JRN#1", SK: "J#", vr: "a", sb: "tsk_1", ss: "2026-03-09T00:20:00.000Z" };
    await table.commit([absent({ ...entry, ch: "long" })]);
    table.settle();
    expect(await table.queryIndex("bySubject", { value: "tsk_1" })).toEqual([entry]);
  });

  test("nothing is put where something lies", async () => {
    const table = await open();
    await table.commit([absent(first)]);
    expect(await table.commit([absent({ ...first, vr: "b" })])).toBe("overtaken");
    expect(await table.commit([absent({ ...first, vr: "b" }), absent(second)])).toBe("overtaken");
    expect(await table.get(first)).toEqual(first);
  });

  test("an old version neither puts nor removes", async () => {
    const table = await open();
    await table.commit([absent(first)]);
    const key = { PK: first.PK, SK: first.SK };
    expect(await table.commit([{ put: { ...first, vr: "b" }, ifVersion: "old" }])).toBe("overtaken");
    expect(await table.commit([{ remove: key, ifVersion: "old" }])).toBe("overtaken");
    expect(await table.commit([{ put: { ...first, vr: "b" }, ifVersion: "a" }])).toBe("committed");
    expect(await table.commit([{ remove: key, ifVersion: "b" }])).toBe("committed");
    expect(await table.get(first)).toBeUndefined();
  });

  test("the last writer wins where it is said so", async () => {
    const table = await open();
    await table.commit([{ put: first, always: true }]);
    expect(await table.commit([{ put: { ...first, vr: "b" }, always: true }])).toBe("committed");
    expect((await table.get(first))?.vr).toBe("b");
  });

  test("one condition that fails leaves every item as it was", async () => {
    const table = await open();
    await table.commit([absent(other)]);
    const gone = { remove: { PK: other.PK, SK: other.SK }, ifVersion: "a" };
    expect(await table.commit([absent(first), gone, { put: second, ifVersion: "old" }])).toBe("overtaken");
    expect(await table.get(first)).toBeUndefined();
    expect(await table.get(other)).toEqual(other);
  });

  test("of ten that change one item at once exactly one is committed", async () => {
    const table = await open();
    await table.commit([absent(first)]);
    const changes = Array.from({ length: 10 }, (_each, n) =>
      table.commit([
        { put: { ...first, vr: `b${n}` }, ifVersion: "a" },
        absent({ ...second, SK: `W#${n}x` }),
      ]),
    );
    const answers = await Promise.all(changes);
    expect(answers.filter((answer) => answer === "committed")).toHaveLength(1);
    expect(await table.query({ PK: "P", prefix: "W#" })).toHaveLength(2);
  });

  test("a commit of nothing asks nobody", async () => {
    const costs: Cost[] = [];
    const table = await open({ spent: (cost) => costs.push(cost) });
    expect(await table.commit([])).toBe("committed");
    expect(costs).toEqual([]);
  });

  test.each([
    ["an item written twice", [first, first]],
    ["more than a hundred writes", Array.from({ length: 101 }, (_each, n) => ({ ...first, SK: `W#${n}` }))],
    ["an item of more than 400 KB", [{ ...first, long: "长".repeat(140_000) }]],
    ["an empty place in an index", [{ ...first, cl: "" }]],
    ["a place in an index that is no text", [{ ...first, cs: 7 }]],
    ["an empty key", [{ ...first, SK: "" }]],
    ["a number without digits", [{ ...first, n: Number.NaN }]],
    ["a thing with a class", [{ ...first, at: new URL("http://a.cn") }]],
  ])("%s is never committed", async (_what, items) => {
    const table = await open();
    const answer = await table.commit(items.map(absent)).catch(() => "fault");
    expect(answer).toBe("fault");
    expect(await table.query({ PK: "P", prefix: "W#" })).toEqual([]);
  });

  test("a query without a prefix is a fault", async () => {
    const table = await open();
    await expect(table.query({ PK: "P", prefix: "" })).rejects.toThrow("prefix");
    await expect(table.queryIndex("byClient", { value: "C", prefix: "" })).rejects.toThrow("prefix");
  });

  test("what each request took is told: one read of a small item is one unit, a change of two is four", async () => {
    const costs: Cost[] = [];
    const table = await open({ spent: (cost) => costs.push(cost) });
    const [one, two] = ["W#1", "W#2"].map((SK) => ({ PK: "P", SK, vr: "a" }));
    if (one === undefined || two === undefined) throw new Error("two items");
    await table.commit([absent(one), absent(two)]);
    await table.get(one);
    await table.query({ PK: "P", prefix: "W#" });
    await table.queryIndex("byClient", { value: "C" });
    expect(costs.map(({ requests }) => requests)).toEqual([1, 1, 1, 1]);
    expect(costs.map(({ writeUnits }) => writeUnits)).toEqual([4, 0, 0, 0]);
    expect(costs.slice(0, 3).map(({ readUnits }) => readUnits)).toEqual([0, 1, 1]);
  });
});

test("an index in memory shows nothing that has not settled", async () => {
  const table = memoryTable();
  await table.commit([absent(first)]);
  expect(await table.queryIndex("byClient", { value: "C" })).toEqual([]);
});

test("what a test does to an item it read does not reach the table", async () => {
  const table = memoryTable([first]);
  const found = await table.get(first);
  expect(() => Object.assign(found ?? {}, { vr: "z" })).toThrow("read only");
  expect((await table.get(first))?.vr).toBe("a");
});
