import { describe, expect, test } from "vitest";
import { confirmTier } from "#shared/use-cases/tiers/confirm-tier.ts";
import { explainTier } from "#shared/use-cases/tiers/explain-tier.ts";
import { contract } from "#test/support/an-archive.ts";
import { billed } from "#test/support/credit-facts.ts";
import { aHouse } from "#test/use-cases/house.ts";
import { BAD, clientId, given, group, night } from "./tier-house.ts";

describe("explain-tier", () => {
  test("tells the sum, what would lift it, by what it is a key client, and how it came about", async () => {
    const house = await aHouse(given({ tierReview: BAD }, { parts: { contract: [contract("2027-01-01")] } }));
    await night(house);
    await house.say(confirmTier, { clientId, agrees: true });
    const told = await house.say(explainTier, { clientId });
    expect(told).toMatchObject({
      grade: "C",
      value: { scoreBp: 5400, next: { missingBp: 600 } },
      keyBy: ["UNIT_PAID"],
    });
    expect(told.levers.map(({ term }) => term)).toEqual(["revenue", "members"]);
    expect(told.history).toHaveLength(2);
  });

  test("of an individual tells the mean bill and how far the next tier is", async () => {
    const bills = billed(Array.from({ length: 12 }, () => 28_000));
    const { say } = await aHouse({ clients: [group({ kind: "INDIVIDUAL" })], parts: { bills } });
    expect(await say(explainTier, { clientId })).toMatchObject({
      ...{
        grade: "STANDARD",
        levers: [],
        individual: { value: 28_000, next: { tier: "SILVER", missing: 2000 } },
      },
    });
  });
});
