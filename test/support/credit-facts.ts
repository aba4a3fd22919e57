import { addDays, addMonths, monthOf } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { CreditFacts } from "#shared/domain/credit/group-credit.ts";
import type { BillMonth } from "#shared/domain/money/bill-year.ts";
import { CREDIT_DEFAULT } from "#shared/domain/rules/credit-rules.ts";
import { contract } from "#test/support/an-archive.ts";
import { aClient } from "#test/use-cases/given.ts";

export const TODAY = "2026-03-09";
export const LOOK = { today: TODAY, rules: CREDIT_DEFAULT };
export const PLACE = { clientId: "cli_1", version: "v", province: "GD" };

/** Months back from February 2026, the newest first, each paid on a day of the month after it. */
export function billed(
  fens: readonly number[],
  over: (n: number, month: string) => Partial<BillMonth> = () => ({}),
) {
  const all = fens.map((totalFen, n) => {
    const month = monthOf(addMonths("2026-02-01", -n));
    const money = { totalFen, unitPaidFen: totalFen, memberPaidFen: 0, paidFen: totalFen };
    const paidOn = addDays(addMonths(`${month}-01`, 1), 4);
    return { month, accountId: "acc_1", ...money, paidOn, byFamily: {}, discountFen: 0, ...over(n, month) };
  });
  const years = [...new Set(all.map(({ month }) => month.slice(0, 4)))].toSorted();
  return years.map((year) => ({ ...PLACE, year, bills: all.filter(({ month }) => month.startsWith(year)) }));
}

export const YEAR_OF_BILLS = Array.from({ length: 12 }, () => 800_000);

export function creditFacts(client: Partial<Client> = {}, over: Partial<CreditFacts> = {}): CreditFacts {
  return {
    client: aClient({ kind: "GROUP", inNetworkSince: "2022-01-15", ...client }),
    ...{ accounts: [], subscriptions: [], contracts: [contract("2027-03-31")], bills: billed(YEAR_OF_BILLS) },
    ...over,
  };
}

const PERSON = { kind: "INDIVIDUAL", idNo: "430100199001011234", arrearsStops: 1 } as const;
const vnet = (id: string) => ({
  ...{ ...PLACE, id, productCode: "GROUP_VNET", qty: 1, startedOn: "2025-01-01", priceFen: 500, sites: [] },
  ...{ status: "ACTIVE" as const, createdAt: "2025-01-01T00:00:00.000Z" },
});

export function personFacts(client: Partial<Client> = {}, over: Partial<CreditFacts> = {}): CreditFacts {
  const since = { inNetworkSince: "2020-02-20" };
  const held = { subscriptions: [vnet("sub_1"), { ...vnet("sub_2"), status: "ENDED" as const }] };
  const bills = billed(Array.from({ length: 12 }, () => 18_600));
  return creditFacts({ ...PERSON, ...since, ...client }, { ...held, bills, ...over });
}
