import { describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { openDigest } from "#shared/use-cases/digests/open-digest.ts";
import { planDigests } from "#shared/use-cases/digests/plan-digests.ts";
import { settleDigest } from "#shared/use-cases/digests/settle-digest.ts";
import { aClock, aLeave, aPerson, aTask, callerFor, PEOPLE, refused, SYSTEM } from "./given.ts";
import { aHouse, type House } from "./house.ts";

const at = instantAt;
const as = SYSTEM;
const MONDAY = "2026-03-09";
const SUNDAY = "2026-03-08";

async function ordered(
  { say, isAt }: House,
  [day, time]: readonly [string, string],
  since?: string,
): Promise<string[]> {
  isAt(day, time);
  const { orders } = await say(planDigests, { since }, { as });
  return orders.map(({ owner }) => owner).sort();
}

function wishing(id: string, notify: Partial<Staff["notify"]>): Omit<Staff, "version"> {
  return aPerson({ id, name: id, notify: { digest: "on", daysOff: "critical", ...notify } });
}

describe("whose digest is due", () => {
  test("at 08:20 on a working day everybody's who has a day and chose no other time", async () => {
    const house = await aHouse();
    expect(await ordered(house, [MONDAY, "08:15"])).toEqual([]);
    expect(await ordered(house, [MONDAY, "08:20"])).toEqual(["bo", "lead", "min", "na", "net", "zhao"]);
    expect(await house.say(planDigests, {}, { as })).toMatchObject({
      day: MONDAY,
      orders: [{ day: MONDAY }, {}, {}, {}, {}, {}],
    });
  });

  test("the last minutes of a quarter of an hour are let out by the first run of the next, and then no more", async () => {
    const house = await aHouse({ people: [wishing("a", { digestAt: "07:28" })] });
    expect(await ordered(house, [MONDAY, "07:25"])).toEqual([]);
    expect(await ordered(house, [MONDAY, "07:30"])).toEqual(["a"]);
    expect(await ordered(house, [MONDAY, "07:45"])).toEqual([]);
  });

  test("looking further back finds what was missed", async () => {
    const house = await aHouse({
      people: [wishing("a", { digestAt: "06:00" }), wishing("b", { digestAt: "09:00" })],
    });
    expect(await ordered(house, [MONDAY, "10:00"])).toEqual([]);
    expect(await ordered(house, [MONDAY, "10:00"], "06:00")).toEqual(["a", "b"]);
    expect(await ordered(house, [MONDAY, "06:00"])).toEqual(["a"]);
  });

  test("nobody's outside the hours in which digests are sent", async () => {
    const house = await aHouse();
    for (const time of ["05:55", "20:05"]) expect(await ordered(house, [MONDAY, time], "06:00")).toEqual([]);
  });

  test("on a day off not theirs who never want it then; who has turned it off gets none at all", async () => {
    const people = [wishing("a", {}), wishing("b", { daysOff: "never" }), wishing("c", { digest: "off" })];
    const house = await aHouse({ people: [...people, aPerson({ id: "d", name: "d", status: "LEAVE" })] });
    expect(await ordered(house, [MONDAY, "08:20"])).toEqual(["a", "b"]);
    expect(await ordered(house, [SUNDAY, "08:20"])).toEqual(["a"]);
  });

  test("only the system plans", async () => {
    const { say } = await aHouse();
    await expect(say(planDigests, {})).rejects.toMatchObject(refused("role.not-allowed"));
    await expect(say(planDigests, {}, { as: callerFor("adm") })).rejects.toMatchObject(
      refused("role.not-allowed"),
    );
  });
});

describe("letting a digest out", () => {
  const order = { owner: "min", day: MONDAY };

  test("once, however often its order arrives", async () => {
    const { ports, say } = await aHouse();
    expect(await say(openDigest, order, { as })).toEqual({ verdict: "send", to: "min" });
    expect(await say(openDigest, order, { as })).toEqual({ verdict: "already", status: "SENDING" });
    expect(await ports.digests.find("min", MONDAY)).toMatchObject({ status: "SENDING", unit: "GZ-A" });
  });

  test("once, when two arrive at the same moment", async () => {
    const { say } = await aHouse();
    const both = await Promise.all([say(openDigest, order, { as }), say(openDigest, order, { as })]);
    expect(both.map(({ verdict }) => verdict).sort()).toEqual(["already", "send"]);
  });

  test("a person on leave gets none, their cover gets it", async () => {
    const today = { from: at(MONDAY, "08:30"), to: at(MONDAY, "18:00") };
    const leave = [
      aLeave({ ...today, cover: "na" }),
      aLeave({ ...today, id: "lev_2", owner: "na" }),
      aLeave({ ...today, from: at(MONDAY, "13:30"), id: "lev_3", owner: "bo" }),
    ];
    const { say } = await aHouse({ leave });
    const open = async (owner: string) => await say(openDigest, { owner, day: MONDAY }, { as });
    expect(await open("min")).toEqual({ verdict: "send", to: "na" });
    expect(await open("na")).toEqual({ verdict: "skip", reason: "away" });
    expect(await open("bo")).toEqual({ verdict: "send", to: "bo" });
  });

  test("whose cover went back before the day began has nobody who reads theirs", async () => {
    const days = { from: at("2026-03-06", "08:30"), to: at(MONDAY, "18:00") };
    const { say } = await aHouse({
      leave: [aLeave({ ...days, cover: "na", coverTo: at("2026-03-06", "18:00") })],
    });
    expect(await say(openDigest, order, { as })).toEqual({ verdict: "skip", reason: "away" });
  });

  test("who came back in the meantime is not away", async () => {
    const { say, isAt } = await aHouse({
      leave: [aLeave({ from: at(MONDAY, "08:00"), to: at(MONDAY, "09:00") })],
    });
    isAt(MONDAY, "09:30");
    expect(await say(openDigest, order, { as })).toEqual({ verdict: "send", to: "min" });
  });

  test("who has turned it off or left since it was planned gets none", async () => {
    const { ports, say } = await aHouse({ people: [wishing("a", { digest: "off" }), ...PEOPLE] });
    const a = await say(openDigest, { owner: "a", day: MONDAY }, { as });
    expect(a).toEqual({ verdict: "skip", reason: "off" });
    expect(await ports.digests.find("a", MONDAY)).toMatchObject({ status: "SKIPPED", reason: "off" });
    expect(await say(openDigest, { owner: "gone", day: MONDAY }, { as })).toMatchObject({
      reason: "not-active",
    });
    const nobody = say(openDigest, { owner: "who", day: MONDAY }, { as });
    await expect(nobody).rejects.toMatchObject(refused("subject.unknown"));
  });

  test("on a day off only what is critical is worth one: a clock nearly used up, or RED of class A", async () => {
    const fault = aTask({ id: "tsk_1", type: "FAULT" });
    const clock = (minutes: number) => ({
      startsAt: at(SUNDAY, "07:00"),
      dueAt: at(SUNDAY, "09:00"),
      limitMinutes: minutes,
    });
    const near = { ...fault, owner: "a", clocks: [aClock(clock(106))] };
    const far = { ...fault, owner: "b", clocks: [aClock(clock(108))] };
    const met = {
      ...fault,
      owner: "c",
      clocks: [aClock({ ...clock(60), state: "MET", stoppedAt: at(SUNDAY, "07:30") })],
    };
    const client = { id: "cli_1", name: "三一重工", valueClass: "A", riskLevel: "RED" } as const;
    const alert = { level: "RED", ackDueAt: at(SUNDAY, "12:00") } as const;
    const red = { ...fault, owner: "d", client };
    const raised = { ...fault, owner: "e", client: { ...client, riskLevel: "NONE" as const }, alert };
    const lesser = { ...fault, owner: "f", client: { ...client, valueClass: "B" as const } };
    const never = { ...near, owner: "g" };
    const people = [..."abcdef"].map((id) => wishing(id, {}));
    const house = await aHouse({
      people: [...people, wishing("g", { daysOff: "never" })],
      tasks: [near, far, met, red, raised, lesser, never],
    });
    house.isAt(SUNDAY, "08:20");
    const sent: string[] = [];
    for (const owner of "abcdefg") {
      const opened = await house.say(openDigest, { owner, day: SUNDAY }, { as });
      if (opened.verdict === "send") sent.push(owner);
      else expect(opened).toEqual({ verdict: "skip", reason: "day-off" });
    }
    expect(sent).toEqual(["a", "d", "e"]);
  });
});

describe("what became of it", () => {
  const order = { owner: "min", day: MONDAY };

  test("it is noted once, and a late report changes nothing", async () => {
    const { ports, say } = await aHouse();
    await say(openDigest, order, { as });
    const sent = { ...order, status: "SENT", channel: "web", text: "王敏，早上好。" } as const;
    expect(await say(settleDigest, sent, { as })).toEqual({ status: "SENT" });
    expect(await say(settleDigest, { ...order, status: "FAILED", reason: "late" }, { as })).toEqual({
      status: "SENT",
    });
    expect(await ports.digests.find("min", MONDAY)).toMatchObject({
      status: "SENT",
      channel: "web",
      text: sent.text,
    });
  });

  test("a failure is seen, and can be let out again on request, nothing else can", async () => {
    const { ports, say, table } = await aHouse();
    await say(openDigest, order, { as });
    await say(settleDigest, { ...order, status: "FAILED", reason: "channel down" }, { as });
    table.settle();
    expect(await ports.digests.listFailed(MONDAY)).toMatchObject([{ owner: "min", reason: "channel down" }]);
    expect(await say(openDigest, order, { as })).toEqual({ verdict: "already", status: "FAILED" });
    expect(await say(openDigest, { ...order, again: true }, { as })).toEqual({ verdict: "send", to: "min" });
    expect(await say(openDigest, { ...order, again: true }, { as })).toEqual({
      verdict: "already",
      status: "SENDING",
    });
  });

  test("what was never let out cannot be settled", async () => {
    const { say } = await aHouse();
    const settled = say(settleDigest, { ...order, status: "SENT" }, { as });
    await expect(settled).rejects.toMatchObject(refused("subject.unknown"));
  });
});
