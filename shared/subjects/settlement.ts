import { ownedByItself } from "#shared/domain/benefits/merchant.ts";
import { linesOf, monthsBehind, type SettlementLine } from "#shared/domain/benefits/settlement.ts";
import type { Month } from "#shared/domain/money/bill-year.ts";
import type { Stores } from "#shared/ports.ts";

export async function merchantNamed({ merchants }: Pick<Stores, "merchants">, id: string) {
  const merchant = await merchants.find(id);
  return merchant && ownedByItself(merchant);
}

/** What happened at a merchant in a month. */
export async function settlementLines(
  { merchants, rules }: Pick<Stores, "merchants" | "rules">,
  { merchantId, month }: { readonly merchantId: string; readonly month: Month },
): Promise<SettlementLine[]> {
  const { benefit } = await rules.current();
  const months = monthsBehind(month, benefit);
  const uses = await Promise.all(months.map(async (one) => await merchants.uses(merchantId, one)));
  return linesOf(month, uses.flat());
}
