import * as z from "zod";
import type { Merchant } from "#shared/domain/benefits/merchant.ts";
import { type SettlementLine, type SettlementTotal, totalsOf } from "#shared/domain/benefits/settlement.ts";
import { Month } from "#shared/domain/money/bill-year.ts";
import { merchantNamed, settlementLines } from "#shared/subjects/settlement.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Settlement {
  readonly merchant: Pick<Merchant, "id" | "name">;
  readonly month: Month;
  readonly totals: readonly SettlementTotal[];
  readonly lines: readonly SettlementLine[];
}

/** A month of one merchant, line by line and in sum: what either side pays by (seed D5.4.1). Whose it was is nobody's business. */
export const readSettlement = useCase({
  name: "read-settlement",
  roles: ["merchant", "admin"],
  uses: ["merchants", "rules"],
  input: z.lazy(() => z.object({ merchant: z.string().min(1), month: Month })),
  undo: "read",
  subject: async (stores, { merchant }) => await merchantNamed(stores, merchant),
  async decide(stores, { input: { month }, subject: { id, name } }): Promise<Decision<Settlement>> {
    const lines = await settlementLines(stores, { merchantId: id, month });
    return { outcome: { merchant: { id, name }, month, totals: totalsOf(lines), lines }, writes: [] };
  },
});
