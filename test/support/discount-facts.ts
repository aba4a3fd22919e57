import type { Client } from "#shared/domain/clients/client.ts";
import type { DiscountFacts } from "#shared/domain/discounts/quote.ts";
import { DISCOUNT_DEFAULT } from "#shared/domain/rules/discount-rules.ts";
import { bill, contract } from "#test/support/an-archive.ts";
import { aClient } from "#test/use-cases/given.ts";

const TODAY = "2026-03-09";
export const LOOK = { today: TODAY, rules: DISCOUNT_DEFAULT };
const PLACE = { clientId: "cli_1", version: "v", province: "GD", createdAt: "2025-01-01T00:00:00.000Z" };
export const held = (productCode: string, priceFen: number, over = {}) => ({
  ...{ ...PLACE, id: `sub_${productCode}`, productCode, qty: 1, startedOn: "2025-01-01", priceFen },
  ...{ sites: [], status: "ACTIVE" as const, ...over },
});
export const account = {
  ...{ ...PLACE, id: "acc_1", payMode: "BANK_COLLECTION" as const, billDay: 1, creditLimitFen: 0 },
  ...{ prepaidFen: 0, status: "NORMAL" as const },
};
export const THREE = ["CMNET_LINE", "GROUP_VNET", "MAS"];

export function discountFacts(
  client: Partial<Client> = {},
  over: Partial<DiscountFacts> = {},
): DiscountFacts {
  const subscriptions = [held("CMNET_LINE", 500_000), held("GROUP_VNET", 60_000), held("MAS", 40_000)];
  return {
    client: aClient({ kind: "GROUP", valueClass: "A", creditGrade: "AA", products: THREE, ...client }),
    ...{ accounts: [account], subscriptions, contracts: [contract("2027-01-01")] },
    bills: [{ clientId: "cli_1", version: "v", province: "GD", year: "2026", bills: [bill("2026-02", 1)] }],
    ...over,
  };
}
export const asked = { months: 24, productCodes: [] as string[] };
