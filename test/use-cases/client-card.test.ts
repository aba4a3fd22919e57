import { describe, expect, test } from "vitest";
import { addClient } from "#shared/use-cases/clients/add-client.ts";
import { restoreField } from "#shared/use-cases/clients/restore-field.ts";
import { showClient } from "#shared/use-cases/clients/show-client.ts";
import { updateClient } from "#shared/use-cases/clients/update-client.ts";
import { aClient, refused } from "./given.ts";
import { aHouse } from "./house.ts";

const clientId = "cli_1";
const client = aClient({ address: "东风路1号", employees: 80 });
const parent = aClient({ id: "cli_2", name: "恒信集团有限公司", shortName: "恒信集团" });
const given = { clients: [client, parent] };
const change = (field: "address" | "employees" | "parentClientId", said: string) => ({ field, said });

describe("the card", () => {
  test("is one query, whatever the client's age", async () => {
    const { say, requests, table } = await aHouse(given);
    const spent = async () => {
      const before = requests();
      await say(showClient, { clientId });
      return requests() - before;
    };
    await say(showClient, { clientId });
    const young = await spent();
    for (const n of [1, 2, 3, 4, 5])
      await say(updateClient, { clientId, changes: [change("employees", `${n}00`)] });
    table.settle();
    expect([young, await spent()]).toEqual([1, 1]);
  });

  test("of an individual has no value score: that is a group's", async () => {
    const { say } = await aHouse({ clients: [aClient({ kind: "INDIVIDUAL", individualTier: "GOLD" })] });
    expect((await say(showClient, { clientId })).value).toBeUndefined();
  });

  test("shows completeness, what to ask next, and the family where there is one", async () => {
    const { say, table } = await aHouse(given);
    const shown = await say(showClient, { clientId });
    expect(shown.completeness).toMatchObject({ isStale: true, questions: ["uscc", "grid"] });
    expect(shown.family).toBeUndefined();
    await say(updateClient, { clientId, changes: [change("parentClientId", "恒信集团")] });
    table.settle();
    expect((await say(showClient, { clientId })).family).toEqual({
      parent: { id: "cli_2", name: "恒信集团" },
      branches: [],
    });
    expect((await say(showClient, { clientId: "cli_2" })).family).toEqual({
      branches: [{ id: "cli_1", name: "恒信物流" }],
    });
    await say(restoreField, { clientId, field: "parentClientId" });
    expect((await say(showClient, { clientId: "cli_2" })).family).toBeUndefined();
  });

  test("being entered is no change of anything", async () => {
    const { say, table } = await aHouse();
    const { client: added } = await say(addClient, { lead: { name: "星城物流" } });
    table.settle();
    expect((await say(showClient, { clientId: added.id, history: { upTo: 5 } })).history).toEqual([]);
  });

  test("of a client that is not there is nothing", async () => {
    const { say } = await aHouse();
    await expect(say(showClient, { clientId })).rejects.toMatchObject(refused("subject.unknown"));
  });

  test("tells its history, the newest change first, of all fields or of one", async () => {
    const { say, table } = await aHouse(given);
    await say(updateClient, { clientId, changes: [change("address", "甲路1号")], source: "OBSERVATION" });
    await say(updateClient, { clientId, changes: [change("employees", "200")] });
    table.settle();
    const { history } = await say(showClient, { clientId, history: { upTo: 10 } });
    expect(history?.map(({ field, source }) => [field, source])).toEqual([
      ["employees", "OTHER"],
      ["address", "OBSERVATION"],
    ]);
    const one = await say(showClient, { clientId, history: { field: "address", upTo: 10 } });
    expect(one.history).toHaveLength(1);
  });
});
