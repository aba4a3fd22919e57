import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import type { Subscription } from "#shared/domain/contracts/subscription.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import {
  counted,
  cutsOf,
  fifthsFor,
  NO_TALLIES,
  revenueClassFor,
  type Tallies,
} from "#shared/domain/segments/borders.ts";
import { rfmInputs, rfmName, rfmScore } from "#shared/domain/segments/rfm.ts";
import { explainValue } from "#shared/domain/segments/value.ts";
import { aClient } from "#test/use-cases/given.ts";

const rules = DEFAULT_RULES.segment;
const today = "2026-03-09";

describe("the value score", () => {
  const facts = { monthlyFen: 3_200_000, members: 420, influence: 4, growthBp: 800 };

  it("is the sum of the worked example of TR-6: 78.5, class B", () => {
    const { terms, score, valueClass, missing } = explainValue(facts, DEFAULT_RULES.tier);
    expect(terms.map((term) => [term.term, term.points, term.score])).toEqual([
      ["revenue", 80, 40],
      ["members", 80, 16],
      ["influence", 80, 12],
      ["growth", 70, 10.5],
    ]);
    expect({ score, valueClass, missing }).toEqual({ score: 78.5, valueClass: "B", missing: [] });
  });

  it("is not told where an input is missing, which is named", () => {
    const { influence: _, ...rest } = facts;
    expect(explainValue(rest, DEFAULT_RULES.tier)).toMatchObject({ missing: ["influence"] });
    expect(explainValue(rest, DEFAULT_RULES.tier).score).toBeUndefined();
  });

  it.each([
    [10_000_000, 1000, 5, 2000, "A"],
    [300_000, 30, 3, 0, "C"],
    [1, 1, 1, -9000, "NONE"],
  ] as const)(
    "of %i fen, %i members, influence %i and growth %i is %s",
    (monthlyFen, members, influence, growthBp, is) => {
      expect(explainValue({ monthlyFen, members, influence, growthBp }, DEFAULT_RULES.tier).valueClass).toBe(
        is,
      );
    },
  );

  it("never leaves 0 to 100, and more revenue never lowers it", () => {
    const any = fc.record({
      monthlyFen: fc.nat(50_000_000),
      members: fc.nat(5000),
      influence: fc.integer({ min: 1, max: 5 }),
      growthBp: fc.integer({ min: -10_000, max: 30_000 }),
    });
    fc.assert(
      fc.property(any, fc.nat(10_000_000), (one, more) => {
        const score = explainValue(one, DEFAULT_RULES.tier).score ?? -1;
        const richer = { ...one, monthlyFen: one.monthlyFen + more };
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(explainValue(richer, DEFAULT_RULES.tier).score).toBeGreaterThanOrEqual(score);
      }),
      { seed: 3 },
    );
  });
});

describe("RFM", () => {
  const subscriptions = [{ startedOn: "2024-01-01" }, { startedOn: "2026-02-01" }] as Subscription[];
  const contracts = [{ signedOn: "2025-09-01" }, {}, { signedOn: "2027-01-01" }] as Contract[];

  it("looks at the last order or contract, at those of a year, and at what the unit pays", () => {
    const client = aClient({ revenue12Fen: 5_000_000 });
    expect(rfmInputs({ client, subscriptions, contracts }, today)).toEqual({ r: 36, f: 2, m: 5_000_000 });
    expect(rfmInputs({ client: aClient(), subscriptions: [], contracts: [] }, today)).toEqual({
      ...{ r: undefined, f: 0, m: undefined },
    });
  });

  it.each([
    [5, 5, 5, "CHAMPION"],
    [5, 4, 4, "CHAMPION"],
    [2, 5, 4, "AT_RISK"],
    [5, 1, 2, "NEW"],
    [1, 2, 1, "DORMANT"],
    [3, 3, 3, undefined],
  ] as const)("R%i F%i M%i is %s", (r, f, m, name) => {
    expect(rfmName({ r, f, m }, rules)).toBe(name);
    expect(rfmScore({ r, f, m })).toBe(r * 100 + f * 10 + m);
  });

  const tallied = (all: readonly { r: number | undefined; f: number; m: number | undefined }[]): Tallies =>
    all.reduce(counted, NO_TALLIES);

  it("who brings nothing counts as one who brings nothing, and shifts no share", () => {
    const cuts = cutsOf(
      tallied([
        { r: 7, f: 1, m: 0 },
        { r: 7, f: 1, m: 0 },
      ]),
      rules,
    );
    expect(cuts.abc).toEqual({ a: 0, b: 0 });
    expect(
      revenueClassFor(
        { m: 0 },
        cutsOf(
          tallied([
            { r: 7, f: 1, m: 0 },
            { r: 7, f: 1, m: 90_000 },
          ]),
          rules,
        ),
      ),
    ).toBe("C");
  });

  it("cuts the province into five fifths", () => {
    const clients = Array.from({ length: 100 }, (_, n) => ({ r: n * 7, f: n, m: 1.2 ** n }));
    const cuts = cutsOf(tallied(clients), rules);
    const fifths = clients.map((client) => fifthsFor(client, cuts));
    for (const fifth of [1, 2, 3, 4, 5]) {
      expect(fifths.filter((one) => one?.r === fifth)).toHaveLength(20);
      expect(fifths.filter((one) => one?.f === fifth)).toHaveLength(20);
      expect(fifths.filter((one) => one?.m === fifth)).toHaveLength(20);
    }
    expect(fifths[0]).toMatchObject({ r: 5, f: 1, m: 1 });
  });

  it("counts nobody whose inputs are unknown, and gives them no fifth", () => {
    const none = { r: undefined, f: 3, m: undefined };
    expect(counted(NO_TALLIES, none)).toEqual({ r: {}, f: { "3": 1 }, m: {} });
    const cuts = cutsOf(NO_TALLIES, rules);
    expect(fifthsFor(none, cuts)).toBeUndefined();
    expect(fifthsFor({ ...none, r: 3 }, cuts)).toBeUndefined();
    expect(revenueClassFor(none, cuts)).toBeUndefined();
  });

  it("never ranks who pays more below who pays less, whatever the province", () => {
    const money = fc.array(fc.nat(100_000_000), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(money, (all) => {
        const cuts = cutsOf(tallied(all.map((m) => ({ r: 1, f: 1, m }))), rules);
        const sorted = all.toSorted((one, other) => one - other).map((m) => ({ r: 1, f: 1, m }));
        const fifths = sorted.map((one) => fifthsFor(one, cuts)?.m ?? 0);
        const classes = sorted.map((one) => revenueClassFor(one, cuts) ?? "");
        expect(fifths).toEqual(fifths.toSorted());
        expect(classes).toEqual(classes.toSorted().toReversed());
        expect(classes.at(-1)).toBe("A");
      }),
      { seed: 3 },
    );
  });

  it("ABC: A brings 70 of 100 of all revenue, B goes on to 90", () => {
    const clients = [750, 180, 40, 30].map((m) => ({ r: 1, f: 1, m: m * 1000 }));
    const cuts = cutsOf(tallied(clients), rules);
    expect(clients.map((client) => revenueClassFor(client, cuts))).toEqual(["A", "B", "C", "C"]);
    expect(revenueClassFor({ m: 0 }, cuts)).toBe("C");
  });
});
