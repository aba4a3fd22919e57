import { describe, expect, it } from "vitest";
import { addDays, addMonths } from "#shared/domain/calendar/day.ts";
import { gradeOf, rateCredit } from "#shared/domain/credit/rate.ts";
import type { BillMonth } from "#shared/domain/money/bill-year.ts";
import { CREDIT_DEFAULT } from "#shared/domain/rules/credit-rules.ts";
import { contract } from "#test/support/an-archive.ts";
import { billed, creditFacts as facts, LOOK, YEAR_OF_BILLS } from "#test/support/credit-facts.ts";

describe("a group's credit", () => {
  it("is the sum of its six terms, each with what it counts, and gives a grade, a limit and a cycle", () => {
    const rated = rateCredit(facts(), LOOK);
    expect(rated.components).toEqual([
      // The bill of February is not due before the 21st, so eleven are.
      { code: "CR-1", input: 11, of: 11, pointsBp: 4000 },
      { code: "CR-2", input: 0, pointsBp: 2000 },
      { code: "CR-3", input: 4, pointsBp: 1200 },
      { code: "CR-4", input: 12, of: 12, pointsBp: 1000 },
      { code: "CR-5", input: 0, pointsBp: 1000 },
      { code: "CR-6", input: 0, pointsBp: 500 },
    ]);
    expect(rated.components.reduce((sum, { pointsBp }) => sum + pointsBp, 0)).toBe(rated.scoreBp);
    expect(rated).toMatchObject({ scoreBp: 9700, grade: "AAA", isFirst: false, missing: [] });
    // 8,000 yuan a month, three months, at 150 %.
    expect(rated).toMatchObject({ creditLimitFen: 3_600_000, paymentCycleMonths: 3, depositMonths: 0 });
  });

  it("counts late bills, and the worst arrears from the end of the bill's month", () => {
    const late = (n: number, month: string): Partial<BillMonth> =>
      n < 4 ? { paidOn: addDays(addMonths(`${month}-01`, 1), 20 + n * 15) } : {};
    const { components } = rateCredit(facts({}, { bills: billed(YEAR_OF_BILLS, late) }), LOOK);
    // Of eleven due bills the ones of December and November were paid after 50 and 65 days, January's after 35.
    expect(components[0]).toEqual({ code: "CR-1", input: 8, of: 11, pointsBp: 2909 });
    expect(components[1]).toEqual({ code: "CR-2", input: 65, pointsBp: 300 });
  });

  it.each([
    [21, 1500],
    [31, 800],
    [85, 300],
    [91, 0],
  ])("whose worst arrears were %i days has %i hundredths for them", (days, pointsBp) => {
    const bills = billed(YEAR_OF_BILLS, (n, month) =>
      n === 6 ? { paidOn: addDays(addMonths(`${month}-01`, 1), days) } : {},
    );
    expect(rateCredit(facts({}, { bills }), LOOK).components[1]).toEqual({
      code: "CR-2",
      input: days,
      pointsBp,
    });
  });

  it("counts what is not paid until today, and leaves out what was paid on an unknown day", () => {
    const bills = billed(YEAR_OF_BILLS, (n) => {
      if (n === 3) return { paidFen: 0 };
      return n === 5 ? { paidOn: undefined } : {};
    });
    const [onTime, worst] = rateCredit(facts({}, { bills }), LOOK).components;
    expect([onTime?.input, onTime?.of]).toEqual([9, 10]);
    expect(worst?.input).toBe(98);
  });

  it.each([
    ["a bill", { bills: [] }, ["BILLS", "SIX_MONTHS"]],
    ["a day of payment", { bills: billed(YEAR_OF_BILLS, () => ({ paidOn: undefined })) }, ["PAYMENT_DAYS"]],
    ["six months of bills", { bills: billed(YEAR_OF_BILLS.slice(0, 5)) }, ["SIX_MONTHS"]],
    ["a bill above nothing", { bills: billed(YEAR_OF_BILLS.map(() => 0)) }, ["SIX_MONTHS"]],
  ] as const)(
    "without %s it cannot be rated: the gap is named, and the first grade stands",
    (_, over, missing) => {
      const rated = rateCredit(facts({ valueClass: "A" }, over), LOOK);
      expect(rated).toMatchObject({ missing, grade: "A", isFirst: true });
      expect(rated.scoreBp).toBeUndefined();
    },
  );

  it("begins at A for a client of class A and at B for others (CR-12); without a bill no limit is known", () => {
    const unknown = { bills: [], contracts: [] };
    const first = rateCredit(facts({ valueClass: "B", inNetworkSince: undefined }, unknown), LOOK);
    expect(first).toMatchObject({ grade: "B", isFirst: true, paymentCycleMonths: 1, depositMonths: 6 });
    expect(first.missing).toEqual(["BILLS", "TENURE", "SIX_MONTHS"]);
    expect(first.creditLimitFen).toBeUndefined();
    expect(first.components.map(({ code }) => code)).toEqual(["CR-4", "CR-6"]);
  });

  it("of a small client in no class stays at the lowest and is not adjusted (CR-12)", () => {
    expect(rateCredit(facts({ sizeBand: "SMALL", valueClass: "NONE" }), LOOK)).toMatchObject({
      ...{ scoreBp: 9700, grade: "B", isFirst: true },
    });
    expect(rateCredit(facts({ sizeBand: "SMALL", valueClass: "C" }), LOOK).grade).toBe("AAA");
    expect(rateCredit(facts({ sizeBand: "LARGE", valueClass: "NONE" }), LOOK).grade).toBe("AAA");
  });

  it("loses points with a breach in twelve months, and with revenue that swings", () => {
    const swinging = billed(YEAR_OF_BILLS.map((fen, n) => (n % 2 === 0 ? fen : fen * 3)));
    const swings = rateCredit(facts({ breachOn: "2025-06-01" }, { bills: swinging }), LOOK).components;
    expect(swings[4]).toEqual({ code: "CR-5", input: 5000, pointsBp: 0 });
    expect(swings[5]).toEqual({ code: "CR-6", input: 1, pointsBp: 0 });
    const mild = billed(YEAR_OF_BILLS.map((fen, n) => (n % 2 === 0 ? fen : fen + 300_000)));
    expect(rateCredit(facts({ breachOn: "2025-03-09" }, { bills: mild }), LOOK).components.slice(4)).toEqual([
      { code: "CR-5", input: 1579, pointsBp: 500 },
      { code: "CR-6", input: 0, pointsBp: 500 },
    ]);
  });

  it("counts the contract in force that ends last, and none that is signed or over", () => {
    const contracts = [
      contract("2026-06-20", { status: "EXPIRING" }),
      contract("2029-01-01", { status: "SIGNED" }),
      contract("2026-02-01"),
    ];
    expect(rateCredit(facts({}, { contracts }), LOOK).components[3]).toEqual({
      ...{ code: "CR-4", input: 3, of: 12, pointsBp: 250 },
    });
    const past = rateCredit(facts({}, { contracts: [contract("2026-02-01")] }), LOOK);
    expect(past.components[3]).toMatchObject({ input: 0, pointsBp: 0 });
  });

  it.each([
    [9000, "AAA"],
    [8999, "AA"],
    [7000, "A"],
    [6000, "B"],
    [5999, "C"],
  ] as const)("of %i hundredths is %s", (scoreBp, grade) => {
    expect(gradeOf(scoreBp, CREDIT_DEFAULT)).toBe(grade);
  });
});
