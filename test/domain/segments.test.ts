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
import { aClient } from "#test/use-cases/given.ts";

const rules = DEFAULT_RULES.segment;
const today = "2026-03-09";

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
    );
  });

  it("ABC: A brings 70 of 100 of all revenue, B goes on to 90", () => {
    const clients = [750, 180, 40, 30].map((m) => ({ r: 1, f: 1, m: m * 1000 }));
    const cuts = cutsOf(tallied(clients), rules);
    expect(clients.map((client) => revenueClassFor(client, cuts))).toEqual(["A", "B", "C", "C"]);
    expect(revenueClassFor({ m: 0 }, cuts)).toBe("C");
  });
});
