import { describe, expect, test } from "vitest";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import type { BillMonth } from "#shared/domain/money/bill-year.ts";
import { monthPlus } from "#shared/domain/money/months.ts";
import { longAndYoung, onTimeOf, renewalOrders } from "#shared/domain/points/events.ts";
import { type PointsRules, POINTS_DEFAULT as rules } from "#shared/domain/rules/points-rules.ts";
import { aBill, years } from "#test/support/bills.ts";

describe("a contract renewed for a year (PT-7)", () => {
  const aContract = (over: Partial<Contract> = {}): Contract => ({
    ...{ id: "ctr_2", clientId: "cli_1", unit: "GZ-A", version: "v", province: "GD", no: "HT-2" },
    ...{ kind: "LINE", autoRenew: false, instalments: [], clauses: [], inDispute: false, status: "ACTIVE" },
    ...{ effectiveOn: "2026-06-01", endsOn: "2027-05-31", createdAt: "2026-06-01T00:00:00.000Z" },
    ...over,
  });
  const old = aContract({ id: "ctr_1", status: "RENEWED", endsOn: "2026-05-31" });
  const months = ["2025-05", "2025-06", "2026-05", "2026-06"].map((month) => ({
    ...{ month, fen: 100_055, tenureBp: 0, tierBp: 0, times: 1 },
  }));

  test.each([
    ["in force", aContract(), true],
    ["about to end again", aContract({ status: "EXPIRING" }), true],
    ["not in force yet", aContract({ status: "SIGNED" }), false],
    ["without a day on which it begins", aContract({ effectiveOn: undefined }), false],
    ["for less than a year", aContract({ endsOn: "2027-05-30" }), false],
    ["begun long ago", aContract({ effectiveOn: "2026-03-31" }), false],
  ])("is looked at when it is %s: %#", (_what, contract, isLooked) => {
    expect(longAndYoung([contract], { last: "2026-06", rules })).toEqual(isLooked ? [contract] : []);
  });

  test("gives a tenth of what the last year's bills earned as their base", () => {
    expect(renewalOrders([aContract()], { past: [old], months, rules })).toEqual([
      { is: "earn", kind: "EARN_EVENT", points: 200, pendingDays: 0, source: "CONTRACT", sourceId: "ctr_2" },
    ]);
  });

  test.each([
    ["nothing was renewed by it", { past: [aContract({ ...old, status: "EXPIRED" })], months }],
    ["the old one was of another kind", { past: [aContract({ ...old, kind: "PRODUCT" })], months }],
    ["the old one ended long before", { past: [aContract({ ...old, endsOn: "2026-03-01" })], months }],
    ["nothing was earned in the year", { past: [old], months: [] }],
  ])("gives nothing where %s", (_what, given) => {
    expect(renewalOrders([aContract()], { ...given, rules })).toEqual([]);
  });
});

describe("twelve payments on time", () => {
  const today = "2026-07-05";
  const run = Array.from({ length: 13 }, (_, n) => aBill(monthPlus("2026-05", -n), 100));
  const asked = (bills: BillMonth[], onTimeTo?: string, by = rules) =>
    onTimeOf(years(...bills), { account: onTimeTo === undefined ? {} : { onTimeTo }, today, rules: by });

  test("give 500 points, once their last month's time to pay is over", () => {
    expect(asked(run)).toEqual({
      orders: [
        {
          is: "earn",
          kind: "EARN_EVENT",
          points: 500,
          pendingDays: 0,
          source: "ON_TIME",
          sourceId: "2026-05",
        },
      ],
      onTimeTo: "2026-05",
    });
  });

  test.each([
    ["were rewarded already", run, "2026-05", rules],
    ["overlap those that were rewarded", run, "2025-06", rules],
    ["lack a month", run.filter(({ month }) => month !== "2025-12"), undefined, rules],
    ["have one that was paid a day late", late("2026-03", "2026-05-01"), undefined, rules],
    ["have one paid in part", short("2026-03"), undefined, rules],
    ["have one that nobody knows when it was paid", late("2026-03", undefined), undefined, rules],
    ["are worth nothing by the rules", run, undefined, worthless()],
  ])("give nothing where they %s", (_what, bills, onTimeTo, by) => {
    expect(asked(bills, onTimeTo, by)).toEqual({ orders: [] });
  });

  test("count anew after those that were rewarded", () => {
    expect(asked(run, "2025-05").orders).toHaveLength(1);
  });

  function late(month: string, paidOn: string | undefined): BillMonth[] {
    return run.map((bill) => (bill.month === month ? { ...bill, paidOn } : bill));
  }
  function short(month: string): BillMonth[] {
    return run.map((bill) => (bill.month === month ? { ...bill, paidFen: 9999 } : bill));
  }
  function worthless(): PointsRules {
    return { ...rules, events: { ...rules.events, onTime: { ...rules.events.onTime, points: 0 } } };
  }
});
