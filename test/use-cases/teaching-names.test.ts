import { describe, expect, test } from "vitest";
import type { Client } from "#shared/domain/clients/client.ts";
import { teachAlias } from "#shared/use-cases/clients/teach-alias.ts";
import { undo } from "#shared/use-cases/house/undo.ts";
import { callerFor } from "./given.ts";
import { aHouse } from "./house.ts";

function aClient(facts: Partial<Client> & Pick<Client, "id" | "shortName">): Client {
  return {
    ...{ version: "seed", province: "GD", unit: "GZ-A", owner: "min", kind: "GROUP", name: facts.shortName },
    ...{ aliases: [], status: "IN_NETWORK", valueClass: "C", serviceGrade: "STANDARD" },
    ...{ surveyGrade: "STANDARD", riskLevel: "NONE", createdAt: "2026-01-05T01:00:00.000Z" },
    ...facts,
  };
}

const CLIENTS = [
  aClient({ id: "cli_1", shortName: "省人民医院", name: "湖南省人民医院" }),
  aClient({ id: "cli_2", shortName: "省中医院", aliases: ["省医"] }),
  aClient({ id: "cli_far", shortName: "远方医院", unit: "GZ-B", owner: "bo", aliases: ["远医"] }),
];

describe("what people call a client is remembered", () => {
  test("and leads to it at once", async () => {
    const house = await aHouse({ clients: CLIENTS });
    const taught = await house.say(teachAlias, { clientId: "cli_1", alias: "省人医" });
    expect(taught).toEqual({ kind: "taught", alias: "省人医", client: { id: "cli_1", name: "省人民医院" } });
    const book = await house.ports.clients.book("min");
    expect(book.find(({ id }) => id === "cli_1")?.aliases).toEqual(["省人医"]);
  });

  test("until it is taken back", async () => {
    const house = await aHouse({ clients: CLIENTS });
    await house.say(teachAlias, { clientId: "cli_1", alias: "省人医" });
    await house.say(undo, {});
    expect((await house.ports.clients.find("cli_1"))?.aliases).toEqual([]);
  });

  test("a name that it has already changes nothing", async () => {
    const house = await aHouse({ clients: CLIENTS });
    const known = await house.tryOut(teachAlias, { clientId: "cli_1", alias: "湖南省 人民医院" });
    expect(known).toMatchObject({ outcome: { kind: "known" }, writes: [] });
  });

  test("a name that another one has is given only when that is wanted all the same", async () => {
    const house = await aHouse({ clients: CLIENTS });
    const input = { clientId: "cli_1", alias: "省医" };
    expect(await house.say(teachAlias, input)).toMatchObject({ kind: "taken", by: { name: "省中医院" } });
    expect(await house.say(teachAlias, { ...input, anyway: true })).toMatchObject({ kind: "taught" });
  });

  test("one whom the person may not see stands in nobody's way, and tells nothing", async () => {
    const house = await aHouse({ clients: CLIENTS });
    expect(await house.say(teachAlias, { clientId: "cli_1", alias: "远医" })).toMatchObject({
      kind: "taught",
    });
  });

  test("nobody names a client that is not there or not theirs", async () => {
    const house = await aHouse({ clients: CLIENTS });
    const said = { alias: "好客户" };
    await expect(house.say(teachAlias, { clientId: "cli_9", ...said })).rejects.toMatchObject({
      code: "subject.unknown",
    });
    const asked = house.say(teachAlias, { clientId: "cli_1", ...said }, { as: callerFor("bo") });
    await expect(asked).rejects.toMatchObject({ code: "subject.unknown" });
  });
});
