import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, monthOf } from "#shared/domain/calendar/day.ts";
import { heldBills, heldContracts, heldProducts, lastMonths } from "#shared/domain/clients/held.ts";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import type { Subscription } from "#shared/domain/contracts/subscription.ts";
import type { BillMonth, BillYear } from "#shared/domain/money/bill-year.ts";
import { at } from "#test/support/builders.ts";

const PART = { clientId: "cli_1", version: "v1", province: "GD", createdAt: at("2025-01-01 09:00") };

function subscribed(facts: Partial<Subscription>): Subscription {
  return {
    ...{ ...PART, id: "sub_1", productCode: "GROUP_VNET", qty: 1, startedOn: "2025-01-01", priceFen: 50_000 },
    ...{ sites: [], status: "ACTIVE", ...facts },
  };
}

function contracted(facts: Partial<Contract>): Contract {
  return {
    ...{ ...PART, id: "con_1", unit: "CS-01-A", no: "HT-1", kind: "PRODUCT", endsOn: "2026-12-31" },
    ...{ autoRenew: false, instalments: [], clauses: [], status: "ACTIVE", inDispute: false, ...facts },
  };
}

function billed(month: string, unitPaidFen: number, memberPaidFen = 0): BillMonth {
  const totalFen = unitPaidFen + memberPaidFen;
  const money = { totalFen, unitPaidFen, memberPaidFen, byFamily: {}, discountFen: 0, paidFen: totalFen };
  return { month, accountId: "acc_1", ...money };
}

function years(bills: readonly BillMonth[]): BillYear[] {
  const all = [...new Set(bills.map(({ month }) => month.slice(0, 4)))].toSorted();
  return all.map((year) => ({
    ...{ clientId: "cli_1", version: "v1", province: "GD", year },
    bills: bills.filter(({ month }) => month.startsWith(year)),
  }));
}

const TODAY = "2026-03-09";
const LOOK = { kind: "GROUP", today: TODAY } as const;

describe("what a client holds", () => {
  it("is each product once, in order, with the price of all that is not over", () => {
    const all = [
      subscribed({}),
      subscribed({ id: "sub_2", productCode: "CMNET_LINE", priceFen: 200_000, status: "ORDERED" }),
      subscribed({ id: "sub_3", priceFen: 10_000, status: "SUSPENDED" }),
      subscribed({ id: "sub_4", productCode: "MAS", status: "ENDED" }),
    ];
    expect(heldProducts(all)).toEqual({ products: ["CMNET_LINE", "GROUP_VNET"], pricedFen: 260_000 });
    const ended = [subscribed({ id: "sub_4", status: "ENDED" })];
    expect(heldProducts(ended)).toEqual({ products: [], pricedFen: undefined });
  });

  it("counts open contracts, none left included, and ends with the first that is signed", () => {
    const all = [
      contracted({ endsOn: "2026-10-01" }),
      contracted({ id: "con_2", endsOn: "2026-05-01", status: "DRAFT" }),
      contracted({ id: "con_3", endsOn: "2026-08-01", status: "EXPIRING" }),
      contracted({ id: "con_4", endsOn: "2026-04-01", status: "TERMINATED" }),
    ];
    expect(heldContracts(all)).toEqual({ contracts: 3, contractEndsOn: "2026-08-01" });
    expect(heldContracts(all.slice(3))).toEqual({ contracts: 0 });
  });
});

