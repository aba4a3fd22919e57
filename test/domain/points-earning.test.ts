import { describe, expect, test } from "vitest";
import { monthPlus } from "#shared/domain/money/months.ts";
import type { PostedMonth } from "#shared/domain/points/account.ts";
import { type Earner, earningFen, pointsOf, ratesOf, tenureMonth } from "#shared/domain/points/earning.ts";
import { lastDayOf } from "#shared/domain/points/lots.ts";
import { postingOf } from "#shared/domain/points/posting.ts";
import { POINTS_DEFAULT, PointsRules } from "#shared/domain/rules/points-rules.ts";
import { aBill, years } from "#test/support/bills.ts";

const rules = POINTS_DEFAULT;
const group = (over: Partial<Earner> = {}): Earner => ({ kind: "GROUP", valueClass: "B", ...over });
const STARS = { ...rules, pointsScheme: "MULTIPLIER" } as const;

test("the defaults hold under their own schema", () => {
  expect(PointsRules.parse(POINTS_DEFAULT)).toEqual(POINTS_DEFAULT);
});

describe("what a bill earns", () => {
  test("the example of the rules: group, class B, month 30, 8,640.72 yuan is 12,960 points (PT-1)", () => {
    const rates = ratesOf(group({ inNetworkSince: "2024-01-15" }), "2026-06", rules);
    expect(tenureMonth("2024-01-15", "2026-06")).toBe(30);
    const points = pointsOf({ fen: 864_072, ...rates }, rules);
    expect(points).toEqual({ EARN_CONSUME: 8640, EARN_TENURE: 1728, EARN_TIER: 2592 });
    expect(points.EARN_CONSUME + points.EARN_TENURE + points.EARN_TIER).toBe(12_960);
  });

  test.each([
    ["below a yuan", 99, 0],
    ["a whole yuan", 100, 1],
    ["a fen short of two", 199, 1],
    ["a credit", -5000, 0],
    ["nothing", 0, 0],
  ])("%s: the base drops what is no whole yuan", (_what, fen, base) => {
    expect(pointsOf({ fen, tenureBp: 0, tierBp: 0 }, rules).EARN_CONSUME).toBe(base);
  });

  test("bonuses are rounded up to the next point (PT-6)", () => {
    expect(pointsOf({ fen: 101_00, tenureBp: 1000, tierBp: 3000 }, rules)).toEqual({
      ...{ EARN_CONSUME: 101, EARN_TENURE: 11, EARN_TIER: 31 },
    });
  });

  test.each([
    [1, 0],
    [12, 0],
    [13, 1000],
    [24, 1000],
    [25, 2000],
    [60, 2000],
    [61, 3000],
    [-3, 0],
  ])("in month %i on the network the bonus for tenure is %i basis points", (month, bp) => {
    const since = `${monthPlus("2026-06", 1 - month)}-15`;
    expect(ratesOf(group({ inNetworkSince: since }), "2026-06", rules).tenureBp).toBe(bp);
  });

  test("how long it has been with us is no bonus where nobody knows (PT-3)", () => {
    expect(ratesOf(group(), "2026-06", rules).tenureBp).toBe(0);
  });

  test.each([
    [group({ valueClass: "A" }), 5000],
    [group({ valueClass: "B" }), 3000],
    [group({ valueClass: "C" }), 0],
    [group({ kind: "INDIVIDUAL", individualTier: "DIAMOND" }), 20_000],
    [group({ kind: "INDIVIDUAL", individualTier: "GOLD" }), 18_000],
    [group({ kind: "INDIVIDUAL", individualTier: "SILVER" }), 15_000],
    [group({ kind: "INDIVIDUAL" }), 12_000],
  ])("the tier raises the base: %o by %i basis points (PT-4)", (client, bp) => {
    expect(ratesOf(client, "2026-06", rules).tierBp).toBe(bp);
  });

  test.each([
    [{}, 0],
    [{ stars: 1 }, 0],
    [{ stars: 2 }, 0],
    [{ stars: 3 }, 5000],
    [{ stars: 4 }, 10_000],
    [{ stars: 5 }, 15_000],
    [{ stars: 5, starMedal: "SILVER" as const }, 20_000],
    [{ stars: 5, starMedal: "GOLD" as const }, 40_000],
    [{ stars: 5, starMedal: "DIAMOND" as const }, 40_000],
    [{ stars: 9 }, 0],
  ])("by stars instead, where the rules say so: %o adds %i, and tenure nothing (PT-5)", (stars, tierBp) => {
    const client = group({ inNetworkSince: "2010-01-01", ...stars });
    expect(ratesOf(client, "2026-06", STARS)).toEqual({ tenureBp: 0, tierBp });
  });

  test("of a group the unit's part earns, of a person his own; nobody earns twice on the same fen (PT-2)", () => {
    const money = { unitPaidFen: 700, memberPaidFen: 300 };
    expect(earningFen("GROUP", money) + earningFen("INDIVIDUAL", money)).toBe(1000);
  });

  test.each([
    ["2026-01", "2028-12-31"],
    ["2025-03", "2028-02-29"],
    ["2026-03", "2029-02-28"],
  ])("points of %s end on %s, the last day of their 36th month (PT-9)", (month, day) => {
    expect(lastDayOf(month, 36)).toBe(day);
  });
});

