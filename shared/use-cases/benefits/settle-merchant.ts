import * as z from "zod";
import { type SettlementTotal, totalsOf } from "#shared/domain/benefits/settlement.ts";
import { dayOf, monthOf } from "#shared/domain/calendar/day.ts";
import { Month } from "#shared/domain/money/bill-year.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { Stores } from "#shared/ports.ts";
import { financeOf } from "#shared/subjects/asked-people.ts";
import { merchantNamed, settlementLines } from "#shared/subjects/settlement.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export type MerchantSettled =
  | { readonly is: "already" }
  | {
      readonly is: "settled";
      readonly totals: readonly SettlementTotal[];
      /** Uses to be paid for. */
      readonly count: number;
      /** What it is about, for whoever is told. */
      readonly title: string;
      /** Who keeps the agreement, and finance of the province; nobody where nothing happened. */
      readonly tell: readonly string[];
    };

/** A month of a merchant that is over is closed, once: its file lies in the bucket already. What is taken back later is of the next month. */
export const settleMerchant = useCase({
  name: "settle-merchant",
  roles: ["system"],
  uses: ["merchants", "rules", "units", "staff"],
  input: z.lazy(() => z.object({ merchant: z.string().min(1), month: Month, file: z.string().min(1) })),
  undo: "never",
  subject: async (stores, { merchant }) => await merchantNamed(stores, merchant),
  async decide(stores, { input, subject, now }): Promise<Decision<MerchantSettled>> {
    const { month, file } = input;
    const { id: merchantId, name, province, createdBy } = subject;
    if (month >= monthOf(dayOf(now))) throw new Refusal("benefit.not-settled", { month });
    if (await stores.merchants.settlement({ merchantId, month }))
      return { outcome: { is: "already" }, writes: [] };
    const lines = await settlementLines(stores, { merchantId, month });
    const totals = totalsOf(lines);
    const due = totals.reduce((sum, total) => sum + total.due, 0);
    const kept = { merchantId, province, month, file, lines: lines.length, due, writtenAt: now };
    const tell = lines.length === 0 ? [] : await responsible(stores, createdBy);
    const outcome = { is: "settled", totals, count: due, title: `${name} ${month}`, tell } as const;
    return { outcome, writes: stores.merchants.addSettlement(kept) };
  },
});

/** Who keeps the agreement while still here, and who signs as finance for the province. */
async function responsible(
  { staff, units }: Pick<Stores, "staff" | "units">,
  keeper: string,
): Promise<string[]> {
  const roots = (await units.tree()).filter(({ parent }) => parent === undefined);
  const [person, ...finance] = await Promise.all([
    staff.find(keeper),
    ...roots.map(async ({ code }) => await financeOf({ staff }, code)),
  ]);
  return [...new Set([...(person?.status === "ACTIVE" ? [keeper] : []), ...finance.flat()])];
}
