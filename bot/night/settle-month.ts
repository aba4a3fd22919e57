import { settlementSheet } from "#bot/phrases/zh/benefits.ts";
import { callerFor, type Merchant } from "#shared/domain/benefits/merchant.ts";
import { csvOf, type Rows } from "#shared/domain/finding/sheet.ts";
import type { Month } from "#shared/domain/money/bill-year.ts";
import { type BenefitRules, offerOf } from "#shared/domain/rules/benefit-rules.ts";
import { perform } from "#shared/perform.ts";
import { readSettlement, type Settlement } from "#shared/use-cases/benefits/read-settlement.ts";
import { settleMerchant } from "#shared/use-cases/benefits/settle-merchant.ts";
import type { Night } from "./night.ts";

/** The file first: what says that it is there is never there without it. A month that is over has the same lines whenever it is read. */
export async function settleMonth(
  { ports, caller }: Night,
  { merchant, month }: { readonly merchant: Merchant; readonly month: Month },
): Promise<void> {
  const message = `settle ${merchant.id} ${month}`;
  const reading = { ports, caller: callerFor(merchant), message, input: { merchant: merchant.id, month } };
  const [settlement, { benefit }] = await Promise.all([
    perform(readSettlement, reading),
    ports.rules.current(),
  ]);
  const file = `settlements/${merchant.id}/${month}.csv`;
  const sheet = new TextEncoder().encode(csvOf(rowsOf(settlement, benefit)));
  await ports.files.put(file, sheet, { type: "text/csv; charset=utf-8" });
  await perform(settleMerchant, { ports, caller, message, input: { merchant: merchant.id, month, file } });
}

/** Line by line, then the sum of each benefit. */
function rowsOf({ lines, totals }: Settlement, rules: BenefitRules): Rows {
  const nameOf = (code: string) => offerOf(rules, code)?.zh ?? code;
  const { head, kinds, total, at } = settlementSheet;
  return [
    head,
    ...lines.map(({ kind, at: when, token, benefit, tier, usedAt }) => [
      ...[kinds[kind], at(when), benefit, nameOf(benefit), tier, token],
      ...[usedAt === undefined ? "" : at(usedAt), kind === "USE" ? 1 : -1],
    ]),
    ...totals.map(({ benefit, due }) => [total, "", benefit, nameOf(benefit), "", "", "", due]),
  ];
}
