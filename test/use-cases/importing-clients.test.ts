import { beforeEach, describe, expect, it } from "vitest";
import { showCredit } from "#shared/use-cases/credit/show-credit.ts";
import { importClients } from "#shared/use-cases/import/import-clients.ts";
import { billed } from "#test/support/credit-facts.ts";
import { callerFor } from "./given.ts";
import { aHouse, type House } from "./house.ts";
import { ADMIN, client, grid, importing } from "./import-given.ts";

const of = { client: "X-1" };
const subscription = { ...of, productCode: "VPMN", startedOn: "2025-03-01", priceFen: 50_000 };
const contract = { ...of, no: "HT-1", kind: "LINE", endsOn: "2027-02-28" };

let house: House;
const importOf = async (kind: Parameters<typeof importing>[1], ...rows: readonly object[]) =>
  await importing(house, kind, rows);
const archive = async () => {
  const id = await house.ports.clients.findByExternalRef("ref", "X-1");
  return await house.ports.archives.whole(id ?? "");
};

beforeEach(async () => {
  house = await aHouse();
  await importOf("clients", client, { ...client, externalRef: "X-2", name: "别家" });
});

describe("clients", () => {
  it("name their places, their backup, their parent and who entered them", async () => {
    await importOf("grids", grid);
    const named = {
      backupManagerId: "E-na",
      siteGrids: ["创业大厦"],
      parentClient: "X-2",
      createdBy: "李娜",
    };
    expect(await importOf("clients", { ...client, ...named })).toEqual(["update"]);
    expect((await archive())?.client).toMatchObject({ backupManagerId: "na", createdBy: "na" });
    expect(await importOf("clients", { ...client, parentClient: "X-1" })).toEqual(["unit.circle"]);
  });

  it("that are not yet on the network come in as leads, with how they were found", async () => {
    const row = { ...client, externalRef: "L-1", name: "新城家具", status: "POTENTIAL", leadSource: "FAIR" };
    expect(await importOf("clients", row)).toEqual(["create"]);
    const [lead] = await house.ports.references.clientsMeant("L-1");
    expect(lead).toMatchObject({ status: "POTENTIAL", leadStatus: "NEW", leadSource: "FAIR" });
    expect((await archive())?.client).not.toHaveProperty("leadStatus");
  });

  it("who are people get their stars, once a file says how often they were stopped for arrears", async () => {
    const row = {
      ...{ ...client, externalRef: "P-1", name: "陈总", kind: "INDIVIDUAL", status: "IN_NETWORK" },
      ...{ inNetworkSince: "2020-02-20", idNo: "430100199001011234" },
    };
    await importOf("clients", row);
    const [{ id: clientId = "" } = {}] = await house.ports.references.clientsMeant("P-1");
    for (const year of billed(Array.from({ length: 12 }, () => 18_600)))
      await house.write(house.ports.archives.put("bills", undefined, { ...year, clientId }));
    const rate = { as: callerFor("adm") };
    expect((await house.say(showCredit, { clientId }, rate)).today).toMatchObject({
      missing: ["STOPS"],
    });
    expect(await importOf("clients", { ...row, arrearsStops: 1 })).toEqual(["update"]);
    expect((await house.say(showCredit, { clientId }, rate)).today).toMatchObject({
      missing: [],
      stars: 4,
    });
  });

  it("that broke the rules lose the points of it, once a file says when", async () => {
    await importOf("clients", { ...client, breachOn: "2026-01-15" });
    expect((await archive())?.client).toMatchObject({ breachOn: "2026-01-15" });
  });

  it("without a manager are cared for by the head of their unit, of their place, or of the next above", async () => {
    await importOf("grids", { ...grid, unit: "A组" });
    const { owner: _, ...alone } = client;
    const rows = [
      { ...alone, externalRef: "N-1", name: "甲", unit: "A组" },
      { ...alone, externalRef: "N-2", name: "乙", grid: "创业大厦" },
      { ...alone, externalRef: "N-3", name: "丙", unit: "B组" },
      { ...alone, externalRef: "N-4", name: "丁" },
    ];
    expect(await importOf("clients", ...rows)).toEqual(["create", "create", "create", "unit.headless"]);
    const owners = await Promise.all(
      ["N-1", "N-2", "N-3"].map(async (ref) => (await house.ports.references.clientsMeant(ref))[0]),
    );
    expect(owners.map((one) => [one?.owner, one?.unmanned])).toEqual([
      ["zhao", true],
      ["zhao", true],
      ["lead", true],
    ]);
    expect(await importOf("clients", { ...alone, externalRef: "N-1", name: "甲", owner: "E-min" })).toEqual([
      "update",
    ]);
    expect((await house.ports.references.clientsMeant("N-1"))[0]).toMatchObject({
      owner: "min",
      unmanned: false,
    });
    expect(await importOf("clients", { ...alone, externalRef: "N-1", name: "甲改名" })).toEqual(["update"]);
    expect((await house.ports.references.clientsMeant("N-1"))[0]).toMatchObject({
      owner: "min",
      unit: "GZ-A",
    });
  });

  it("whose state changes bear the day of it; one that has left is skipped", async () => {
    await importOf("clients", { ...client, status: "LEFT" });
    expect((await archive())?.client).toMatchObject({ status: "LEFT", statusOn: "2026-03-09" });
    expect(await importOf("clients", { ...client, status: "IN_NETWORK" })).toEqual(["match.over"]);
  });

  it("of a clerk lie in his unit or below it, and wait", async () => {
    const clerk = callerFor("net");
    const rows = [
      { ...client, externalRef: "N-1", name: "甲" },
      { ...client, externalRef: "N-2", name: "乙", owner: "E-bo" },
    ];
    expect(await importing(house, "clients", rows, clerk)).toEqual(["create", "reach.outside"]);
    expect((await house.ports.references.clientsMeant("N-1"))[0]?.unapproved).toBe(true);
    const order = { ...subscription, client: "N-1" };
    expect(await importOf("subscriptions", order)).toEqual(["client.unapproved"]);
    expect(await importOf("contracts", { ...contract, client: "N-1" })).toEqual(["client.unapproved"]);
  });

  it("are only made, or only changed, where that is chosen", async () => {
    const choose = async (mode: "create" | "update", ...rows: readonly object[]) => {
      const input = {
        importId: `imp_${mode}`,
        mode,
        rows: rows.map((record, n) => ({ line: n + 2, record })),
      };
      const { outcome } = await house.tryOut(importClients, input as never, ADMIN);
      return outcome.rows.map(({ is, problem }) => problem?.code ?? is);
    };
    const rows = [
      { ...client, shortName: "恒信" },
      { ...client, externalRef: "X-7", name: "新的" },
    ];
    expect(await choose("create", ...rows)).toEqual(["skip", "create"]);
    expect(await choose("update", ...rows)).toEqual(["update", "match.missing"]);
  });
});
