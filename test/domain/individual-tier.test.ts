import { describe, expect, it } from "vitest";
import { addMonths, monthOf } from "#shared/domain/calendar/day.ts";
import { TIER_DEFAULT } from "#shared/domain/rules/tier-rules.ts";
import { explainIndividual } from "#shared/domain/tiers/individual-tier.ts";
import { bill } from "#test/support/an-archive.ts";

const TODAY = "2026-03-09";

describe("an individual's tier", () => {
  const PLACE = { clientId: "cli_1", version: "v", province: "GD" };
  const months = Array.from({ length: 12 }, (_, n) => monthOf(addMonths("2026-02-01", -n)));
  const billsOf = (fen: number) =>
    ["2025", "2026"].map((year) => ({
      ...{ ...PLACE, year },
      bills: months.filter((month) => month.startsWith(year)).map((month) => bill(month, fen)),
    }));
  const client = { inNetworkSince: "2022-05-01" };
  const how = { today: TODAY, rules: TIER_DEFAULT };

  it.each([
    [29_999, "STANDARD", { tier: "SILVER", from: 30_000, missing: 1 }],
    [30_000, "SILVER", { tier: "GOLD", from: 70_000, missing: 40_000 }],
    [70_000, "GOLD", { tier: "DIAMOND", from: 170_000, missing: 100_000 }],
    [170_000, "DIAMOND", undefined],
  ] as const)("at %i fen a month is %s (TR-1)", (fen, tier, next) => {
    const told = explainIndividual({ client, bills: billsOf(fen) }, how);
    expect([told.tier, told.next, told.value]).toEqual([tier, next, fen]);
  });

  it("is unknown without a bill", () => {
    expect(explainIndividual({ client, bills: [] }, how)).toMatchObject({
      missing: ["bills"],
      tier: undefined,
    });
  });

  describe("by growth score (TR-2)", () => {
    const rules = {
      ...TIER_DEFAULT,
      individual: { ...TIER_DEFAULT.individual, scheme: "GROWTH_SCORE" as const },
    };
    const byScore = { today: TODAY, rules };

    it("is a point for each yuan of the last year and what the years count", () => {
      expect(explainIndividual({ client, bills: billsOf(69_000) }, byScore)).toEqual({
        ...{
          scheme: "GROWTH_SCORE",
          billFen: 828_000,
          years: 3,
          tenurePoints: 200,
          value: 8480,
          missing: [],
        },
        ...{ tier: "GOLD", next: { tier: "DIAMOND", from: 20_400, missing: 11_920 } },
      });
      const rich = explainIndividual({ client, bills: billsOf(180_000) }, byScore);
      expect([rich.tier, rich.next]).toEqual(["DIAMOND", undefined]);
    });

    it("needs a year on the network, and what is unknown is named", () => {
      const young = explainIndividual(
        { client: { inNetworkSince: "2025-09-01" }, bills: billsOf(69_000) },
        byScore,
      );
      expect(young).toMatchObject({ years: 0, tenurePoints: 0, tier: "STANDARD" });
      expect(explainIndividual({ client: {}, bills: billsOf(1) }, byScore)).toMatchObject({
        missing: ["tenure"],
      });
      expect(explainIndividual({ client, bills: [] }, byScore)).toMatchObject({
        missing: ["bills"],
        years: 3,
      });
    });
  });
});
