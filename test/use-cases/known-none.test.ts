import { describe, expect, test } from "vitest";
import { findClients } from "#shared/use-cases/clients/find-clients.ts";
import { recordNone } from "#shared/use-cases/clients/record-none.ts";
import { undo } from "#shared/use-cases/house/undo.ts";
import { aClient, MIN, refused, ZHAO } from "./given.ts";
import { aHouse } from "./house.ts";

const clients = [aClient({ id: "cli_1", shortName: "恒信物流" })];

describe("what is known to be none", () => {
  test("is kept of products, contracts, members and contacts, and is no longer unknown", async () => {
    const house = await aHouse({ clients });
    const of = ["products", "contracts", "members", "contacts"] as const;
    const recorded = await house.say(recordNone, { clientId: "cli_1", of: [...of], source: "INTERVIEW" });
    expect(recorded).toMatchObject({ done: of, same: [], source: "INTERVIEW" });
    expect(recorded.completeness.after).toBeGreaterThan(recorded.completeness.before);
    const none = { products: [], contracts: 0, members: 0, contacts: 0 };
    expect(await house.ports.clients.find("cli_1")).toMatchObject(none);
    expect((await house.ports.clients.lines("min"))[0]).toMatchObject(none);
  });

  test("goes back to unknown when it is taken back", async () => {
    const house = await aHouse({ clients });
    await house.say(recordNone, { clientId: "cli_1", of: ["products"] });
    await house.say(undo, {});
    expect(await house.ports.clients.find("cli_1")).not.toHaveProperty("products");
  });

  test("said twice changes nothing the second time", async () => {
    const house = await aHouse({ clients });
    await house.say(recordNone, { clientId: "cli_1", of: ["products", "products"] });
    const again = await house.say(recordNone, { clientId: "cli_1", of: ["products", "contracts"] });
    expect(again).toMatchObject({ done: ["contracts"], same: ["products"] });
    const before = await house.ports.clients.find("cli_1");
    await house.say(recordNone, { clientId: "cli_1", of: ["contracts"] });
    expect(await house.ports.clients.find("cli_1")).toEqual(before);
  });

  test("is not said of what is there", async () => {
    const house = await aHouse({ clients: [aClient({ id: "cli_1", products: ["VPMN"], contracts: 2 })] });
    const say = async (what: "products" | "contracts") =>
      await house.say(recordNone, { clientId: "cli_1", of: [what] });
    await expect(say("products")).rejects.toMatchObject(refused("client.holds-some"));
    await expect(say("contracts")).rejects.toMatchObject({ facts: { what: "contracts", count: 2 } });
  });

  test("is for whoever looks after the client", async () => {
    const house = await aHouse({ clients });
    const input = { clientId: "cli_1", of: ["products" as const] };
    await expect(house.say(recordNone, input, { as: ZHAO })).rejects.toMatchObject(
      refused("role.not-allowed"),
    );
    const other = { ...MIN, id: "na" };
    await expect(house.say(recordNone, input, { as: other })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });

  test("is found among those without, where the unknown is named apart", async () => {
    const house = await aHouse({ clients: [...clients, aClient({ id: "cli_2", shortName: "三江贸易" })] });
    await house.say(recordNone, { clientId: "cli_1", of: ["products"] });
    const search = { where: { field: "productCount" as const, max: 0 } };
    expect(await house.say(findClients, { search })).toMatchObject({ total: 1, among: 2, unknown: 1 });
  });
});
