import { describe, expect, test } from "vitest";
import { addClient } from "#shared/use-cases/clients/add-client.ts";
import { moveClient } from "#shared/use-cases/clients/move-client.ts";
import { showClient } from "#shared/use-cases/clients/show-client.ts";
import { undo } from "#shared/use-cases/house/undo.ts";
import { cancelTask } from "#shared/use-cases/tasks/cancel-task.ts";
import { aClient, aTask, BO, NA, refused, ZHAO } from "./given.ts";
import { aHouse } from "./house.ts";

const grid = {
  ...{
    id: "grd_1",
    version: "seed",
    province: "GD",
    unit: "GZ-A",
    name: "园区大道",
    kind: "STREET" as const,
  },
  owner: "na",
};
const lead = { name: "星城物流有限公司", address: "园区大道1号", employees: 120, need: "专线" };

describe("somebody new", () => {
  test("becomes a client of whoever looks after its place, checked, and is to be spoken to in five working days", async () => {
    const { ports, say } = await aHouse({ grids: [grid] });
    const added = await say(addClient, { lead });
    expect(added).toMatchObject({
      client: { name: "星城物流" },
      lead: "CHECKED",
      qualification: { isPotential: true, fit: 63, lacks: ["decider"] },
      grid: { name: "园区大道" },
      owner: { id: "na", name: "李娜" },
      task: { owner: "na", title: "首次接触星城物流", due: "2026-03-16T10:00:00.000Z" },
      tell: ["na"],
    });
    const client = await ports.clients.find(added.client.id);
    expect(client).toMatchObject({ owner: "na", grid: "grd_1", status: "POTENTIAL", createdBy: "min" });
    expect(client?.completenessBp).toBeGreaterThan(0);
    expect((await ports.tasks.desk("na")).tasks).toMatchObject([
      { type: "FIRST_CONTACT", client: { potential: true } },
    ]);
    await say(undo, {});
    expect(await ports.clients.find(added.client.id)).toBeUndefined();
    expect((await ports.tasks.desk("na")).tasks).toEqual([]);
  });

  test("without a place it is the bringer's; with all that is needed it is qualified at once", async () => {
    const { say } = await aHouse({ grids: [{ ...grid, owner: "gone" }] });
    expect(await say(addClient, { lead: { name: "甲公司" } })).toMatchObject({
      owner: { id: "min" },
      tell: [],
    });
    const all = { ...lead, name: "乙公司", grid: "园区大道", hasDecider: true, rivalEndsOn: "2026-06-01" };
    expect(await say(addClient, { lead: all })).toMatchObject({
      lead: "CONFIRMED",
      qualification: { isConfirmed: true },
      owner: { id: "min" },
    });
    expect((await say(addClient, { lead: { name: "丙公司", grid: "没有" } })).grid).toBeUndefined();
  });

  test("of a place that two have the name of is the bringer's, and no place is guessed", async () => {
    const { say } = await aHouse({ grids: [grid, { ...grid, id: "grd_2" }] });
    const added = await say(addClient, { lead: { name: "丙公司", grid: "园区大道" } });
    expect(added).toMatchObject({ owner: { id: "min" } });
    expect(added.grid).toBeUndefined();
  });

  test("that looks like one who is there is asked about first", async () => {
    const { say } = await aHouse({ clients: [aClient()] });
    const twin = { name: "恒信物流有限公司" };
    await expect(say(addClient, { lead: twin })).rejects.toMatchObject(
      refused("client.twin", { name: "恒信物流" }),
    );
    expect(await say(addClient, { lead: twin, isNew: true })).toMatchObject({ client: { name: "恒信物流" } });
  });

  test("that looks like one out of reach is asked about in the words that were said", async () => {
    const { say } = await aHouse({ clients: [aClient()] });
    const lead = { name: "恒信物流有限公司" };
    await expect(say(addClient, { lead }, { as: BO })).rejects.toMatchObject(
      refused("client.twin", { name: "恒信物流有限公司" }),
    );
  });

  test("keeps who brought it, and that is nobody whom the one who adds it may not see", async () => {
    const { say, ports } = await aHouse({ clients: [aClient()] });
    const lead = { name: "丙公司", source: "REFERRAL" as const, referrer: "cli_1" };
    const added = await say(addClient, { lead });
    expect(added.referrer).toEqual({ id: "cli_1", name: "恒信物流" });
    expect((await ports.clients.find(added.client.id))?.referrerId).toBe("cli_1");
    await expect(say(addClient, { lead: { ...lead, name: "丁公司" } }, { as: BO })).rejects.toMatchObject(
      refused("client.unknown"),
    );
    const nobody = { ...lead, name: "丁公司", referrer: "cli_none" };
    await expect(say(addClient, { lead: nobody })).rejects.toMatchObject(refused("client.unknown"));
  });

  test("of a kind that the stack does not serve is refused", async () => {
    const { say } = await aHouse({ clientKinds: ["GROUP"] });
    await expect(say(addClient, { lead: { name: "谭志强", kind: "INDIVIDUAL" } })).rejects.toMatchObject(
      refused("client.kind-not-served"),
    );
  });
});