describe("posting a client's bills", () => {
  const client = group({ inNetworkSince: "2024-01-15" });
  const posted = (month: string, fen: number, over: Partial<PostedMonth> = {}): PostedMonth => ({
    ...{ month, fen, tenureBp: 1000, tierBp: 3000, times: 1 },
    ...over,
  });

  test("a first month: base, tenure and tier, each under its own key", () => {
    const bills = years(aBill("2026-05", 100), aBill("2026-06", 8640.72), aBill("2026-07", 5));
    const { orders, months } = postingOf({ client, bills, account: undefined, last: "2026-06", rules });
    expect(months).toEqual([posted("2026-06", 864_072, { tenureBp: 2000 })]);
    const source = {
      is: "earn",
      source: "BILL",
      sourceId: "2026-06",
      month: "2026-06",
      billMonth: "2026-06",
    };
    expect(orders).toEqual([
      { ...source, kind: "EARN_CONSUME", points: 8640 },
      { ...source, kind: "EARN_TENURE", points: 1728 },
      { ...source, kind: "EARN_TIER", points: 2592 },
    ]);
  });

  test("the same bills again ask for nothing", () => {
    const bills = years(aBill("2026-06", 8640.72));
    const account = { months: [posted("2026-06", 864_072)] };
    expect(postingOf({ client, bills, account, last: "2026-06", rules })).toEqual({
      ...{ orders: [], months: account.months },
    });
  });

  test("a corrected bill is measured by the rates of then, and names what it corrects", () => {
    const account = { months: [posted("2026-05", 100_000)] };
    const better = group({ valueClass: "A", inNetworkSince: "2010-01-01" });
    const bills = years(aBill("2026-05", 400));
    const { orders, months } = postingOf({ client: better, bills, account, last: "2026-06", rules });
    expect(months).toEqual([posted("2026-05", 40_000, { times: 2 })]);
    const corrects = (kind: string) => ({ kind, source: "BILL", sourceId: "2026-05" });
    const back = { is: "take-back", month: "2026-05", source: "BILL" };
    expect(orders).toEqual([
      ...[{ ...back, points: 600, corrects: corrects("EARN_CONSUME"), sourceId: "2026-05/2 EARN_CONSUME" }],
      ...[{ ...back, points: 60, corrects: corrects("EARN_TENURE"), sourceId: "2026-05/2 EARN_TENURE" }],
      ...[{ ...back, points: 180, corrects: corrects("EARN_TIER"), sourceId: "2026-05/2 EARN_TIER" }],
    ]);
  });

  test("a bill corrected upwards earns the difference under a new key", () => {
    const account = { months: [posted("2026-05", 100_000, { tenureBp: 0, tierBp: 0 })] };
    const bills = years(aBill("2026-05", 1500));
    const { orders } = postingOf({ client, bills, account, last: "2026-06", rules });
    expect(orders).toMatchObject([
      { is: "earn", points: 500, sourceId: "2026-05/2", corrects: { sourceId: "2026-05" } },
    ]);
  });

  test("a bill that is late still earns, one of before the ledger or too late does not", () => {
    const account = { months: [posted("2026-02", 100), posted("2026-05", 1000)] };
    const bills = years(...["2026-01", "2026-03", "2026-04", "2026-05", "2026-06"].map((m) => aBill(m, 10)));
    const { months } = postingOf({ client, bills, account, last: "2026-06", rules });
    expect(months.map(({ month }) => month)).toEqual(["2026-02", "2026-04", "2026-05", "2026-06"]);
  });

  test("what lies further back than corrections reach is forgotten, and stays as it was", () => {
    const account = { months: [posted("2024-06", 100_000), posted("2024-07", 100_000)] };
    const bills = years(aBill("2024-06", 1), aBill("2024-07", 2));
    const { months } = postingOf({ client, bills, account, last: "2026-06", rules });
    expect(months.map(({ month, fen }) => [month, fen])).toEqual([["2024-07", 200]]);
  });

  test("a month of several accounts is one sum, and one that earns nothing is remembered as such", () => {
    const two = [aBill("2026-06", 0.6), aBill("2026-06", 0.6, { accountId: "acc_2" })];
    const { orders } = postingOf({
      client,
      bills: years(...two),
      account: undefined,
      last: "2026-06",
      rules,
    });
    expect(orders[0]).toMatchObject({ points: 1 });
    const none = postingOf({
      client,
      bills: years(aBill("2026-06", 0)),
      account: undefined,
      last: "2026-06",
      rules,
    });
    expect(none).toMatchObject({ orders: [], months: [{ month: "2026-06", fen: 0 }] });
  });
});
