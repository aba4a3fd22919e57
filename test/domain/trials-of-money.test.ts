import { describe, expect, test } from "vitest";
import { archive, bill, GROUP, now, toldOf, yearOf } from "#test/support/trying.ts";
import { aClient } from "#test/use-cases/given.ts";

describe("TIER moves classes", () => {
  test("today and month by month over the past year, by the bills of then", () => {
    const { moves, unknown } = toldOf("TIER", { cuts: { b: 76 } }, archive());
    expect(now(moves).filter(({ subject }) => subject === "VALUE_CLASS")).toEqual([
      { subject: "VALUE_CLASS", id: "cli_1", name: "恒信物流", from: "B", to: "C", size: 0 },
    ]);
    expect(unknown).toEqual([]);
    const months = new Set(moves.flatMap(({ month }) => month ?? []));
    expect(months.size).toBeGreaterThan(0);
    expect([...months].every((month) => month >= "2025-03" && month <= "2026-02")).toBe(true);
  });

  test("what is not known of today is named, of the past it is not", () => {
    const { members: _, ...unknown } = GROUP;
    expect(toldOf("TIER", { cuts: { b: 76 } }, archive({ client: unknown })).unknown).toEqual([
      "VALUE_CLASS",
    ]);
  });

  test("by the place in the order of revenue", () => {
    const client = { ...GROUP, rfm: { r: 5, f: 5, m: 4 } };
    const rules = { scheme: "PERCENTILE" };
    expect(now(toldOf("TIER", rules, archive({ client })).moves)).toEqual([]);
    expect(toldOf("TIER", rules, archive()).unknown).toEqual(["VALUE_CLASS"]);
  });

  test("and an individual's tier", () => {
    const client = aClient({ kind: "INDIVIDUAL", monthlyFen: 75_000 });
    const bills = [yearOf("2026", [bill("2026-02", 0, 75_000)])];
    const { moves } = toldOf(
      "TIER",
      { individual: { billFen: { gold: 80_000 } } },
      archive({ client, bills }),
    );
    expect(moves).toMatchObject([{ subject: "TIER", from: "GOLD", to: "SILVER", size: 75_000 }]);
    expect(
      toldOf("TIER", { individual: { billFen: { gold: 80_000 } } }, archive({ client, bills: [] })),
    ).toMatchObject({
      unknown: ["TIER"],
    });
  });
});

describe("POINTS moves what bills earn", () => {
  test("in each month and in the sum of the year, with what it costs", () => {
    // Six of the twelve months lie within the first two years, with a tenth less (PT-3).
    const { moves } = toldOf("POINTS", { fenPerPoint: 50 }, archive());
    expect(now(moves)).toMatchObject([{ subject: "POINTS", points: 556_800, fen: 556_800 }]);
    expect(moves.filter(({ month }) => month === "2026-02")).toMatchObject([
      { from: expect.any(String), to: expect.any(String), points: 48_000, fen: 48_000 },
    ]);
    expect(moves).toHaveLength(13);
  });

  test("by the stars of the credit rating where the scheme is theirs", () => {
    const { moves } = toldOf("POINTS", { pointsScheme: "MULTIPLIER" }, archive());
    expect(now(moves)[0]?.points).toBeLessThan(0);
  });

  test("points that are worth more cost more although there are as many", () => {
    const { moves } = toldOf("POINTS", { redeem: { perYuan: 50 } }, archive());
    expect(now(moves)).toMatchObject([{ points: 0, fen: 556_800 }]);
  });

  test("nothing moves where nothing was billed, or nothing changes", () => {
    expect(toldOf("POINTS", { fenPerPoint: 50 }, archive({ bills: [] })).moves).toEqual([]);
    expect(toldOf("POINTS", { most: 5 }, archive()).moves).toEqual([]);
  });
});

describe("CREDIT moves grades and limits", () => {
  test("today and at the end of each month; the limit in fen", () => {
    const { moves } = toldOf("CREDIT", { first: { byClass: { B: "C" } } }, archive());
    expect(now(moves).map(({ subject }) => subject)).toContain("CREDIT_GRADE");
    expect(now(moves).find(({ subject }) => subject === "CREDIT_LIMIT")).toMatchObject({ to: "0" });
    expect(moves.some(({ month }) => month === "2025-12")).toBe(true);
  });

  test("without a bill the limit is unknown; an individual has stars and no limit", () => {
    expect(toldOf("CREDIT", { limitMonths: 3 }, archive({ bills: [] })).unknown).toEqual(["CREDIT_LIMIT"]);
    expect(toldOf("CREDIT", { limitMonths: 3 }, archive()).moves).toEqual([]);
    const client = aClient({
      ...{ kind: "INDIVIDUAL", arrearsStops: 0, idNo: "430100199001011234", inNetworkSince: "2020-01-01" },
    });
    const bills = [yearOf("2026", [bill("2026-01", 0, 18_600), bill("2026-02", 0, 18_600)])];
    const starsFrom = [1, 2, 3, 4, 5];
    const told = toldOf("CREDIT", { individual: { starsFrom } }, archive({ client, bills }));
    expect(now(told.moves)).toMatchObject([{ subject: "CREDIT_GRADE", to: "5★" }]);
    const { idNo: _, ...unnamed } = client;
    const unknown = toldOf("CREDIT", { individual: { starsFrom } }, archive({ client: unnamed, bills }));
    expect(unknown).toEqual({ moves: [], unknown: ["CREDIT_GRADE"] });
  });
});

describe("DISCOUNT moves the most that one may get", () => {
  test("and what that is of the bills", () => {
    const { moves } = toldOf("DISCOUNT", { classBp: { B: 500 } }, archive());
    expect(now(moves)).toMatchObject([{ subject: "DISCOUNT", from: "18%", to: "20%", fen: 768_000 }]);
    expect(moves.find(({ month }) => month === "2026-02")).toMatchObject({ fen: 64_000 });
    expect(toldOf("DISCOUNT", { classBp: { A: 600 } }, archive()).moves).toEqual([]);
    expect(now(toldOf("DISCOUNT", { classBp: { B: 500 } }, archive({ bills: [] })).moves)).toMatchObject([
      { fen: 0, size: 200 },
    ]);
    const client = aClient({ kind: "INDIVIDUAL" });
    expect(toldOf("DISCOUNT", { classBp: { B: 500 } }, archive({ client })).moves).toEqual([]);
  });
});
