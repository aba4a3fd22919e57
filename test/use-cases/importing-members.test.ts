import { describe, expect, it } from "vitest";
import { importMembers } from "#shared/use-cases/import/import-members.ts";
import { openImport } from "#shared/use-cases/import/open-import.ts";
import { rollbackImport } from "#shared/use-cases/import/rollback-import.ts";
import { aClient, ZHAO } from "./given.ts";
import { aHouse, type House } from "./house.ts";
import { ADMIN, importing } from "./import-given.ts";

const given = {
  clients: [
    aClient({ id: "cli_1", externalRef: "X-1", owner: "min" }),
    aClient({
      id: "cli_2",
      externalRef: "X-2",
      name: "李强",
      shortName: "李强",
      kind: "INDIVIDUAL",
      owner: "min",
    }),
    aClient({
      id: "cli_3",
      externalRef: "X-3",
      name: "B组客户",
      shortName: "B组客户",
      owner: "bo",
      unit: "GZ-B",
    }),
  ],
};
const member = { client: "X-1", msisdn: "13900000001", name: "周小雨" };
const other = { client: "X-1", msisdn: "13900000002" };
const file = {
  ...{ kind: "members" as const, fileName: "m.csv", signature: "s", mapping: {}, rows: 3 },
  ...{ mode: "both" as const, onClosed: "skip" as const },
};
const countOf = async ({ ports }: House) => (await ports.clients.find("cli_1"))?.members;
const numbersIn = async ({ ports }: House) =>
  (await ports.members.list("cli_1")).map(({ msisdn, status }) => `${msisdn} ${status}`).toSorted();

let files = 0;
async function opened(house: House, rows: readonly object[], over: object = {}): Promise<string> {
  const { importId } = await house.say(
    openImport,
    { ...file, ...over, signature: `s${++files}` },
    { as: ADMIN },
  );
  const input = { importId, rows: rows.map((record, n) => ({ line: n + 2, record })), ...over };
  await house.say(importMembers, input as never, { as: ADMIN });
  house.table.settle();
  return importId;
}

describe("members of a group", () => {
  it("come with what a file says of them, are counted on the client, and the same file again changes nothing", async () => {
    const house = await aHouse(given);
    const rows = [{ ...member, payMode: "UNIT", joinedOn: "2024-03-01", vnetShort: "6101" }, other];
    expect(await importing(house, "members", rows)).toEqual(["create", "create"]);
    expect(await countOf(house)).toBe(2);
    const [first] = await house.ports.members.list("cli_1");
    expect(first).toMatchObject({
      name: "周小雨",
      payMode: "UNIT",
      joinedOn: "2024-03-01",
      vnetShort: "6101",
    });
    expect(await importing(house, "members", rows)).toEqual(["skip", "skip"]);
    expect(await house.ports.journal.listOf("cli_1")).toHaveLength(1);
  });

  it("are known by their number: who leaves is counted no more, and stays until the file is told otherwise", async () => {
    const house = await aHouse(given);
    await importing(house, "members", [member, other]);
    expect(await importing(house, "members", [{ ...member, status: "LEFT" }])).toEqual(["update"]);
    expect(await countOf(house)).toBe(1);
    const [left] = (await house.ports.members.list("cli_1")).filter(({ status }) => status === "LEFT");
    expect(left).toMatchObject({ name: "周小雨", leftOn: "2026-03-09" });
    expect(await importing(house, "members", [{ ...member, status: "ACTIVE" }])).toEqual(["match.over"]);
    await opened(house, [{ ...member, status: "ACTIVE" }], { onClosed: "update" });
    expect(await countOf(house)).toBe(2);
    expect(await importing(house, "members", [{ ...other, status: "LEFT", leftOn: "2026-02-01" }])).toEqual([
      "update",
    ]);
  });

  it("are refused where nobody is meant, the client is a person, out of reach, or the number stands twice", async () => {
    const house = await aHouse(given);
    const rows = [
      { ...member, client: "X-9" },
      { ...member, client: "X-2" },
      member,
      member,
      { ...other, province: "HN" },
    ];
    expect((await importing(house, "members", rows)).toSorted()).toEqual(
      ["client.not-a-group", "create", "key.repeated", "province.other", "reference.unknown"].toSorted(),
    );
    expect(await importing(house, "members", [{ ...member, client: "X-3" }], ZHAO)).toEqual([
      "reference.unknown",
    ]);
    expect(await countOf(house)).toBe(1);
  });

  it("are only made, or only changed, where that is what is wanted", async () => {
    const house = await aHouse(given);
    await importing(house, "members", [member]);
    await opened(house, [{ ...member, name: "改名" }, other], { mode: "create" });
    expect(await numbersIn(house)).toEqual(["13900000001 ACTIVE", "13900000002 ACTIVE"]);
    expect((await house.ports.members.list("cli_1")).map(({ name }) => name)).not.toContain("改名");
    const third = { client: "X-1", msisdn: "13900000003" };
    await opened(house, [third, { ...member, name: "改名" }], { mode: "update" });
    expect(await countOf(house)).toBe(2);
  });
});

describe("an import of members that is taken back", () => {
  const back = async (house: House, importId: string, careful: boolean) =>
    await house.say(rollbackImport, { importId, line: 2, careful }, { as: ADMIN });

  it("leaves all as it was", async () => {
    const house = await aHouse(given);
    await importing(house, "members", [member]);
    const before = house.table.all().filter(({ PK }) => PK.startsWith("CLI#"));
    const importId = await opened(house, [{ ...member, status: "LEFT" }, other]);
    expect(await countOf(house)).toBe(1);
    expect(await back(house, importId, false)).toEqual({ undone: 2, kept: [] });
    expect(house.table.all().filter(({ PK }) => PK.startsWith("CLI#"))).toEqual(before);
  });

  it("keeps who was changed since, lists him, and the count fits", async () => {
    const house = await aHouse(given);
    const importId = await opened(house, [member, other]);
    await importing(house, "members", [{ ...member, role: "财务" }]);
    const { undone, kept } = await back(house, importId, true);
    expect({ undone, kept }).toMatchObject({
      undone: 1,
      kept: [{ line: 2, name: "周小雨", reason: "changed" }],
    });
    expect(await countOf(house)).toBe(1);
    expect(await numbersIn(house)).toEqual(["13900000001 ACTIVE"]);
  });

  it("fits the count too where only the client itself was changed", async () => {
    const house = await aHouse(given);
    await importing(house, "members", [other]);
    const importId = await opened(house, [member, { ...other, status: "LEFT" }]);
    await importing(house, "clients", [{ externalRef: "X-1", name: "新名", shortName: "新名" }]);
    expect(await back(house, importId, true)).toEqual({ undone: 2, kept: [] });
    expect(await house.ports.clients.find("cli_1")).toMatchObject({ name: "新名", members: 1 });
    expect(await numbersIn(house)).toEqual(["13900000002 ACTIVE"]);
  });
});
