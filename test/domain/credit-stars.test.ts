import { describe, expect, it } from "vitest";
import { rateCredit, ratingOf } from "#shared/domain/credit/rate.ts";
import {
  billed,
  creditFacts as facts,
  LOOK,
  PLACE,
  personFacts as person,
  TODAY,
} from "#test/support/credit-facts.ts";
import { CALENDAR } from "#test/use-cases/given.ts";

describe("an individual's stars", () => {
  it("are four in the worked example: 186 + 74 + 5 - 10 is 255", () => {
    const { components, scoreBp, stars, grade } = rateCredit(person(), LOOK);
    expect(components).toEqual([
      { code: "CR-15", input: 18_600, pointsBp: 18_600 },
      { code: "CR-16", input: 74, pointsBp: 7400 },
      { code: "CR-17", input: 1, pointsBp: 500 },
      { code: "CR-18", input: 1, pointsBp: -1000 },
    ]);
    expect([scoreBp, stars, grade]).toEqual([25_500, 4, undefined]);
  });

  it("are at most three after three stops (CR-20), and five with a medal after the tier", () => {
    const rich = { bills: billed(Array.from({ length: 12 }, () => 90_000)) };
    expect(rateCredit(person({ arrearsStops: 3 }, rich), LOOK).stars).toBe(3);
    const best = rateCredit(person({ arrearsStops: 0, individualTier: "GOLD" }, rich), LOOK);
    expect(best).toMatchObject({ stars: 5, starMedal: "GOLD" });
    expect(best.components[0]).toMatchObject({ input: 90_000, pointsBp: 60_000 });
    expect(best.components[3]).toMatchObject({ input: 0, pointsBp: 0 });
    expect(rateCredit(person({ individualTier: "STANDARD" }, rich), LOOK).starMedal).toBeUndefined();
    expect(rateCredit(person({}, rich), LOOK).starMedal).toBeUndefined();
  });

  it("are none where an input is missing, which is named", () => {
    const gaps = rateCredit(
      person({ idNo: undefined, arrearsStops: undefined, inNetworkSince: undefined }, { bills: [] }),
      LOOK,
    );
    expect(gaps.missing).toEqual(["BILLS", "TENURE", "STOPS", "REAL_NAME"]);
    expect([gaps.stars, gaps.scoreBp]).toEqual([undefined, undefined]);
  });

  it("are none before six months on the network, or while stopped (CR-21)", () => {
    expect(rateCredit(person({ inNetworkSince: "2025-10-01" }), LOOK)).toMatchObject({ bars: ["TOO_NEW"] });
    const account = { ...PLACE, id: "acc_1", payMode: "SELF" as const, billDay: 1, creditLimitFen: 0 };
    const stopped = {
      ...account,
      prepaidFen: 0,
      status: "STOPPED" as const,
      createdAt: "2025-01-01T00:00:00Z",
    };
    const barred = rateCredit(person({}, { accounts: [stopped] }), LOOK);
    expect(barred).toMatchObject({ bars: ["NOT_IN_USE"], scoreBp: 25_500 });
    expect(barred.stars).toBeUndefined();
    expect(rateCredit(person({ status: "LEFT" }), LOOK).bars).toEqual(["NOT_IN_USE"]);
  });
});

describe("a rating that is kept", () => {
  const how = { ...LOOK, calendar: CALENDAR, ruleVersion: "default-1", occasion: "QUARTER" as const };

  it("of a group holds until the next quarter's first working day", () => {
    expect(ratingOf(facts(), { ...how, last: undefined })).toMatchObject({
      ...{ id: TODAY, status: "CURRENT", validTo: "2026-04-01", ruleVersion: "default-1" },
    });
  });

  it("of an individual holds a year, in which it may rise but not fall (CR-21)", () => {
    const first = { version: "v", ...ratingOf(person(), { ...how, last: undefined }) };
    expect(first).toMatchObject({ stars: 4, validTo: "2027-03-09" });
    const poorer = person({}, { bills: billed(Array.from({ length: 12 }, () => 4000)) });
    const later = { ...how, today: "2026-07-01", last: { ...first, starMedal: "GOLD" as const } };
    expect(ratingOf(poorer, later)).toMatchObject({ stars: 4, starMedal: "GOLD", validTo: "2027-03-09" });
    expect(ratingOf(person({ status: "LEFT" }), { ...later, last: first })).toMatchObject({ stars: 4 });
    const richer = person({ arrearsStops: 0 }, { bills: billed(Array.from({ length: 12 }, () => 40_000)) });
    expect(ratingOf(richer, later)).toMatchObject({ stars: 5, validTo: "2027-07-01" });
    expect(ratingOf(poorer, { ...later, today: "2027-03-09" })).toMatchObject({ validTo: "2028-03-09" });
  });
});
