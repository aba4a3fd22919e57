import * as z from "zod";
import type { SettlementFile } from "#shared/domain/benefits/settlement.ts";
import { Month } from "#shared/domain/money/bill-year.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { merchantNamed } from "#shared/subjects/settlement.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export type SettlementFetched = Omit<SettlementFile, "file" | "province"> & {
  /** The door turns it into an address that ends. */
  readonly download: { readonly name: string; readonly saveAs: string; readonly seconds: number };
};

const QUARTER_SECONDS = 15 * 60;

/** A settled month as the file that was written of it. */
export const fetchSettlement = useCase({
  name: "fetch-settlement",
  roles: ["merchant", "admin"],
  uses: ["merchants"],
  input: z.lazy(() => z.object({ merchant: z.string().min(1), month: Month })),
  undo: "read",
  subject: async (stores, { merchant }) => await merchantNamed(stores, merchant),
  async decide({ merchants }, { subject, input: { month } }): Promise<Decision<SettlementFetched>> {
    const found = await merchants.settlement({ merchantId: subject.id, month });
    if (found === undefined) throw new Refusal("benefit.not-settled", { month });
    const { file: name, province: _, ...settled } = found;
    const download = { name, saveAs: `${subject.name}-${month}.csv`, seconds: QUARTER_SECONDS };
    return { outcome: { ...settled, download }, writes: [] };
  },
});
