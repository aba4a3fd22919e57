import { beforeEach, describe, expect, test } from "vitest";
import type { NewPointsAccount } from "#shared/domain/points/account.ts";
import { approveRequest } from "#shared/use-cases/approvals/approve-request.ts";
import { undo } from "#shared/use-cases/house/undo.ts";
import { cancelRedemption } from "#shared/use-cases/points/cancel-redemption.ts";
import { fulfilRedemption } from "#shared/use-cases/points/fulfil-redemption.ts";
import { listPointsEntries } from "#shared/use-cases/points/list-points-entries.ts";
import { redeemPoints } from "#shared/use-cases/points/redeem-points.ts";
import { aClient, BO, LEAD, refused, ZHAO } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";
import { withPoints } from "#test/use-cases/points-given.ts";

let house: House;
const wish = { client: "cli_1", item: "LINE_FEE", qty: 2 };

beforeEach(async () => {
  house = await aHouse({
    clients: [aClient({ inNetworkSince: "2020-01-01" }), aClient({ id: "cli_2", shortName: "新客" })],
  });
  await withPoints(house, { lots: [lot("2026-03-31", 15_000), lot("2027-03-31", 900_000)] });
});

const lot = (expiresOn: string, remaining: number) => ({ expiresOn, remaining });
const account = async () => (await house.ports.points.find("cli_1")) as NewPointsAccount;
const balance = async () => (await account()).balance;

