import { describe, expect, it } from "vitest";
import { TIER_DEFAULT } from "#shared/domain/rules/tier-rules.ts";
import { keyClientBy } from "#shared/domain/tiers/grades.ts";
import { leversOf } from "#shared/domain/tiers/levers.ts";
import { explainValue } from "#shared/domain/tiers/value.ts";

describe("a key client (TR-3)", () => {
  it("is one by any of four, each named; what is unknown gives none", () => {
    expect(
      keyClientBy(
        { monthlyFen: 300_000, members: 50, strategic: true, products: ["CMNET_LINE"] },
        TIER_DEFAULT,
      ),
    ).toEqual(["UNIT_PAID", "MEMBERS", "STRATEGIC", "LINE"]);
    expect(keyClientBy({ monthlyFen: 299_999, members: 49, products: ["GROUP_VNET"] }, TIER_DEFAULT)).toEqual(
      [],
    );
    expect(keyClientBy({}, TIER_DEFAULT)).toEqual([]);
  });
});

describe("what would lift a client", () => {
  const facts = { monthlyFen: 3_200_000, members: 420, influence: 4, growthBp: 800 };

  it("is the least step of each term alone: 1.5 points short of A", () => {
    expect(leversOf(explainValue(facts, TIER_DEFAULT), TIER_DEFAULT)).toEqual([
      { term: "revenue", from: 3_200_000, to: 10_000_000, gainBp: 1000, isEnough: true },
      { term: "members", from: 420, to: 1000, gainBp: 400, isEnough: true },
      { term: "influence", from: 4, to: 5, gainBp: 300, isEnough: true },
      { term: "growth", from: 800, to: 2000, gainBp: 450, isEnough: true },
    ]);
  });

  it("names a term that helps without sufficing after those that suffice, and none that is at its top", () => {
    const low = { monthlyFen: 950_000, members: 20, influence: 5, growthBp: 3000 };
    const explained = explainValue(low, TIER_DEFAULT);
    expect(explained).toMatchObject({ scoreBp: 5400, next: { valueClass: "B", missingBp: 600 } });
    expect(leversOf(explained, TIER_DEFAULT)).toEqual([
      { term: "revenue", from: 950_000, to: 1_000_000, gainBp: 1000, isEnough: true },
      { term: "members", from: 20, to: 100, gainBp: 800, isEnough: true },
    ]);
    const far = { monthlyFen: 200_000, members: 1000, influence: 1, growthBp: -2500 };
    const levers = leversOf(explainValue(far, TIER_DEFAULT), TIER_DEFAULT);
    expect(levers.map(({ term, to, isEnough }) => [term, to, isEnough])).toEqual([
      ["revenue", 300_000, true],
      ["influence", 4, true],
      ["growth", -500, true],
    ]);
    const lowest = explainValue({ ...far, members: 1 }, TIER_DEFAULT);
    expect(leversOf(lowest, TIER_DEFAULT).map(({ term, isEnough }) => [term, isEnough])).toEqual([
      ["revenue", true],
      ["members", false],
      ["influence", false],
      ["growth", false],
    ]);
  });

  it("is nothing for an A client, nor where the score is unknown", () => {
    expect(leversOf(explainValue({ ...facts, influence: 5 }, TIER_DEFAULT), TIER_DEFAULT)).toEqual([]);
    expect(leversOf(explainValue({}, TIER_DEFAULT), TIER_DEFAULT)).toEqual([]);
  });
});
