import { riskOf } from "#shared/domain/alerts/risk.ts";
import { addDays, type Day } from "#shared/domain/calendar/day.ts";
import { isAlarmed } from "#shared/domain/clients/life-cycle.ts";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import type { BillYear } from "#shared/domain/money/bill-year.ts";
import type { UsageYear } from "#shared/domain/money/usage-year.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import type { Made } from "./holdings.ts";
import type { SampleClient } from "./sample-client.ts";

const NOTHING = {
  ...{ contacts: [], relations: [], accounts: [], subscriptions: [], needs: [], promises: [] },
  ...{ opportunities: [], benefits: [], redemptions: [], ratings: [], discounts: [] },
};
const version = "";

interface Held {
  readonly client: SampleClient;
  readonly contracts: readonly Made<Contract>[];
  readonly bills: readonly Made<BillYear>[];
  readonly usage: readonly Made<UsageYear>[];
}

/** The level that a client's own months and contracts give it: whoever asks why hears the same. */
export function riskLevelOf(
  { client, contracts, bills, usage }: Held,
  today: Day,
): SampleClient["riskLevel"] {
  const archive = {
    ...NOTHING,
    client: { ...client, version },
    contracts: contracts.map((one) => ({ ...one, version })),
    bills: bills.map((one) => ({ ...one, version })),
    usage: usage.map((one) => ({ ...one, version })),
  };
  const { alert: rules, cadence } = DEFAULT_RULES;
  return riskOf({ archive, today, moves: [], rules, cadence }).level;
}

const KNOWN_DAYS = 3;

/** Whoever is on the network and has an orange or red alert is at risk (domain.md 2.2). */
export function atRisk<Held extends { readonly client: SampleClient }>(held: Held, today: Day): Held {
  const { client } = held;
  if (client.status !== "IN_NETWORK" || !isAlarmed(client)) return held;
  return { ...held, client: { ...client, status: "AT_RISK", statusOn: addDays(today, -KNOWN_DAYS) } };
}
