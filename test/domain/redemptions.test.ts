import { describe, expect, test } from "vitest";
import { adjusterOf } from "#shared/domain/points/adjusting.ts";
import type { PointsEntry } from "#shared/domain/points/entry.ts";
import { expiringWithin, noticeDue } from "#shared/domain/points/expiring.ts";
import { statementOf } from "#shared/domain/points/statement.ts";
import {
  approverOf,
  goodMeant,
  goodsFor,
  mustRedeem,
  pointsFor,
  qtyOf,
  stockAfter,
} from "#shared/domain/redemptions/goods.ts";
import {
  ended,
  fulfilled,
  isOver,
  type NewRedemption,
  REDEMPTION_TRANSITIONS,
  RedemptionStatus,
  resumed,
  spentAs,
  stockMonthOf,
} from "#shared/domain/redemptions/redemption.ts";
import { POINTS_DEFAULT as points } from "#shared/domain/rules/points-rules.ts";
import { itemOf, REDEMPTION_DEFAULT as rules } from "#shared/domain/rules/redemption-rules.ts";
import { aClient, NOW, refused } from "#test/use-cases/given.ts";

const refusal = (code: Parameters<typeof refused>[0]) => expect.objectContaining(refused(code));
const { redeem } = points;
const line = goodMeant("LINE_FEE", { client: aClient(), rules });
const training = goodMeant("TRAINING", { client: aClient(), rules });

describe("what is in the catalogue", () => {
  test("costs a hundred points a yuan, and a part of a point costs a whole one", () => {
    expect(pointsFor(line, { qty: 5, redeem })).toBe(50_000);
    expect(pointsFor({ fenEach: 101 }, { qty: 1, redeem })).toBe(101);
    expect(pointsFor({ fenEach: 150 }, { qty: 1, redeem: { ...redeem, perYuan: 33 } })).toBe(50);
  });

  test("is for groups or for individuals, and never cash", () => {
    const codes = (kind: "GROUP" | "INDIVIDUAL") =>
      goodsFor(aClient({ kind }), rules).map(({ code }) => code);
    expect(codes("GROUP")).toEqual(["LINE_FEE", "TRAINING", "INSPECTION"]);
    expect(codes("INDIVIDUAL")).toEqual(["PHONE_FEE", "DATA_PACK"]);
    const all = { ...rules, items: { GIFT: { ...line, for: "ALL" as const } } };
    expect(goodsFor(aClient(), all)).toMatchObject([{ code: "GIFT" }]);
    expect(goodMeant("GIFT", { client: aClient(), rules: all })).toMatchObject({ code: "GIFT" });
    expect(() => goodMeant("CASH", { client: aClient(), rules })).toThrow(refusal("redemption.unknown"));
    expect(() => goodMeant("PHONE_FEE", { client: aClient(), rules })).toThrow(refusal("redemption.not-for"));
    expect(itemOf(rules, "constructor")).toBeUndefined();
  });

  test("is taken in whole pieces", () => {
    expect(qtyOf(line, 50_000)).toBe(5);
    for (const fen of [50_001, 0, -10_000])
      expect(() => qtyOf(line, fen)).toThrow(refusal("redemption.not-whole"));
  });

  test("runs out by the month", () => {
    expect(stockAfter(training, { used: 18, qty: 2 })).toBe(20);
    expect(() => stockAfter(training, { used: 18, qty: 3 })).toThrow(refusal("redemption.out-of-stock"));
    expect(stockAfter(training, { used: 18, qty: -2 })).toBe(16);
    expect(stockAfter(line, { used: 0, qty: 9999 })).toBe(9999);
    expect(stockMonthOf("2026-03-31T16:30:00.000Z")).toBe("2026-04");
  });

  test("is given from half a year on the network and from a hundred points on; an unknown tenure is asked for (PT-14)", () => {
    const wish = { points: 100, today: "2026-03-09", redeem };
    expect(() => mustRedeem(aClient({ inNetworkSince: "2025-09-09" }), wish)).not.toThrow();
    expect(() => mustRedeem(aClient({ inNetworkSince: "2025-09-10" }), wish)).toThrow(
      refusal("redemption.too-young"),
    );
    const { inNetworkSince: _, ...unknown } = aClient();
    expect(() => mustRedeem(unknown, wish)).toThrow(refusal("redemption.tenure-unknown"));
    expect(() => mustRedeem(unknown, { ...wish, points: 99 })).toThrow(refusal("redemption.too-few"));
  });

  test("needs another's word where it takes many points", () => {
    expect([99_999, 100_000, 499_999, 500_000].map((each) => approverOf(each, rules))).toEqual([
      ...[undefined, "TEAM", "TEAM", "CITY"],
    ]);
  });
});

