import { beforeEach, describe, expect, test } from "vitest";
import { carryOut, workOnMoves } from "#bot/carry-out.ts";
import { assignClients } from "#shared/use-cases/ownership/assign-clients.ts";
import { moveClients } from "#shared/use-cases/ownership/move-clients.ts";
import { openHandOverPack } from "#shared/use-cases/ownership/open-hand-over-pack.ts";
import { aTask, NA, refused, SYSTEM, ZHAO } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";
import { aContract, CITY, CREATED, many, people, put } from "#test/use-cases/ownership/given.ts";

let house: House;
beforeEach(async () => {
  house = await aHouse({
    people,
    clients: many(3),
    tasks: [aTask({ client: { id: "cli_1", name: "客户1" } })],
  });
});

describe("clients that are assigned", () => {
  test("go with contracts, tasks, their marks and their batches into the other's unit", async () => {
    const handedOver = { by: "na", name: "李娜", at: CREATED };
    const task = aTask({
      id: "tsk_b",
      client: { id: "cli_1", name: "客户1" },
      batch: { count: 2 },
      handedOver,
    });
    const given = aTask({ ...task, owner: "na" });
    house = await aHouse({ people, clients: many(1), tasks: [given] });
    await put(house, house.ports.tasks.handOver({ ...given }, { ...task, status: "NEW" }, "王敏"));
    await put(
      house,
      house.ports.tasks.putTargets(undefined, { owner: "min", taskId: "tsk_b", targets: [], province: "GD" }),
    );
    await put(house, house.ports.archives.put("contract", undefined, aContract()));
    await house.say(assignClients, { clients: ["cli_1"], to: "bo" }, { as: CITY });
    expect(await house.ports.clients.find("cli_1")).toMatchObject({ owner: "bo", unit: "GZ-B" });
    expect(await house.ports.archives.find("contract", { clientId: "cli_1", id: "con_1" })).toMatchObject({
      unit: "GZ-B",
    });
    const moved = await house.ports.tasks.find({ owner: "bo", id: "tsk_b" });
    expect(moved).toMatchObject({ unit: "GZ-B" });
    expect(moved?.handedOver).toBeUndefined();
    expect(await house.ports.tasks.findDelegated("na", "tsk_b")).toBeUndefined();
    expect(await house.ports.tasks.findTargets("bo", "tsk_b")).toBeDefined();
  });

  test("of which there are more than one commit takes go step by step, and stopped anywhere go on", async () => {
    const clients = many(5, { owner: "min" });
    const tasks = Array.from({ length: 40 }, (_, n) =>
      aTask({ id: `tsk_${n}`, client: { id: "cli_1", name: "客户1" } }),
    );
    house = await aHouse({ people, clients, tasks });
    const { order } = await house.say(
      assignClients,
      { clients: clients.map(({ id }) => id), to: "na" },
      { as: ZHAO },
    );
    if (order === undefined) throw new Error("an order was made");
    const answers = [false, false, true];
    const isTimeUp = () => answers.shift() ?? true;
    expect(await carryOut(house.ports, { ...order, province: "GD" }, isTimeUp)).toBe("more");
    expect((await house.ports.handovers.find(order))?.status).toBe("ACCEPTED");
    expect(await workOnMoves(house.ports, { work: order, province: "GD", isTimeUp: () => false })).toBe(
      "done",
    );
    expect(await house.ports.clients.book("na")).toHaveLength(5);
    expect((await house.ports.tasks.desk("na")).tasks).toHaveLength(40);
    expect(await house.ports.handovers.find(order)).toMatchObject({
      status: "DONE",
      tasksMoved: 40,
      pending: [],
    });
    const again = await house.say(moveClients, order, { as: SYSTEM });
    expect(again).toMatchObject({ isDone: true, tell: [] });
  });

  test("one alone with more tasks than a commit takes is an order as well", async () => {
    const tasks = Array.from({ length: 20 }, (_, n) =>
      aTask({ id: `tsk_${n}`, client: { id: "cli_1", name: "客户1" } }),
    );
    house = await aHouse({ people, clients: many(1), tasks });
    const { order } = await house.say(assignClients, { clients: ["cli_1"], to: "na" }, { as: ZHAO });
    expect(order).toBeDefined();
  });

  test("are refused where the receiver is not at work, out of reach, or has them already", async () => {
    const assigned = async (to: string, clients = ["cli_1"], as = ZHAO) =>
      await house.say(assignClients, { clients, to }, { as });
    await expect(assigned("gone")).rejects.toMatchObject(refused("receiver.impossible"));
    await expect(assigned("bo")).rejects.toMatchObject(refused("staff.unknown"));
    await expect(assigned("nobody")).rejects.toMatchObject(refused("staff.unknown"));
    await expect(assigned("min")).rejects.toMatchObject(refused("client.already-theirs"));
    await expect(assigned("na", ["cli_9"])).rejects.toMatchObject(refused("subject.unknown"));
    await expect(assigned("na", ["cli_1"], NA)).rejects.toMatchObject(refused("role.not-allowed"));
  });

  test("that somebody else looks after by place need a reason, which is kept", async () => {
    const grid = {
      id: "grd_1",
      province: "GD",
      unit: "GZ-A",
      name: "创业大厦",
      kind: "BUILDING" as const,
      owner: "liu",
    };
    house = await aHouse({ people, clients: many(2, { grid: "grd_1" }) });
    await put(house, house.ports.grids.put(undefined, grid));
    const clients = ["cli_1", "cli_2"];
    const stopped = await house.say(assignClients, { clients, to: "na" }, { as: ZHAO });
    expect(stopped).toMatchObject({
      needsReason: true,
      findings: [{ code: "grid.elsewhere", owner: "刘洋", grid: "创业大厦" }],
    });
    expect(await house.ports.clients.book("na")).toEqual([]);
    const { order } = await house.say(assignClients, { clients, to: "na", reason: "行业专家" }, { as: ZHAO });
    expect(await house.ports.handovers.find(order ?? { to: "", id: "" })).toMatchObject({
      override: "行业专家",
    });
    expect(await house.say(assignClients, { clients: ["cli_1"], to: "liu" }, { as: ZHAO })).toMatchObject({
      findings: [],
    });
  });

  test("an order that names what is not there skips it, and one with nothing left is done", async () => {
    const order = {
      ...{ id: "hnd_1", province: "GD", unit: "GZ-A", kind: "ASSIGNMENT" as const, to: "na", toName: "李娜" },
      ...{ status: "ACCEPTED" as const, title: "", whole: false, skipped: [], tasksMoved: 0, checklist: [] },
      ...{ clientIds: ["cli_9"], pending: ["cli_9"], by: "zhao", byName: "赵强", createdAt: CREATED },
    };
    await put(house, house.ports.handovers.put(undefined, order));
    await put(house, house.ports.handovers.put(undefined, { ...order, id: "hnd_2", pending: [] }));
    for (const id of ["hnd_1", "hnd_2"]) await carryOut(house.ports, { to: "na", id, province: "GD" });
    const skipped = (await house.ports.handovers.ofReceiver("na")).map((each) => [
      each.status,
      each.skipped.length,
    ]);
    expect(skipped).toEqual([
      ["DONE", 0],
      ["DONE", 1],
    ]);
    expect((await house.say(openHandOverPack, { to: "na", id: "hnd_1" }, { as: NA })).clients).toEqual([]);
  });

  test("a place that nobody looks after stops nobody", async () => {
    const grid = { id: "grd_1", province: "GD", unit: "GZ-A", name: "创业大厦", kind: "BUILDING" as const };
    house = await aHouse({ people, clients: many(1, { grid: "grd_1" }) });
    await put(house, house.ports.grids.put(undefined, grid));
    const assigned = await house.say(assignClients, { clients: ["cli_1"], to: "na" }, { as: ZHAO });
    expect(assigned).toMatchObject({ findings: [] });
  });

  test("a place whose owner has left stops nobody", async () => {
    const grid = {
      id: "grd_1",
      province: "GD",
      unit: "GZ-A",
      name: "创业大厦",
      kind: "BUILDING" as const,
      owner: "gone",
    };
    house = await aHouse({ people, clients: many(1, { grid: "grd_1" }) });
    await put(house, house.ports.grids.put(undefined, grid));
    expect(await house.say(assignClients, { clients: ["cli_1"], to: "na" }, { as: ZHAO })).toMatchObject({
      findings: [],
    });
  });
});
