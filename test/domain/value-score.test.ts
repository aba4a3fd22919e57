import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TIER_DEFAULT } from "#shared/domain/rules/tier-rules.ts";
import { explainValue } from "#shared/domain/tiers/value.ts";

/** The worked example of domain.md 3.3. */
const FACTS = { monthlyFen: 3_200_000, members: 420, influence: 4, growthBp: 800 };

describe("the value score", () => {
  it("is the sum of the worked example of TR-6: 40 + 16 + 12 + 10.5 is 78.5, class B, 1.5 short of A", () => {
    const { terms, ...rest } = explainValue(FACTS, TIER_DEFAULT);
    expect(terms.map((term) => [term.term, term.input, term.points, term.weightBp, term.scoreBp])).toEqual([
      ["revenue", 3_200_000, 80, 5000, 4000],
      ["members", 420, 80, 2000, 1600],
      ["influence", 4, 80, 1500, 1200],
      ["growth", 800, 70, 1500, 1050],
    ]);
    const next = { valueClass: "A", missingBp: 150 };
    expect(rest).toEqual({ scheme: "SCORE", missing: [], scoreBp: 7850, valueClass: "B", next });
  });

  it("is not told where an input is missing, which is named and never taken for 0", () => {
    const { influence: _, ...rest } = FACTS;
    const told = explainValue(rest, TIER_DEFAULT);
    expect(told).toMatchObject({ missing: ["influence"], scoreBp: undefined, valueClass: undefined });
    expect(told.terms).toHaveLength(3);
  });

  it.each([
    [10_000_000, 1000, 5, 2000, "A", undefined],
    [300_000, 30, 3, 0, "C", "B"],
    [1, 1, 1, -9000, "NONE", "C"],
  ] as const)(
    "of %i fen, %i members, influence %i and growth %i is %s",
    (monthlyFen, members, influence, growthBp, is, next) => {
      const told = explainValue({ monthlyFen, members, influence, growthBp }, TIER_DEFAULT);
      expect([told.valueClass, told.next?.valueClass]).toEqual([is, next]);
    },
  );

  it("never leaves 0 to 100, adds up exactly, and more revenue never lowers it", () => {
    const any = fc.record({
      monthlyFen: fc.nat(50_000_000),
      members: fc.nat(5000),
      influence: fc.integer({ min: 1, max: 5 }),
      growthBp: fc.integer({ min: -10_000, max: 30_000 }),
    });
    fc.assert(
      fc.property(any, fc.nat(10_000_000), (one, more) => {
        const { scoreBp = -1, terms } = explainValue(one, TIER_DEFAULT);
        expect(terms.reduce((sum, term) => sum + term.scoreBp, 0)).toBe(scoreBp);
        expect(Number.isInteger(scoreBp)).toBe(true);
        expect(scoreBp).toBeLessThanOrEqual(10_000);
        const richer = { ...one, monthlyFen: one.monthlyFen + more };
        expect(explainValue(richer, TIER_DEFAULT).scoreBp).toBeGreaterThanOrEqual(scoreBp);
      }),
    );
  });
});

describe("the class by percentile (TR-7)", () => {
  const rules = { ...TIER_DEFAULT, scheme: "PERCENTILE" as const };
  const withM = (m: number) => ({ ...FACTS, rfm: { r: 1, f: 1, m } });

  it.each([
    [5, "A"],
    [4, "B"],
    [2, "B"],
    [1, "C"],
  ] as const)("of a client in fifth %i of the province's revenue order is %s", (m, is) => {
    expect(explainValue(withM(m), rules)).toMatchObject({ valueClass: is, fifth: m, missing: [] });
  });

  it("is unknown until the month's borders are there", () => {
    expect(explainValue(FACTS, rules)).toMatchObject({ missing: ["borders"], valueClass: undefined });
  });
});