describe("an order", () => {
  const order: NewRedemption = {
    ...{ id: "red_1", clientId: "cli_1", province: "GD", itemCode: "LINE_FEE", qty: 1, points: 10_000 },
    ...{ status: "APPROVED", month: "2026-03", spends: 1, by: "min", byName: "王敏", at: NOW },
  };
  const at = "2026-03-20T02:00:00.000Z";
  const given = fulfilled(order, NOW);

  test("is called off before it is handed over, and returned within a week after", () => {
    expect(ended(order, { at, returnDays: 7 })).toMatchObject({ status: "CANCELLED", endedAt: at });
    expect(() => ended(given, { at, returnDays: 7 })).toThrow(refusal("redemption.too-late"));
    expect(ended(given, { at: "2026-03-16T02:00:00.000Z", returnDays: 7 })).toMatchObject({
      status: "RETURNED",
    });
  });

  test("whose end is taken back stands as before, and its points are spent under another number", () => {
    const again = resumed(ended(order, { at, returnDays: 7 }));
    expect(again).toMatchObject({ status: "APPROVED", spends: 2 });
    expect(again).not.toHaveProperty("endedAt");
    expect(resumed(ended(given, { at: NOW, returnDays: 7 }))).toMatchObject({ status: "FULFILLED" });
    expect([spentAs(order), spentAs(again)].map(({ sourceId }) => sourceId)).toEqual(["red_1", "red_1/2"]);
  });

  test.each(RedemptionStatus.options)(
    "%s goes where the table of states says, and nowhere else",
    (status) => {
      const handedOver = status === "FULFILLED" || status === "RETURNED" ? { fulfilledAt: NOW } : {};
      const from = { ...order, ...handedOver, status };
      const steps = [() => fulfilled(from, NOW), () => ended(from, { at: NOW, returnDays: 7 })];
      const reached = steps.flatMap((step) => {
        try {
          return [step().status];
        } catch {
          return [];
        }
      });
      expect(reached).toEqual(REDEMPTION_TRANSITIONS[status]);
      expect(isOver(from)).toBe(REDEMPTION_TRANSITIONS[status].length === 0);
    },
  );
});

test("points by hand need the supervisor, the city or the province, by their size and not their sign (PT-15)", () => {
  const levels = [1, -1000, 1001, -10_000, 10_001].map((each) => adjusterOf(each, points));
  expect(levels).toEqual(["TEAM", "TEAM", "CITY", "CITY", "PROVINCE"]);
});

describe("points that end", () => {
  const lots = [
    { expiresOn: "2026-02-28", remaining: 100 },
    { expiresOn: "2026-03-31", remaining: 600 },
    { expiresOn: "2026-04-30", remaining: 400 },
    { expiresOn: "2026-05-31", remaining: 900 },
  ];
  const due = (today: string, least = 500) =>
    noticeDue({ lots }, { today, notice: { days: [60, 30, 7], least } });

  test("are those of the days ahead, the last one too, and not those that are gone", () => {
    const within = (days: number) => expiringWithin({ lots }, { today: "2026-03-09", days });
    expect(within(22).map(({ expiresOn }) => expiresOn)).toEqual(["2026-03-31"]);
    expect(within(21)).toEqual([]);
    expect(within(60)).toHaveLength(2);
  });

  test("are told of sixty, thirty and seven days ahead, where they are enough (PT-17)", () => {
    expect(due("2026-03-24")).toEqual({ days: 7, expiresOn: "2026-03-31", points: 600 });
    expect(due("2026-03-01")).toEqual({ days: 30, expiresOn: "2026-03-31", points: 600 });
    expect(due("2026-04-01")).toEqual({ days: 60, expiresOn: "2026-05-31", points: 900 });
    expect(due("2026-03-09")).toBeUndefined();
    expect(due("2026-03-31")).toBeUndefined();
  });
});

describe("a statement", () => {
  const entry = (no: number, at: string, points: number, balance: number) =>
    ({ no, at, points, balance }) as PointsEntry;
  const entries = [
    entry(4, "2026-03-31T17:00:00.000Z", 5, 125),
    entry(3, "2026-03-20T02:00:00.000Z", -80, 120),
    entry(2, "2026-03-05T02:00:00.000Z", 100, 200),
    entry(1, "2026-02-28T15:00:00.000Z", 100, 100),
  ];

  test("opens with what was, tells each movement in order, and closes with what is", () => {
    expect(statementOf(entries, "2026-03")).toMatchObject({
      ...{ opening: 100, closing: 120, earned: 100, spent: 80 },
      entries: [{ no: 2 }, { no: 3 }],
    });
  });

  test("of a month in which nothing moved closes as it opened, and before the first movement is nothing", () => {
    expect(statementOf(entries, "2026-05")).toMatchObject({
      opening: 125,
      closing: 125,
      earned: 0,
      spent: 0,
    });
    expect(statementOf(entries, "2026-01")).toMatchObject({ opening: 0, closing: 0, entries: [] });
  });
});
