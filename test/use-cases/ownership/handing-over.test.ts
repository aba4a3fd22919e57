import { beforeEach, describe, expect, test } from "vitest";
import { carryOut } from "#bot/carry-out.ts";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { acceptHandOver } from "#shared/use-cases/ownership/accept-hand-over.ts";
import { assignClients } from "#shared/use-cases/ownership/assign-clients.ts";
import { handOverClients } from "#shared/use-cases/ownership/hand-over-clients.ts";
import { listHandOvers } from "#shared/use-cases/ownership/list-hand-overs.ts";
import { moveClients } from "#shared/use-cases/ownership/move-clients.ts";
import { aTask, BO, NA, refused, SYSTEM, ZHAO } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";
import { importing } from "#test/use-cases/import-given.ts";
import { many, people, put } from "#test/use-cases/ownership/given.ts";

let house: House;
beforeEach(async () => {
  house = await aHouse({
    people,
    clients: many(3),
    tasks: [aTask({ client: { id: "cli_1", name: "客户1" } })],
  });
});

describe("an order to hand over", () => {
  const whole = { from: "min", to: "na" };

  test("keeps the giver from leaving until it is settled", async () => {
    await house.say(handOverClients, whole, { as: ZHAO });
    const leaving = {
      employeeNo: "E-min",
      name: "王敏",
      unit: "GZ-A",
      post: "ACCOUNT_MANAGER",
      status: "LEFT",
    };
    expect(await importing(house, "staff", [leaving])).toEqual(["staff.handing-over"]);
    const [order] = await house.ports.handovers.ofReceiver("na");
    const at = { to: "na", id: order?.id ?? "" };
    await house.say(acceptHandOver, { order: at, answer: "accept" }, { as: NA });
    expect(await importing(house, "staff", [leaving])).toEqual(["staff.handing-over"]);
    await carryOut(house.ports, { ...at, province: "GD" });
    expect(await importing(house, "staff", [leaving])).toEqual(["update"]);
  });

  test("is for the receiver alone to answer, once, and a no needs a reason", async () => {
    const { order } = await house.say(handOverClients, whole, { as: ZHAO });
    const answered = async (answer: "accept" | "reject" | "cancel", as = NA, reason?: string) =>
      await house.say(acceptHandOver, { order, answer, ...(reason && { reason }) }, { as });
    await expect(answered("accept", ZHAO)).rejects.toMatchObject(refused("handover.not-yours"));
    await expect(answered("reject", ZHAO, "不行")).rejects.toMatchObject(refused("handover.not-yours"));
    await expect(answered("cancel", NA)).rejects.toMatchObject(refused("handover.not-yours"));
    await expect(answered("accept", BO)).rejects.toMatchObject(refused("subject.unknown"));
    await expect(answered("reject")).rejects.toMatchObject(refused("input.not-understood"));
    await answered("reject", NA, "太多了");
    await expect(answered("accept")).rejects.toMatchObject(refused("handover.over"));
    await expect(answered("cancel", ZHAO)).rejects.toMatchObject(refused("handover.over"));
    expect(await house.ports.handovers.find(order)).toMatchObject({ status: "REJECTED", refusal: "太多了" });
  });

  test("called off halfway leaves what has not moved where it is", async () => {
    const { order } = await house.say(handOverClients, whole, { as: ZHAO });
    await house.say(acceptHandOver, { order, answer: "accept" }, { as: NA });
    await house.say(moveClients, order, { as: SYSTEM });
    await house.say(acceptHandOver, { order, answer: "cancel", reason: "不调了" }, { as: ZHAO });
    expect(await carryOut(house.ports, { ...order, province: "GD" })).toBe("done");
    expect(await house.ports.clients.book("na")).toHaveLength(1);
    expect(await house.ports.clients.book("min")).toHaveLength(2);
  });

  test("that took from several names nobody as the giver when it is called off", async () => {
    const { order } = await house.say(
      assignClients,
      { clients: ["cli_1", "cli_2"], to: "liu" },
      { as: ZHAO },
    );
    const off = { order: { to: order?.to ?? "", id: order?.id ?? "" }, answer: "cancel" } as const;
    expect(await house.say(acceptHandOver, off, { as: ZHAO })).toMatchObject({ from: "", news: "cancelled" });
  });

  test("of a whole desk leaves the client that the giver was given meanwhile, and its tasks", async () => {
    house = await aHouse({
      people,
      clients: [
        ...many(1),
        ...many(2)
          .slice(1)
          .map((client) => ({ ...client, owner: "liu" })),
      ],
      tasks: [
        aTask({ id: "tsk_own", client: { id: "cli_1", name: "客户1" } }),
        aTask({ id: "tsk_loose" }),
        aTask({ id: "tsk_new", owner: "liu", client: { id: "cli_2", name: "客户2" } }),
      ],
    });
    const { order } = await house.say(handOverClients, whole, { as: ZHAO });
    await house.say(acceptHandOver, { order, answer: "accept" }, { as: NA });
    await house.say(assignClients, { clients: ["cli_2"], to: "min" }, { as: ZHAO });
    expect(await carryOut(house.ports, { ...order, province: "GD" })).toBe("done");
    const deskOf = async (id: string) => (await house.ports.tasks.desk(id)).tasks.map((task) => task.id);
    expect(await deskOf("min")).toEqual(["tsk_new"]);
    expect((await deskOf("na")).toSorted()).toEqual(["tsk_loose", "tsk_own"]);
  });

  test("skips what meanwhile belongs to somebody else, and takes loose tasks last", async () => {
    const loose = Array.from({ length: 20 }, (_, n) => aTask({ id: `tsk_l${n}` }));
    house = await aHouse({ people, clients: many(3), tasks: loose });
    const { order } = await house.say(handOverClients, whole, { as: ZHAO });
    await house.say(acceptHandOver, { order, answer: "accept" }, { as: NA });
    await house.say(assignClients, { clients: ["cli_2"], to: "liu" }, { as: ZHAO });
    await house.say(assignClients, { clients: ["cli_3"], to: "na" }, { as: ZHAO });
    await carryOut(house.ports, { ...order, province: "GD" });
    expect(await house.ports.handovers.find(order)).toMatchObject({
      status: "DONE",
      skipped: ["cli_2"],
      tasksMoved: 20,
    });
    expect((await house.ports.tasks.desk("na")).tasks).toHaveLength(20);
  });

  test("ends where the receiver has left in the meantime", async () => {
    const { order } = await house.say(handOverClients, whole, { as: ZHAO });
    await house.say(acceptHandOver, { order, answer: "accept" }, { as: NA });
    const na = await house.ports.staff.find("na");
    if (na) await put(house, house.ports.staff.put(na, { ...na, status: "LEFT" }));
    expect(await house.say(moveClients, order, { as: SYSTEM })).toMatchObject({
      status: "CANCELLED",
      isDone: true,
    });
    expect(await house.ports.clients.book("min")).toHaveLength(3);
  });

  test("of single clients needs one giver, who is not the receiver, and something to give", async () => {
    const made = async (input: object) =>
      await house.say(handOverClients, input as typeof whole, { as: ZHAO });
    await expect(made({ to: "na" })).rejects.toMatchObject(refused("input.not-understood"));
    await expect(made({ from: "min", to: "min" })).rejects.toMatchObject(refused("client.already-theirs"));
    await expect(made({ from: "liu", to: "na" })).rejects.toMatchObject(refused("handover.empty"));
    await expect(made({ from: "bo", to: "na" })).rejects.toMatchObject(refused("subject.unknown"));
    await expect(made({ from: "nobody", to: "na" })).rejects.toMatchObject(refused("subject.unknown"));
    await house.say(assignClients, { clients: ["cli_3"], to: "liu" }, { as: ZHAO });
    await expect(made({ clients: ["cli_1", "cli_3"], to: "na" })).rejects.toMatchObject(
      refused("client.several-owners"),
    );
    await made({ clients: ["cli_1"], to: "na" });
    await expect(made({ from: "min", to: "liu" })).rejects.toMatchObject(refused("handover.open"));
  });

  test("with a check against it is not made without a reason", async () => {
    house = await aHouse({ people, clients: many(1, { valueClass: "A" }) });
    expect(await house.say(handOverClients, whole, { as: ZHAO })).toMatchObject({ needsReason: true });
    expect(await house.ports.handovers.ofReceiver("na")).toEqual([]);
    const { order } = await house.say(handOverClients, { ...whole, reason: "已报名认证" }, { as: ZHAO });
    expect(await house.ports.handovers.find(order)).toMatchObject({
      reason: "已报名认证",
      override: "已报名认证",
    });
  });

  test("is seen by who receives and who leads, and by nobody else", async () => {
    await house.say(handOverClients, whole, { as: ZHAO });
    const seenBy = async (as: typeof NA, mine = false) =>
      (await house.say(listHandOvers, { mine }, { as })).orders.length;
    house.table.settle();
    expect([
      await seenBy(NA),
      await seenBy(ZHAO),
      await seenBy(NA, true),
      await seenBy(ZHAO, true),
      await seenBy(BO),
    ]).toEqual([1, 1, 1, 0, 0]);
    expect(await seenBy({ ...ZHAO, reach: "everyone" })).toBe(0);
  });

  test("of later orders the newest is shown first", async () => {
    await house.say(handOverClients, { clients: ["cli_1"], to: "na" }, { as: ZHAO });
    await house.say(
      handOverClients,
      { clients: ["cli_2"], to: "na" },
      { as: ZHAO, at: instantAt("2026-03-09", "10:00") },
    );
    const { orders } = await house.say(listHandOvers, {}, { as: NA });
    expect(orders.map(({ title }) => title)).toEqual(["客户2", "客户1"]);
    house.table.settle();
    expect((await house.say(listHandOvers, {}, { as: ZHAO })).orders.map(({ title }) => title)).toEqual([
      "客户2",
      "客户1",
    ]);
  });
});