describe("points for services", () => {
  test("are taken from what ends first, and the order is kept", async () => {
    const done = await house.say(redeemPoints, wish);
    expect(done).toMatchObject({ is: "redeemed", points: 20_000, balance: 895_000, tell: [] });
    expect(done.lots).toEqual([
      { expiresOn: "2026-03-31", points: -15_000 },
      { expiresOn: "2027-03-31", points: -5_000 },
    ]);
    const { redemptions } = (await house.ports.archives.whole("cli_1")) ?? {};
    expect(redemptions).toMatchObject([{ id: done.id, status: "APPROVED", qty: 2, byName: "王敏" }]);
  });

  test("say how many are missing, and nothing is spent", async () => {
    const tooMany = house.say(redeemPoints, { ...wish, qty: 1000 });
    await expect(tooMany).rejects.toMatchObject(refused("points.not-enough"));
    expect(await balance()).toBe(915_000);
  });

  test("are not there for who never earned any", async () => {
    const none = house.say(redeemPoints, { ...wish, client: "cli_2" });
    await expect(none).rejects.toMatchObject(refused("points.none"));
    await expect(house.say(redeemPoints, { ...wish, client: "cli_9" })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
    await expect(house.say(redeemPoints, wish, { as: BO })).rejects.toMatchObject(refused("subject.unknown"));
  });

  test("said once more under the same message are spent once", async () => {
    const [first, second] = [
      await house.say(redeemPoints, wish, { message: "same" }),
      await house.say(redeemPoints, wish, { message: "same" }),
    ];
    expect(second).toEqual(first);
    expect(await balance()).toBe(895_000);
  });

  test("called off go back to their lots with the days that they had", async () => {
    const before = (await account()).lots;
    await house.say(redeemPoints, wish);
    const back = await house.say(cancelRedemption, { client: "cli_1" });
    expect(back).toMatchObject({ returned: 20_000, waived: 0, balance: 915_000, qty: 2 });
    expect((await account()).lots).toEqual(before);
    await expect(house.say(cancelRedemption, { client: "cli_1" })).rejects.toMatchObject(
      refused("redemption.none"),
    );
    await expect(house.say(cancelRedemption, { client: "cli_1", order: back.order })).rejects.toMatchObject(
      refused("redemption.over"),
    );
  });

  test("of two orders the last one is called off, unless the other is named", async () => {
    const first = await house.say(redeemPoints, wish);
    house.isAt("2026-03-09", "11:00");
    const last = await house.say(redeemPoints, { ...wish, qty: 1 });
    expect(await house.say(cancelRedemption, { client: "cli_1" })).toMatchObject({ order: last.id });
    expect(await house.say(cancelRedemption, { client: "cli_1", order: first.id })).toMatchObject({
      order: first.id,
    });
    expect(await balance()).toBe(915_000);
  });

  test("handed over are returned within a week", async () => {
    const { id: order } = await house.say(redeemPoints, wish);
    const at = { client: "cli_1", order };
    expect(await house.say(fulfilRedemption, at)).toMatchObject({ status: "FULFILLED" });
    await expect(house.say(fulfilRedemption, at)).rejects.toMatchObject(refused("redemption.over"));
    await expect(house.say(fulfilRedemption, { ...at, order: "red_0" })).rejects.toMatchObject(
      refused("redemption.none"),
    );
    await house.say(cancelRedemption, at);
    expect(await house.ports.archives.find("redemption", { clientId: "cli_1", id: order })).toMatchObject({
      status: "RETURNED",
    });
  });

  test("with a stock are counted by the month, and given back to it", async () => {
    const training = { client: "cli_1", item: "TRAINING", qty: 2 };
    const { id: request } = await house.say(redeemPoints, training);
    house.table.settle();
    await house.say(approveRequest, { id: request }, { as: ZHAO });
    expect(await house.ports.stock.find("TRAINING", "2026-03")).toMatchObject({ used: 2 });
    await house.say(redeemPoints, { ...training, qty: 1 });
    await house.say(cancelRedemption, { client: "cli_1" });
    expect(await house.ports.stock.find("TRAINING", "2026-03")).toMatchObject({ used: 0 });
  });
});

describe("many points", () => {
  const much = { ...wish, qty: 20 };

  test("wait for another person's word, and are spent with it", async () => {
    const asked = await house.say(redeemPoints, much);
    expect(asked).toMatchObject({ is: "asked", points: 200_000 });
    expect(asked.tell).not.toEqual([]);
    expect(await balance()).toBe(915_000);
    house.table.settle();
    await house.say(approveRequest, { id: asked.id }, { as: ZHAO });
    expect(await balance()).toBe(715_000);
    const { redemptions } = (await house.ports.archives.whole("cli_1")) ?? {};
    expect(redemptions).toMatchObject([{ points: 200_000, by: "min" }]);
  });

  test("that were spent meanwhile are refused to who agrees", async () => {
    const most = await house.say(redeemPoints, { ...much, qty: 45 });
    const other = await house.say(redeemPoints, { ...much, qty: 49 });
    house.table.settle();
    await house.say(approveRequest, { id: most.id }, { as: ZHAO });
    await expect(house.say(approveRequest, { id: other.id }, { as: LEAD })).rejects.toMatchObject(
      refused("points.not-enough"),
    );
  });

  test("asked for by mistake are withdrawn by undo, until somebody has answered", async () => {
    const asked = await house.say(redeemPoints, much, { message: "wrong" });
    await house.say(undo, {});
    expect(await house.ports.approvals.find(asked.id)).toMatchObject({ status: "WITHDRAWN" });
    const again = await house.say(redeemPoints, much);
    await house.say(approveRequest, { id: again.id }, { as: ZHAO });
    await expect(house.say(undo, {})).rejects.toMatchObject(refused("journal.changed-since"));
  });
});

describe("undo", () => {
  test("books a redemption back: no entry is lost, and the points are where they were", async () => {
    const before = (await account()).lots;
    await house.say(redeemPoints, wish);
    expect(await house.say(undo, {})).toMatchObject({ undone: [{ useCase: "redeem-points" }] });
    expect((await account()).lots).toEqual(before);
    const { entries } = await house.say(listPointsEntries, { client: "cli_1" });
    expect(entries.map(({ kind }) => kind)).toEqual(["REVERSAL", "REDEEM"]);
    await expect(house.say(undo, {})).rejects.toMatchObject(refused("journal.empty"));
  });

  test("books a cancellation back: the points are spent again, once", async () => {
    await house.say(redeemPoints, wish);
    const { order } = await house.say(cancelRedemption, { client: "cli_1" });
    await house.say(undo, {});
    expect(await balance()).toBe(895_000);
    expect(await house.ports.archives.find("redemption", { clientId: "cli_1", id: order })).toMatchObject({
      ...{ status: "APPROVED", spends: 2 },
    });
    await house.say(cancelRedemption, { client: "cli_1", order });
    expect(await balance()).toBe(915_000);
  });

  test("of several in one message takes them back one by one", async () => {
    await house.say(redeemPoints, wish, { message: "both", position: 0 });
    await house.say(redeemPoints, { ...wish, qty: 1 }, { message: "both", position: 1 });
    expect(await house.say(undo, {})).toMatchObject({ isMore: true });
    await house.say(undo, {});
    expect(await balance()).toBe(915_000);
  });

  test("of what is not there any more says so", async () => {
    await house.say(redeemPoints, wish);
    const items = house.table.all().filter(({ ty }) => ty === "redemption");
    for (const { PK, SK, vr } of items) await house.table.commit([{ remove: { PK, SK }, ifVersion: vr }]);
    await expect(house.say(undo, {})).rejects.toMatchObject(refused("journal.changed-since"));
  });
});
