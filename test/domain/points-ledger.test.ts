import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Lot } from "#shared/domain/points/account.ts";
import { entryIdOf } from "#shared/domain/points/entry.ts";
import { laid, pendingPoints, shared, spendable, taken } from "#shared/domain/points/lots.ts";
import { moved } from "#shared/domain/points/moving.ts";
import { aLedger, lot, moving, named, TODAY } from "#test/support/a-ledger.ts";

describe("lots", () => {
  const lots = [lot("2026-03-31", 100), lot("2026-04-30", 200, "2026-04-01"), lot("2026-05-31", 300)];

  test("what ends first is spent first, and what is pending not at all (PT-10)", () => {
    const from = (one: Lot) => one.availableOn === undefined;
    expect(taken(lots, { points: 150, from })).toEqual({
      lots: [lots[1], lot("2026-05-31", 250)],
      lines: [
        { expiresOn: "2026-03-31", points: -100 },
        { expiresOn: "2026-05-31", points: -50 },
      ],
      missing: 0,
    });
    expect(taken(lots, { points: 500, from }).missing).toBe(100);
  });

  test("a lot of one day is one lot, and they lie in the order in which they end", () => {
    const lines = [
      { expiresOn: "2026-05-31", points: 5 },
      { expiresOn: "2026-04-30", points: 7 },
      { expiresOn: "2026-03-31", points: -100 },
    ];
    expect(laid(lots, lines)).toEqual([
      ...[lot("2026-04-30", 7), lot("2026-04-30", 200, "2026-04-01"), lot("2026-05-31", 305)],
    ]);
  });

  test("what can be spent leaves out what is pending and what has ended, and is nothing in debt", () => {
    expect(spendable({ lots, debt: 0 }, TODAY)).toBe(400);
    expect(spendable({ lots, debt: 0 }, "2026-04-01")).toBe(500);
    expect(spendable({ lots, debt: 1 }, TODAY)).toBe(0);
    expect([pendingPoints({ lots }, TODAY), pendingPoints({ lots }, "2026-04-01")]).toEqual([200, 0]);
  });

  test("parts of a whole come to the whole, and never to more than each has", () => {
    const line = fc.record({
      expiresOn: fc.constant("2026-03-31"),
      points: fc.integer({ min: 1, max: 10 ** 8 }),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 36 }), fc.nat(), (lines, seed) => {
        const whole = lines.reduce((sum, { points }) => sum + points, 0);
        const asked = seed % (whole + 1);
        const parts = shared(lines, asked);
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(asked);
        expect(Math.max(0, ...parts.map(({ points }) => points))).toBeLessThanOrEqual(
          Math.max(...lines.map(({ points }) => points)),
        );
      }),
    );
  });

  test("the odd point goes to the largest fraction", () => {
    const lines = [5, 3, 2].map((points, n) => ({ expiresOn: `2026-0${n + 3}-28`, points }));
    expect(shared(lines, 4).map(({ points }) => points)).toEqual([2, 1, 1]);
    expect(shared(lines, 10).map(({ points }) => points)).toEqual([5, 3, 2]);
    expect(shared(lines, 1).map(({ points }) => points)).toEqual([1]);
  });
});

describe("a movement", () => {
  test.each([0, -5, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 100_000_001])(
    "of %d points is refused",
    (points) => {
      const order = { is: "spend", points, ...named } as const;
      expect(() => moved(aLedger(), order, moving)).toThrow("points.impossible");
      expect(() =>
        moved(aLedger(), { ...order, is: "adjust", points: Math.abs(points) < 9 ? 0.5 : points }, moving),
      ).toThrow("points.impossible");
    },
  );

  test("of more than there is says how much is missing, and takes nothing", () => {
    const ledger = aLedger({ lots: [lot("2026-05-31", 300), lot("2026-06-30", 50, "2026-04-01")] });
    const refusal = { code: "points.not-enough", facts: { wanted: 500, available: 300, missing: 200 } };
    for (const order of [
      { is: "spend", points: 500, ...named } as const,
      { is: "adjust", points: -500, ...named } as const,
    ])
      expect(() => moved(ledger, order, moving)).toThrow(expect.objectContaining(refusal));
  });

  test("by hand takes nothing from who owes", () => {
    const owing = aLedger({ debt: 40 });
    const refusal = { facts: { wanted: 10, available: 0, missing: 10 } };
    expect(() => moved(owing, { is: "adjust", points: -10, ...named }, moving)).toThrow(
      expect.objectContaining(refusal),
    );
  });

  test("of points whose life is over already gives nothing, and says so", () => {
    const late = { is: "earn", kind: "EARN_CONSUME", points: 70, month: "2023-02", ...named } as const;
    const { account, entries } = moved(aLedger(), late, moving);
    expect([account.balance, entries]).toMatchObject([0, [{ points: 0, waived: 70, lots: [] }]]);
  });

  test("keeps what was said of it", () => {
    const order = { is: "adjust", points: 5, note: "系统漏计", ...named } as const;
    const { entries } = moved(aLedger(), order, moving);
    expect(entries).toMatchObject([{ note: "系统漏计", by: "min", ruleVersion: "default-1" }]);
  });

  test("bears what it is called in lists", () => {
    expect(entryIdOf({ clientId: "cli_1", no: 7 })).toBe("pte_cli_1_7");
  });
});
