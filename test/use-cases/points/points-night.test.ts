import { describe, expect, test } from "vitest";
import { settleNight } from "#bot/settle-night.ts";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { preview } from "#shared/perform.ts";
import { provePoints } from "#shared/use-cases/points/prove-points.ts";
import { aBill } from "#test/support/bills.ts";
import { earnOf, movePointsOfTest, spendOf } from "#test/support/moving-points.ts";
import { SYSTEM } from "#test/use-cases/given.ts";
import type { House } from "#test/use-cases/house.ts";
import { aHouseOf, CLIENT, EIGHTH, entriesOf } from "./points-given.ts";

const as = SYSTEM;

describe("the night", () => {
  const night = async (house: House, day: string) => {
    house.isAt(day as "2026-07-05", "01:00");
    house.table.settle();
    return await settleNight(house.ports, { province: "GD" });
  };
  const job = async ({ ports }: House, name: string) =>
    (await ports.status.listJobs()).find((one) => one.name === name)?.outcome;

  test("posts in the first nights of the month, and later only what was never done to the end (PT-8)", async () => {
    const house = await aHouseOf({}, [aBill("2026-05", 100), aBill("2026-06", 200)]);
    await night(house, "2026-07-04");
    expect(await job(house, "post-points")).toBeUndefined();
    await night(house, "2026-07-05");
    expect(await job(house, "post-points")).toBe("2026-07-05 done");
    expect(await entriesOf(house)).toHaveLength(3);
    await night(house, "2026-07-09");
    expect(await job(house, "post-points")).toBe("2026-07-05 done");
    await night(house, "2026-08-20");
    expect(await job(house, "post-points")).toBe("2026-08-20 done");
    expect(await night(house, "2026-08-20")).toBe("done");
  });

  test("stops when its time is up, and goes on where it was", async () => {
    const house = await aHouseOf({}, [aBill("2026-06", 200)]);
    house.isAt("2026-07-05", "01:00");
    const asks = [false, false, false, false, false, false, true].values();
    const isTimeUp = () => asks.next().value ?? true;
    expect(await settleNight(house.ports, { province: "GD", isTimeUp })).toBe("more");
    expect(await night(house, "2026-07-05")).toBe("done");
    expect(await entriesOf(house)).toHaveLength(3);
  });

  test("makes pending points spendable on their day, and takes those that have ended, however many nights were missed", async () => {
    const house = await aHouseOf();
    const orders = [earnOf("e1", 500, { pendingDays: 5 }), earnOf("e2", 40, { month: "2023-08" })];
    await night(house, "2026-07-01");
    await house.say(movePointsOfTest, { ...CLIENT, orders }, { as, at: instantAt("2026-07-01", "10:00") });
    await night(house, "2026-07-06");
    expect(await entriesOf(house)).toEqual([
      ["EARN_EVENT", 500, "e1"],
      ["EARN_EVENT", 40, "e2"],
      ["ACTIVATE", 0, "2026-07-06"],
    ]);
    await night(house, "2026-09-03");
    expect((await entriesOf(house)).at(-1)).toEqual(["EXPIRE", -40, "2026-09-03"]);
    expect(await job(house, "settle-points")).toBe("2026-09-03");
  });

  test("proves every account that moved, and fails aloud until one that does not add up is mended", async () => {
    const house = await aHouseOf();
    await house.say(movePointsOfTest, { ...CLIENT, orders: [earnOf("e1", 500)] }, { as, at: EIGHTH });
    expect(await night(house, "2026-07-09")).toBe("done");
    expect(await job(house, "prove-points")).toBe("2026-07-08");
    await house.say(movePointsOfTest, { ...CLIENT, orders: [spendOf("r1", 100)] }, { as });
    const [item] = house.table.all().filter(({ SK }) => SK === "A#J#");
    if (!item) throw new Error("no account");
    await house.table.commit([{ put: { ...item, b: 401 }, always: true }]);
    await expect(night(house, "2026-07-10")).rejects.toThrow("the points of cli_1 do not add up");
    expect(await job(house, "prove-points")).toBe("2026-07-09 differ:cli_1");
    await expect(night(house, "2026-07-11")).rejects.toThrow("cli_1");
    await house.table.commit([{ put: item, always: true }]);
    expect(await night(house, "2026-07-12")).toBe("done");
    expect(await job(house, "prove-points")).toBe("2026-07-11");
  });

  test("a proof that meets a movement under way counts it on both sides or on neither", async () => {
    const house = await aHouseOf();
    await house.say(movePointsOfTest, { ...CLIENT, orders: [earnOf("e1", 500)] }, { as, at: EIGHTH });
    const { points } = house.ports;
    let isFirst = true;
    const slow: typeof points = {
      ...points,
      async entriesAfter(clientId, no) {
        const found = await points.entriesAfter(clientId, no);
        if (isFirst) {
          isFirst = false;
          await house.say(movePointsOfTest, { ...CLIENT, orders: [spendOf("r1", 100)] }, { as });
        }
        return found;
      },
    };
    const call = { ports: { ...house.ports, points: slow }, caller: as, input: CLIENT };
    const proof = await preview(provePoints, call);
    expect(proof.outcome).toMatchObject({
      ...{ entries: 2, differences: [] },
      sums: { lots: 400, debt: 0, balance: 400, entries: 400, byKind: { EARN_EVENT: 500, REDEEM: -100 } },
    });
    expect(await house.say(provePoints, CLIENT, { as })).toMatchObject({ entries: 2, differences: [] });
  });

  test("an account that never was is proven with nothing", async () => {
    const house = await aHouseOf();
    expect(await house.say(provePoints, CLIENT, { as })).toMatchObject({
      entries: 0,
      differences: [],
      sums: { balance: 0, byKind: {} },
    });
  });
});
