import { describe, expect, test } from "vitest";
import { followClient } from "#bot/follow-client.ts";
import { aClient, aTask, SYSTEM } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";
import { ADMIN, importing } from "#test/use-cases/import-given.ts";

const client = { id: "cli_1", name: "恒信物流" };
const given = {
  clients: [aClient({ id: "cli_1", externalRef: "X-1", owner: "min" })],
  tasks: [
    aTask({ id: "tsk_1", client }),
    aTask({ id: "tsk_2", client, owner: "bo" }),
    aTask({ id: "tsk_3", client: { id: "cli_9", name: "别家" } }),
  ],
};
const idsOf = async ({ ports }: House, owner: string) =>
  (await ports.tasks.desk(owner)).tasks.map(({ id }) => id).toSorted();

/** A file gives the client to somebody else, and the stream tells of it. */
async function handedByFile(house: House) {
  const before = await house.ports.clients.find("cli_1");
  const row = { externalRef: "X-1", name: before?.name, owner: "E-na" };
  expect(await importing(house, "clients", [row], ADMIN)).toEqual(["update"]);
  const after = await house.ports.clients.find("cli_1");
  if (after === undefined) throw new Error("no client");
  const step = { before, after };
  return async () => await followClient(house.ports, step);
}

describe("a client that a file gives to somebody else", () => {
  test("takes along what its last manager had to do for it, and no task of others", async () => {
    const house = await aHouse(given);
    const follow = await handedByFile(house);
    await follow();
    expect(await idsOf(house, "na")).toEqual(["tsk_1"]);
    expect(await idsOf(house, "min")).toEqual(["tsk_3"]);
    expect(await idsOf(house, "bo")).toEqual(["tsk_2"]);
    const [moved] = (await house.ports.tasks.desk("na")).tasks;
    expect(moved?.client).toMatchObject({ id: "cli_1", valueClass: "B" });
  });

  test("told twice, or late by an index that lags, moves nothing twice", async () => {
    const house = await aHouse(given);
    const follow = await handedByFile(house);
    await follow();
    const then = house.table.all();
    await follow();
    house.table.settle();
    await follow();
    expect(house.table.all()).toEqual(then);
    expect((await house.ports.journal.stack(SYSTEM.id)).messages).toEqual([]);
  });

  test("any other change moves nobody's work", async () => {
    const house = await aHouse(given);
    const before = await house.ports.clients.find("cli_1");
    if (before === undefined) throw new Error("no client");
    await followClient(house.ports, { before, after: before });
    await followClient(house.ports, { before: undefined, after: before });
    expect(await idsOf(house, "min")).toEqual(["tsk_1", "tsk_3"]);
  });

  test("a fault on the way is a fault", async () => {
    const house = await aHouse(given);
    const follow = await handedByFile(house);
    const broken = { ...house.ports.tasks, find: async () => await Promise.reject(new Error("away")) };
    Object.assign(house.ports, { tasks: broken });
    await expect(follow()).rejects.toThrow("away");
  });
});
