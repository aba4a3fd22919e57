import type { Client } from "#shared/domain/clients/client.ts";
import { type Caller, callerOf } from "#shared/domain/people/caller.ts";
import { account, discountFacts, held } from "#test/support/discount-facts.ts";
import { aPerson, PEOPLE, UNITS } from "#test/use-cases/given.ts";
import type { Given } from "#test/use-cases/house.ts";

export const clientId = "cli_1";
export const QIAN = aPerson({ id: "qian", name: "钱会计", unit: "GZ", post: "FINANCE" });
export const FINANCE: Caller = callerOf({ ...QIAN, version: "seed" }, UNITS);
export const asked = { clientId, months: 24, bp: 2100 };

export function given(client: Partial<Client> = {}, people = [...PEOPLE, QIAN]): Given {
  const facts = discountFacts();
  const subscription = [held("CMNET_LINE", 500_000), held("GROUP_VNET", 60_000), held("MAS", 40_000)];
  return {
    people,
    clients: [{ ...facts.client, version: "seed", ...client }],
    parts: { subscription, account: [account], bills: facts.bills },
  };
}
