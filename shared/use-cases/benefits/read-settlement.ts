import * as z from "zod";
import type { Merchant } from "#shared/domain/benefits/merchant.ts";
import { ownedByItself } from "#shared/domain/benefits/merchant.ts";
import { type MerchantUse, type SettlementTotal, settlementOf } from "#shared/domain/benefits/settlement.ts";
import { Month } from "#shared/domain/money/bill-year.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Settlement {
  readonly merchant: Pick<Merchant, "id" | "name">;
  readonly month: Month;
  readonly totals: readonly SettlementTotal[];
  readonly lines: readonly Omit<MerchantUse, "clientId" | "version" | "province">[];
}

/** A month of one merchant, line by line and in sum: what either side pays by (seed D5.4.1). Whose it was is nobody's business. */
export const readSettlement = useCase({
  name: "read-settlement",
  roles: ["merchant", "admin"],
  uses: ["merchants"],
  input: z.object({ merchant: z.string().min(1), month: Month }),
  undo: "read",
  async subject({ merchants }, { merchant: id }) {
    const merchant = await merchants.find(id);
    return merchant && ownedByItself(merchant);
  },
  async decide({ merchants }, { input, subject }): Promise<Decision<Settlement>> {
    const uses = await merchants.uses(subject.id, input.month);
    const lines = uses.map(({ clientId: _, version: __, province: ___, ...line }) => line);
    const { id, name } = subject;
    return {
      outcome: { merchant: { id, name }, month: input.month, totals: settlementOf(uses), lines },
      writes: [],
    };
  },
});
