import type { BillMonth, BillYear } from "#shared/domain/money/bill-year.ts";
import { monthPlus } from "#shared/domain/money/months.ts";

/** All by the unit, and paid on time. */
export function aBill(month: string, yuan: number, over: Partial<BillMonth> = {}): BillMonth {
  const fen = Math.round(yuan * 100);
  return {
    ...{ month, accountId: "acc_1", totalFen: fen, unitPaidFen: fen, memberPaidFen: 0 },
    ...{ byFamily: {}, discountFen: 0, paidFen: fen, paidOn: `${monthPlus(month, 1)}-20` },
    ...over,
  };
}

export function years(...bills: BillMonth[]): BillYear[] {
  const of = { clientId: "cli_1", province: "GD", version: "v" };
  return [...Map.groupBy(bills, ({ month }) => month.slice(0, 4))].map(([year, own]) => ({
    ...{ ...of, year, bills: own },
  }));
}
