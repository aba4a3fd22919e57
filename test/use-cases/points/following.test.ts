import { describe, expect, test } from "vitest";
import { pointsFollow } from "#bot/points-follow.ts";
import { instantAt } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { rewardReferral } from "#shared/use-cases/points/reward-referral.ts";
import { settlePoints } from "#shared/use-cases/points/settle-points.ts";
import { earnOf, movePointsOfTest } from "#test/support/moving-points.ts";
import { aClient, SYSTEM } from "#test/use-cases/given.ts";
import type { House } from "#test/use-cases/house.ts";
import { aHouseOf, becomes, CLIENT, EIGHTH, entriesOf } from "./points-given.ts";

const as = SYSTEM;

const referred = (over: Partial<Client> = {}) =>
  aClient({
    ...{ id: "cli_2", name: "临港物流园", shortName: "临港物流园" },
    ...{ leadSource: "REFERRAL", leadDetail: "恒信物流", ...over },
  });

describe("who brought a client", () => {
  const reward = async (house: House) =>
    await house.say(rewardReferral, { clientId: "cli_2" }, { as, at: EIGHTH });

  test("is rewarded once it is on the network, and only once", async () => {
    const house = await aHouseOf({}, [], { clients: [referred()] });
    expect(await reward(house)).toEqual({ is: "rewarded", clientId: "cli_1", points: 300 });
    expect(await reward(house)).toEqual({ is: "none" });
    expect(await entriesOf(house)).toEqual([["EARN_EVENT", 300, "cli_2"]]);
  });

  test.each<[string, Partial<Client>, string]>([
    ["it is at risk, which is on the network too", { status: "AT_RISK" }, "rewarded"],
    ["it is not on the network yet", { status: "PROSPECT" }, "none"],
    ["nobody referred it", { leadSource: "VISIT" }, "none"],
    ["nobody is named", { leadDetail: undefined }, "none"],
    ["the name is nobody's", { leadDetail: "大海捞针" }, "none"],
    ["it names itself", { leadDetail: "临港物流园" }, "none"],
  ])("where %s: %s %s", async (_what, over, is) => {
    const house = await aHouseOf({}, [], { clients: [referred(over)] });
    expect(await reward(house)).toMatchObject({ is });
  });

  test("is the client that was meant when the lead came, whatever it is called, or has become since", async () => {
    const meant = { leadDetail: "恒信那边介绍的", referrerId: "cli_1" };
    const house = await aHouseOf({}, [], { clients: [referred(meant)] });
    expect(await reward(house)).toMatchObject({ is: "rewarded", clientId: "cli_1" });
    const itself = await aHouseOf({}, [], { clients: [referred({ ...meant, referrerId: "cli_2" })] });
    expect(await reward(itself)).toEqual({ is: "none" });
    const nobody = await aHouseOf({}, [], { clients: [referred({ ...meant, referrerId: "cli_none" })] });
    expect(await reward(nobody)).toEqual({ is: "none" });
  });

  test("is found in the words that were said of it, where nothing else is known", async () => {
    const house = await aHouseOf({}, [], { clients: [referred({ leadDetail: "老客户恒信物流介绍的" })] });
    expect(await reward(house)).toMatchObject({ is: "rewarded", clientId: "cli_1" });
  });

  test("is nobody where two bear the name, and nothing where the account is closed", async () => {
    const twin = aClient({ id: "cli_3", name: "恒信物流二公司" });
    const house = await aHouseOf({}, [], { clients: [referred(), twin] });
    expect(await reward(house)).toEqual({ is: "none" });
    const gone = await aHouseOf({ status: "LEFT", leftOn: "2026-01-01" }, [], { clients: [referred()] });
    await gone.say(
      movePointsOfTest,
      { ...CLIENT, orders: [earnOf("e1", 5)] },
      { as, at: instantAt("2026-01-05", "01:00") },
    );
    await gone.say(settlePoints, CLIENT, { as, at: EIGHTH });
    expect(await reward(gone)).toEqual({ is: "none" });
  });

  test("is nobody where the rules give nothing", async () => {
    const house = await aHouseOf({}, [], { clients: [referred()] });
    const json = JSON.stringify({ events: { referral: { points: 0 } } });
    const item = { PK: "RUL#", SK: "A#POINTS", ty: "rules", sv: 1, pv: "GD", n: 1, j: json, vr: "v" };
    await house.table.commit([{ put: item, always: true }]);
    house.isAt("2026-07-09", "01:00");
    expect(await house.say(rewardReferral, { clientId: "cli_2" }, { as })).toEqual({ is: "none" });
  });
});

describe("a client's state", () => {
  test("freezes its points with the change and frees them again, and who has none is left alone (PT-11)", async () => {
    const house = await aHouseOf();
    const { ports } = house;
    expect(await house.say(settlePoints, CLIENT, { as })).toEqual({ balance: 0, status: "NONE", entries: 0 });
    await house.say(movePointsOfTest, { ...CLIENT, orders: [earnOf("e1", 500)] }, { as, at: EIGHTH });
    await pointsFollow(ports, await becomes(house, { status: "SUSPENDED" }));
    expect(await ports.points.find("cli_1")).toMatchObject({ status: "FROZEN", frozenReason: "STOPPED" });
    const frozen = await ports.points.find("cli_1");
    await house.say(settlePoints, CLIENT, { as });
    expect(await ports.points.find("cli_1")).toEqual(frozen);
    await pointsFollow(ports, await becomes(house, { status: "IN_NETWORK" }));
    expect(await ports.points.find("cli_1")).toMatchObject({ status: "ACTIVE" });
  });

  test("that stays, and a client that is gone meanwhile, change nothing", async () => {
    const house = await aHouseOf();
    await house.say(movePointsOfTest, { ...CLIENT, orders: [earnOf("e1", 500)] }, { as, at: EIGHTH });
    const account = await house.ports.points.find("cli_1");
    const { before, after } = await becomes(house, { address: "园区大道1号" });
    await pointsFollow(house.ports, { before, after });
    await pointsFollow(house.ports, { before: undefined, after: { ...after, id: "cli_9" } });
    expect(await house.ports.points.find("cli_1")).toEqual(account);
  });

  test("that brings a referred client onto the network rewards who brought it", async () => {
    const house = await aHouseOf({}, [], { clients: [referred()] });
    const after = referred({ version: "v2" });
    await pointsFollow(house.ports, { before: { ...after, status: "PROSPECT" }, after });
    expect(await entriesOf(house)).toEqual([["EARN_EVENT", 300, "cli_2"]]);
  });
});