describe("what a client's bills come to", () => {
  const lastYear = Array.from({ length: 12 }, (_, n) => monthOf(addMonths("2025-03-01", n)));

  it("is the unit-paid revenue of the twelve months up to the last whole one", () => {
    const bills = lastYear.map((month) => billed(month, 100_000, 25_000));
    expect(heldBills(years([billed("2025-02", 1), ...bills, billed("2026-03", 7)]), LOOK)).toMatchObject({
      ...{ revenue12Fen: 1_200_000, monthlyFen: 100_000, unitPaid: true, unitPaidRatioBp: 8000 },
    });
  });

  it("until the last month is posted, is that of the twelve before it", () => {
    const bills = lastYear.slice(0, 11).map((month) => billed(month, 100_000));
    expect(heldBills(years([billed("2025-02", 100_000), ...bills]), LOOK).revenue12Fen).toBe(1_200_000);
    expect(lastMonths([], TODAY)[0]).toBe("2026-01");
    expect(lastMonths([{ month: "2026-02" }], TODAY)[0]).toBe("2026-02");
  });

  it("is unknown without bills, and unknown, not 0, where only the month before last year's was billed", () => {
    expect(heldBills([], LOOK)).toEqual({});
    expect(heldBills(years([billed("2024-11", 100_000)]), LOOK).revenue12Fen).toBeUndefined();
  });

  it("grows by the months that were billed a year before too", () => {
    const bills = [
      ...["2025-01", "2025-02"].map((month) => billed(month, 100_000)),
      ...lastYear.map((month) => billed(month, 120_000)),
    ];
    expect(heldBills(years(bills), LOOK).growthBp).toBe(2000);
    expect(heldBills(years(lastYear.map((month) => billed(month, 1))), LOOK).growthBp).toBeUndefined();
  });

  it("takes all that a person pays for a person, and what the unit pays for a group", () => {
    const bills = years(lastYear.map((month) => billed(month, 0, 40_000)));
    expect(heldBills(bills, LOOK)).toMatchObject({ monthlyFen: 0, unitPaidRatioBp: 0 });
    expect(heldBills(bills, LOOK).unitPaid).toBeUndefined();
    expect(heldBills(bills, { ...LOOK, kind: "INDIVIDUAL" }).monthlyFen).toBe(40_000);
  });

  it("adds up the accounts of a month, and knows no share of nothing", () => {
    const two = years([billed("2026-02", 60_000), { ...billed("2026-02", 40_000), accountId: "acc_2" }]);
    expect(heldBills(two, LOOK)).toMatchObject({ revenue12Fen: 100_000, monthlyFen: 100_000 });
    expect(heldBills(years([billed("2026-02", 0)]), LOOK).unitPaidRatioBp).toBeUndefined();
  });

  it("has a share between none and all, whatever corrections a bill carries", () => {
    const fen = fc.integer({ min: -500_000, max: 500_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...lastYear), fen, fen)), (rows) => {
        const bills = years(rows.map(([month, unit, member]) => billed(month, unit, member)));
        const { unitPaidRatioBp = 0, monthlyFen = 0 } = heldBills(bills, LOOK);
        expect(unitPaidRatioBp).toBeGreaterThanOrEqual(0);
        expect(unitPaidRatioBp).toBeLessThanOrEqual(10_000);
        expect(monthlyFen).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("what a client's bills say of discounts and arrears", () => {
  const look = (bills: readonly BillMonth[]) => heldBills(years(bills), LOOK);

  it("is what was given off the list price in the newest month, unknown where nothing was billed", () => {
    const given = { ...billed("2026-02", 90_000), discountFen: 10_000 };
    expect(look([billed("2026-01", 100_000), given]).billDiscountBp).toBe(1000);
    expect(look([billed("2026-02", 0)]).billDiscountBp).toBeUndefined();
  });

  it("is since when the oldest bill that is not paid has been due, also one of long ago", () => {
    const open = (month: string) => ({ ...billed(month, 100), paidFen: 40 });
    expect(look([billed("2026-02", 100)]).arrearsSince).toBeUndefined();
    expect(look([open("2026-01"), open("2025-12"), billed("2026-02", 100)]).arrearsSince).toBe("2026-01-01");
    expect(look([open("2023-06")]).arrearsSince).toBe("2023-07-01");
  });

  it("is what is open of all bills that are not paid, unknown where all are", () => {
    const open = (month: string) => ({ ...billed(month, 100), paidFen: 40 });
    expect(look([open("2026-01"), open("2025-12"), billed("2026-02", 100)]).arrearsFen).toBe(120);
    expect(look([billed("2026-02", 100)]).arrearsFen).toBeUndefined();
  });
});