describe("a client's life as a person tells it", () => {
  const clientId = "cli_1";
  const client = aClient({ inNetworkSince: "2019-01-01", monthlyFen: 500, chiefManagerId: "lead" });

  const own = aTask({ type: "RETENTION", client: { id: clientId, name: "恒信物流" } });

  test("leaving freezes a copy with its reason, and plans two tries to win it back", async () => {
    const { ports, say } = await aHouse({ clients: [client] });
    const gone = {
      clientId,
      event: "LAST_SUBSCRIPTION_ENDED" as const,
      reason: "PRICE" as const,
      competitor: "CT" as const,
    };
    const moved = await say(moveClient, { ...gone, note: "去了电信，因为价格" });
    expect(moved).toMatchObject({ from: "IN_NETWORK", to: "LEFT", nextOn: "2026-06-07", tell: ["lead"] });
    expect(await ports.retained.listOf(clientId)).toMatchObject([
      {
        reason: "PRICE",
        competitor: "CT",
        lastMonthFen: 500,
        snapshot: { shortName: "恒信物流", status: "IN_NETWORK" },
      },
    ]);
    const { tasks } = await ports.tasks.desk("min");
    expect(tasks.map(({ type, dueAt }) => [type, dueAt?.slice(0, 10)])).toEqual([
      ["RETENTION", "2026-06-08"],
      ["RETENTION", "2026-09-07"],
    ]);
    expect((await say(showClient, { clientId })).retained).toMatchObject({ reason: "PRICE" });
    await expect(say(moveClient, gone)).rejects.toMatchObject(refused("client.not-so"));
    await say(undo, {});
    expect(await ports.retained.listOf(clientId)).toEqual([]);
  });

  test("coming back closes the copy and keeps the tenure", async () => {
    const { ports, say } = await aHouse({ clients: [client] });
    await say(moveClient, { clientId, event: "LAST_SUBSCRIPTION_ENDED" });
    expect(await say(moveClient, { clientId, event: "RETURNED" })).toMatchObject({
      to: "IN_NETWORK",
      tenureKept: true,
    });
    const [copy] = await ports.retained.listOf(clientId);
    expect(copy).toMatchObject({ returnedOn: "2026-03-09" });
    expect(copy?.nextTryOn).toBeUndefined();
  });

  test("coming back nobody need try to win it back any more; taken back, the tries stand again", async () => {
    const { ports, say, table } = await aHouse({ clients: [client], tasks: [own] });
    const open = async () =>
      (await ports.tasks.desk("min")).tasks.map(({ type, source }) => `${source} ${type}`);
    await say(moveClient, { clientId, event: "LAST_SUBSCRIPTION_ENDED" });
    const all = ["MANUAL RETENTION", "SYSTEM RETENTION", "SYSTEM RETENTION"];
    table.settle();
    expect((await open()).toSorted()).toEqual(all);
    await say(moveClient, { clientId, event: "RETURNED" });
    expect(await open()).toEqual(["MANUAL RETENTION"]);
    await say(undo, {});
    expect((await open()).toSorted()).toEqual(all);
  });

  test("tries that an index still shows, and that have been done since, stay as they were done", async () => {
    const { ports, say, table } = await aHouse({ clients: [client] });
    await say(moveClient, { clientId, event: "LAST_SUBSCRIPTION_ENDED" });
    table.settle();
    const [first] = (await ports.tasks.desk("min")).tasks;
    await say(cancelTask, { task: { owner: "min", id: first?.id ?? "" }, reason: "不做了" });
    expect(await say(moveClient, { clientId, event: "RETURNED" })).toMatchObject({ to: "IN_NETWORK" });
    expect((await ports.tasks.desk("min")).tasks).toEqual([]);
  });

  test("one who is not fit is looked at again, and rejected the second time", async () => {
    const { ports, say } = await aHouse({ clients: [aClient({ status: "POTENTIAL" })] });
    const refuse = { clientId, event: "NOT_QUALIFIED" as const };
    expect(await say(moveClient, refuse)).toMatchObject({ to: "POTENTIAL", nextOn: "2026-06-07" });
    expect(await say(moveClient, refuse)).toMatchObject({ to: "REJECTED", tell: [] });
    expect(await ports.clients.find(clientId)).toMatchObject({ status: "REJECTED", timesRefused: 2 });
  });

  test("only its own manager tells", async () => {
    const { say } = await aHouse({ clients: [client] });
    const told = { clientId, event: "RETURNED" as const };
    await expect(say(moveClient, told, { as: NA })).rejects.toMatchObject(refused("subject.unknown"));
    await expect(say(moveClient, told, { as: ZHAO })).rejects.toMatchObject(refused("role.not-allowed"));
  });
});
