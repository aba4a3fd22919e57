import { describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { postPoints } from "#shared/use-cases/points/post-points.ts";
import { provePoints } from "#shared/use-cases/points/prove-points.ts";
import { rewardReferral } from "#shared/use-cases/points/reward-referral.ts";
import { settlePoints } from "#shared/use-cases/points/settle-points.ts";
import { earnOf, movePointsOfTest, spendOf } from "#test/support/moving-points.ts";
import { refused, SYSTEM } from "#test/use-cases/given.ts";
import type { House } from "#test/use-cases/house.ts";
import { aHouseOf, CLIENT, EIGHTH, entriesOf } from "./points-given.ts";

const as = SYSTEM;

describe("the one way into the ledger", () => {
  const say = async (house: House, orders: Parameters<typeof spendOf> | null, message?: string) =>
    await house.say(
      movePointsOfTest,
      { ...CLIENT, orders: orders ? [spendOf(...orders)] : [earnOf("e1", 500)] },
      { as, at: EIGHTH, ...(message && { message }) },
    );

  test("the same movement again answers as the first time and books nothing, whoever asks in whatever message (PT-18)", async () => {
    const house = await aHouseOf();
    await say(house, null);
    const first = await say(house, ["r1", 200]);
    expect(await say(house, ["r1", 200])).toEqual({
      ...{ entries: [expect.objectContaining(first.entries[0])], balance: 300 },
    });
    expect(await entriesOf(house)).toHaveLength(2);
  });

  test("the same key with another body is refused", async () => {
    const house = await aHouseOf();
    await say(house, null);
    await say(house, ["r1", 200]);
    await expect(say(house, ["r1", 100])).rejects.toMatchObject(refused("points.other-body"));
    expect((await house.ports.points.find("cli_1"))?.balance).toBe(300);
  });

  test("orders of one call are all carried out or none", async () => {
    const house = await aHouseOf();
    const orders = [earnOf("e1", 500), spendOf("r1", 200), spendOf("r2", 400)];
    const call = house.say(movePointsOfTest, { ...CLIENT, orders }, { as });
    await expect(call).rejects.toMatchObject(refused("points.not-enough"));
    expect(await house.ports.points.find("cli_1")).toBeUndefined();
    await house.say(movePointsOfTest, { ...CLIENT, orders: orders.slice(0, 2) }, { as });
    const again = await house.say(
      movePointsOfTest,
      { ...CLIENT, orders: [...orders.slice(0, 2), spendOf("r3", 10)] },
      { as },
    );
    expect(again.entries.map(({ no, points }) => [no, points])).toEqual([
      [1, 500],
      [2, -200],
      [3, -10],
    ]);
  });

  test("asked for nothing, it writes nothing, whether there is an account or not", async () => {
    const house = await aHouseOf();
    const nothing = async () => await house.say(movePointsOfTest, { ...CLIENT, orders: [] }, { as });
    expect(await nothing()).toEqual({ entries: [], balance: 0 });
    expect(await house.ports.points.find("cli_1")).toBeUndefined();
    await say(house, null);
    expect(await nothing()).toEqual({ entries: [], balance: 500 });
  });

  test("what has ended is never spent, even before a night has passed over it", async () => {
    const house = await aHouseOf();
    await say(house, null);
    const late = house.say(
      movePointsOfTest,
      { ...CLIENT, orders: [spendOf("r1", 1)] },
      { as, at: instantAt("2029-07-01", "00:10") },
    );
    await expect(late).rejects.toMatchObject({ facts: { available: 0, missing: 1 } });
  });

  test("a client that is not there has no points", async () => {
    const house = await aHouseOf();
    for (const useCase of [settlePoints, postPoints, provePoints, rewardReferral])
      await expect(
        house.say(useCase as typeof settlePoints, { clientId: "cli_9" }, { as }),
      ).rejects.toMatchObject(refused("subject.unknown"));
  });
});
