import { beforeEach, describe, expect, test } from "vitest";
import { approveRequest } from "#shared/use-cases/approvals/approve-request.ts";
import { adjustPoints } from "#shared/use-cases/points/adjust-points.ts";
import { listExpiringPoints } from "#shared/use-cases/points/list-expiring-points.ts";
import { listPointsEntries } from "#shared/use-cases/points/list-points-entries.ts";
import { readPointsStatement } from "#shared/use-cases/points/read-points-statement.ts";
import { redeemPoints } from "#shared/use-cases/points/redeem-points.ts";
import { showPoints } from "#shared/use-cases/points/show-points.ts";
import { aClient, BO, callerFor, LEAD, MIN, refused, ZHAO } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";
import { withPoints } from "#test/use-cases/points-given.ts";

let house: House;
const lot = (expiresOn: string, remaining: number) => ({ expiresOn, remaining });
const balance = async () => (await house.ports.points.find("cli_1"))?.balance;

beforeEach(async () => {
  house = await aHouse({
    clients: [
      aClient({ inNetworkSince: "2020-01-01" }),
      aClient({ id: "cli_2", shortName: "新客", inNetworkSince: "2020-01-01" }),
      aClient({ id: "cli_3", shortName: "老客" }),
    ],
  });
  await withPoints(house, { lots: [lot("2026-03-31", 15_000), lot("2027-03-31", 900_000)] });
  await withPoints(house, { clientId: "cli_3", lots: [lot("2026-03-31", 900), lot("2026-04-30", 40_000)] });
});

