import { describe, expect, test } from "vitest";
import { stores } from "#shared/storage/stores.ts";
import { memoryTable } from "#test/support/memory-table.ts";
import { aShelf, engines } from "./engines.ts";
import { aClient } from "./things.ts";

const client = aClient();
const entry = {
  id: "cli_1",
  owner: "stf_1",
  unit: "GZ-A",
  name: "三一重工股份有限公司",
  shortName: "三一重工",
  aliases: ["三一"],
  pinyin: "py 三一重工",
  initials: "syzg",
  valueClass: "A",
};

describe.each(Object.entries(engines))("clients in the table: %s", (_, open) => {
  test("a client is found by id, by its credit code, and by the number that another system has for it", async () => {
    const { clients, write } = await aShelf(open);
    await write("v1", clients.put(undefined, client));
    expect(await clients.find("cli_1")).toEqual(client);
    expect(await clients.find("cli_2")).toBeUndefined();
    expect(await clients.findByExternalRef("uscc", "91430000616800612X")).toBe("cli_1");
    expect(await clients.findByExternalRef("ref", "CRM-1")).toBe("cli_1");
    expect(await clients.findByExternalRef("ref", "CRM-2")).toBeUndefined();
  });

  test("two clients never share a credit code", async () => {
    const { clients, write } = await aShelf(open);
    await write("v1", clients.put(undefined, client));
    const twin = aClient({ id: "cli_2", externalRef: "CRM-2" });
    expect(await write("v2", clients.put(undefined, twin))).toBe("overtaken");
    expect(await clients.find("cli_2")).toBeUndefined();
  });

  test("a manager's book is read in one go and holds every name", async () => {
    const { clients, write } = await aShelf(open);
    await write("v1", clients.put(undefined, client));
    expect(await clients.book("stf_1")).toEqual([entry]);
    expect(await clients.book("stf_2")).toEqual([]);
  });

  test.each([
    ["short name", "三一重工"],
    ["full name", "三一重工股份有限公司"],
    ["full name in other brackets and spaces", " 三一重工 股份有限公司 "],
    ["alias", "三一"],
    ["initials, in capitals too", "SYZG"],
  ])("across the province a client is found by its %s", async (_what, said) => {
    const { clients, write } = await aShelf(open);
    await write("v1", clients.put(undefined, client));
    expect(await clients.listByName(said)).toEqual([entry]);
  });

  test.each(["三", "三一重", "重工", "sy", "", "()"])("%j is nobody's exact name", async (said) => {
    const { clients, write } = await aShelf(open);
    await write("v1", clients.put(undefined, client));
    expect(await clients.listByName(said)).toEqual([]);
  });

  test("who is called alike is listed together, each once", async () => {
    const { clients, write } = await aShelf(open);
    await write("v1", clients.put(undefined, client));
    const same = {
      uscc: undefined,
      externalRef: undefined,
      name: "中联",
      shortName: "中联",
      aliases: ["三一", "中联"],
    };
    await write("v1", clients.put(undefined, aClient({ id: "cli_2", owner: "stf_2", ...same })));
    expect((await clients.listByName("三一")).map(({ id }) => id)).toEqual(["cli_1", "cli_2"]);
    expect((await clients.listByName("中联")).map(({ id }) => id)).toEqual(["cli_2"]);
  });

  test("a new owner has the client in the book, the old one no longer; the names lead to the new one", async () => {
    const { clients, write } = await aShelf(open);
    await write("v1", clients.put(undefined, client));
    await write("v2", clients.put(client, { ...client, owner: "stf_2", unit: "GZ-B" }));
    expect(await clients.book("stf_1")).toEqual([]);
    const moved = { ...entry, owner: "stf_2", unit: "GZ-B" };
    expect(await clients.book("stf_2")).toEqual([moved]);
    expect(await clients.listByName("syzg")).toEqual([moved]);
  });

  test("a name that is given up leads nowhere, and can be given to another", async () => {
    const { table, clients, write } = await aShelf(open);
    await write("v1", clients.put(undefined, client));
    const plain = aClient({ shortName: "中联", aliases: [], uscc: undefined, externalRef: "CRM-9" });
    expect(await write("v2", clients.put(client, plain))).toBe("committed");
    expect(await clients.listByName("三一")).toEqual([]);
    expect(await clients.listByName("syzg")).toEqual([]);
    expect(await clients.findByExternalRef("uscc", "91430000616800612X")).toBeUndefined();
    expect(await clients.findByExternalRef("ref", "CRM-9")).toBe("cli_1");
    expect((await table.query({ PK: "CLI#cli_1", prefix: "N#" })).map(({ SK }) => SK)).toEqual([
      "N#F",
      "N#zl",
    ]);
    const heir = aClient({ id: "cli_2", externalRef: "CRM-1" });
    expect(await write("v3", clients.put(undefined, heir))).toBe("committed");
  });

  test("the clients of a unit come by value class through its index", async () => {
    const { table, clients, write } = await aShelf(open);
    const classes = ["NONE", "C", "A"] as const;
    for (const valueClass of classes) {
      const each = aClient({ id: `cli_${valueClass}`, valueClass, uscc: undefined, externalRef: undefined });
      await write("v1", clients.put(undefined, each));
    }
    const found = await table.queryIndex("byUnit", { value: "GZ-A", prefix: "C#" });
    expect(found.map(({ SK }) => SK)).toEqual(["C#cli_A", "C#cli_C", "C#cli_NONE"]);
  });
});

test("without a speller a client has no initials to be found by", () => {
  const options = { officialCalendar: { version: "", years: {} }, province: "GD", now: () => "" };
  const { clients } = stores(memoryTable(), options);
  const items = clients.put(undefined, client).map(({ after }) => after?.SK);
  expect(items).toEqual(["A#", "C#cli_1", "F#cli_1", "N#F", "N#三一", "R#", "R#"]);
});
