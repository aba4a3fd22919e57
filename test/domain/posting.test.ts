import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BillMonth } from "#shared/domain/money/bill-year.ts";
import { afterPosting, postedBills, postedUsage } from "#shared/domain/money/posting.ts";

const OF = { clientId: "cli_1", province: "GD" };
const MONTHS = ["2024-12", "2025-01", "2025-12", "2026-01", "2026-02"];

function billed(month: string, accountId: string, fen: number): BillMonth {
  const money = {
    totalFen: fen,
    unitPaidFen: fen,
    memberPaidFen: 0,
    byFamily: {},
    discountFen: 0,
    paidFen: 0,
  };
  return { month, accountId, ...money };
}

const bills = fc.array(
  fc
    .tuple(fc.constantFrom(...MONTHS), fc.constantFrom("acc_1", "acc_2"), fc.nat())
    .map(([month, account, fen]) => billed(month, account, fen)),
  { minLength: 1, maxLength: 12 },
);

describe("posting months into years", () => {
  it("comes to the same a second time, and holds each month of an account once, in order", () => {
    fc.assert(
      fc.property(bills, (posted) => {
        const once = afterPosting([], postedBills([], posted, OF));
        const twice = afterPosting(once, postedBills(once, posted, OF));
        expect(twice).toEqual(once);
        const keys = once.flatMap((year) =>
          year.bills.map(({ month, accountId }) => `${month} ${accountId}`),
        );
        expect(keys).toEqual([...new Set(keys)].toSorted());
        expect(once.map(({ year }) => year)).toEqual(once.map(({ year }) => year).toSorted());
      }),
    );
  });

  it("leaves the years alone that nothing is posted into", () => {
    const before = afterPosting([], postedBills([], [billed("2026-01", "acc_1", 5)], OF));
    const later = afterPosting(before, postedBills(before, [billed("2025-01", "acc_1", 7)], OF));
    expect(later.map(({ year }) => year)).toEqual(["2025", "2026"]);
    expect(later[1]).toEqual(before[0]);
  });

  it("lays usage over usage in the same way", () => {
    const used = { minutesOut: 1, minutesIn: 1, dataMb: 1, sms: 1, membersActive: 1, membersSilent: 0 };
    const month = (of: string) => ({ month: of, ...used, divertedTo: {}, portQueries: 0 });
    const [first, second] = postedUsage([], [month("2026-02"), month("2025-12"), month("2026-01")], OF);
    expect(first?.after.months.map((one) => one.month)).toEqual(["2025-12"]);
    expect(second?.after.months.map((one) => one.month)).toEqual(["2026-01", "2026-02"]);
  });
});