describe("a client's points", () => {
  test("are told from one read: what can be spent, what it is worth, what ends soon", async () => {
    await house.ports.rules.current();
    const before = house.requests();
    const points = await house.say(showPoints, { client: "cli_1" });
    expect(house.requests() - before).toBe(1);
    expect(points).toMatchObject({ spendable: 915_000, pending: 0, worthFen: 915_000 });
    expect(points.expiring).toEqual([{ expiresOn: "2026-03-31", points: 15_000 }]);
  });

  test("of who never earned any are none, and of who is stopped cannot be spent", async () => {
    const none = await house.say(showPoints, { client: "cli_2" });
    expect(none).toMatchObject({ spendable: 0, pending: 0, worthFen: 0, expiring: [] });
    expect(none.account).toBeUndefined();
    const frozen = { status: "FROZEN" as const, frozenReason: "STOPPED" as const };
    await withPoints(house, { clientId: "cli_2", lots: [lot("2027-03-31", 700)], ...frozen });
    expect(await house.say(showPoints, { client: "cli_2" })).toMatchObject({ spendable: 0 });
    await expect(house.say(showPoints, { client: "cli_1" }, { as: BO })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });

  test("that end soon are listed over one's book, the soonest first and of one day the most", async () => {
    const before = house.requests();
    const { clients, days } = await house.say(listExpiringPoints, {});
    expect(house.requests() - before).toBeLessThanOrEqual(3);
    expect(days).toBe(60);
    expect(clients).toEqual([
      { id: "cli_3", owner: "min", shortName: "老客", expiresOn: "2026-03-31", points: 40_900 },
      { id: "cli_1", owner: "min", shortName: "恒信物流", expiresOn: "2026-03-31", points: 15_000 },
    ]);
    house.isAt("2026-04-02", "09:00");
    expect((await house.say(listExpiringPoints, { days: 365 })).clients.map(({ id }) => id)).toEqual([
      ...["cli_3", "cli_1"],
    ]);
    expect((await house.say(listExpiringPoints, { days: 5 })).clients).toEqual([]);
  });

  test("that end as soon and are as many are listed by their clients' numbers, so that a page never changes its order", async () => {
    await withPoints(house, { clientId: "cli_2", lots: [lot("2026-03-31", 15_000)] });
    const { clients } = await house.say(listExpiringPoints, {});
    expect(clients.map(({ id }) => id)).toEqual(["cli_3", "cli_1", "cli_2"]);
  });

  test("that end soon are a leader's over all books of his people, with whose they are", async () => {
    const { clients } = await house.say(listExpiringPoints, {}, { as: callerFor("zhao") });
    expect(clients.map(({ id, manager }) => [id, manager])).toEqual([
      ["cli_3", "王敏"],
      ["cli_1", "王敏"],
    ]);
    const everyone = { ...callerFor("zhao"), reach: "everyone" as const };
    await expect(house.say(listExpiringPoints, {}, { as: everyone })).rejects.toMatchObject(
      refused("search.too-large"),
    );
  });

  test("that moved are listed the newest first, page by page", async () => {
    for (const qty of [1, 2, 3]) await house.say(redeemPoints, { client: "cli_1", item: "LINE_FEE", qty });
    const first = await house.say(listPointsEntries, { client: "cli_1", limit: 2 });
    expect(first.entries.map(({ points }) => points)).toEqual([-30_000, -20_000]);
    const next = await house.say(listPointsEntries, { client: "cli_1", limit: 2, before: first.before ?? 0 });
    expect(next.entries.map(({ points }) => points)).toEqual([-10_000]);
    expect(next).not.toHaveProperty("before");
  });

  test("make a statement of each month, however many movements it holds", async () => {
    await withPoints(house, { clientId: "cli_2", lots: [lot("2027-03-31", 2_000_000)] });
    house.isAt("2026-02-27", "09:00");
    const one = { client: "cli_2", item: "LINE_FEE", qty: 1 };
    await house.say(redeemPoints, one);
    house.isAt("2026-03-09", "09:00");
    for (let n = 0; n < 104; n += 1) await house.say(redeemPoints, one);
    house.isAt("2026-04-02", "09:00");
    await house.say(redeemPoints, one);
    const march = await house.say(readPointsStatement, { client: "cli_2", month: "2026-03" });
    expect(march).toMatchObject({ opening: 1_990_000, closing: 950_000, earned: 0, spent: 1_040_000 });
    expect(march.entries).toHaveLength(104);
  });
});

describe("points by hand", () => {
  const ask = { client: "cli_1", points: 500, reason: "系统漏计", evidence: "2026-02账单" };

  test("need a reason, evidence, and the word of somebody else", async () => {
    const asked = await house.say(adjustPoints, ask, { as: ZHAO });
    expect(asked).toMatchObject({ points: 500, balance: 915_000, after: 915_500 });
    expect(await balance()).toBe(915_000);
    await expect(house.say(approveRequest, { id: asked.id }, { as: ZHAO })).rejects.toMatchObject(
      refused("approval.own"),
    );
    await house.say(approveRequest, { id: asked.id }, { as: LEAD });
    expect(await balance()).toBe(915_500);
    const { entries } = await house.say(listPointsEntries, { client: "cli_1" });
    expect(entries[0]).toMatchObject({ kind: "ADJUST", points: 500, note: "系统漏计", by: "zhao" });
  });

  test("are no manager's to ask for, and not nothing", async () => {
    await expect(house.say(adjustPoints, ask, { as: MIN })).rejects.toMatchObject(
      refused("role.not-allowed"),
    );
    for (const points of [0, 0.5])
      await expect(house.say(adjustPoints, { ...ask, points }, { as: ZHAO })).rejects.toMatchObject(
        refused("input.not-understood"),
      );
  });

  test("that would take more than there is are refused at once", async () => {
    const over = house.say(adjustPoints, { ...ask, points: -1_000_000 }, { as: ZHAO });
    await expect(over).rejects.toMatchObject(refused("points.not-enough"));
  });

  test("open an account for who had none", async () => {
    const asked = await house.say(adjustPoints, { ...ask, client: "cli_2" }, { as: ZHAO });
    expect(asked).toMatchObject({ balance: 0, after: 500 });
    await house.say(approveRequest, { id: asked.id }, { as: LEAD });
    expect(await house.say(showPoints, { client: "cli_2" })).toMatchObject({ spendable: 500, worthFen: 500 });
  });
});
