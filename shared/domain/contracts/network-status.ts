import type { Day } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Account } from "./account.ts";
import type { Subscription } from "./subscription.ts";

type Step = Partial<Pick<Client, "status" | "statusOn" | "inNetworkSince" | "leftOn">>;

const OUTSIDE: readonly Client["status"][] = ["POTENTIAL", "PROSPECT", "LEFT", "RETAINED", "REJECTED"];
const INSIDE: readonly Client["status"][] = ["IN_NETWORK", "AT_RISK", "SUSPENDED"];

/** The first active subscription brings a client onto the network, and with the last one that ends it leaves (domain.md 2.2). */
export function stepOfSubscriptions(
  client: Client,
  { subscriptions, today }: { readonly subscriptions: readonly Subscription[]; readonly today: Day },
): Step {
  const isActive = subscriptions.some(({ status }) => status === "ACTIVE");
  if (isActive && OUTSIDE.includes(client.status)) {
    return {
      status: "IN_NETWORK",
      statusOn: today,
      inNetworkSince: sinceOf(client, today),
      leftOn: undefined,
    };
  }
  const isOver = subscriptions.length > 0 && subscriptions.every(({ status }) => status === "ENDED");
  if (isOver && INSIDE.includes(client.status)) return { status: "LEFT", statusOn: today, leftOn: today };
  return {};
}

/** Who comes back before the copy is retained goes on with the tenure it had. */
function sinceOf({ status, inNetworkSince }: Client, today: Day): Day {
  return status === "LEFT" ? (inNetworkSince ?? today) : today;
}

/** An account that is stopped suspends the client, payment brings it back. */
export function stepOfAccounts(
  client: Client,
  { accounts, today }: { readonly accounts: readonly Account[]; readonly today: Day },
): Step {
  const isStopped = accounts.some(({ status }) => status === "STOPPED");
  const { status } = client;
  if (isStopped && (status === "IN_NETWORK" || status === "AT_RISK"))
    return { status: "SUSPENDED", statusOn: today };
  if (!isStopped && status === "SUSPENDED") return { status: "IN_NETWORK", statusOn: today };
  return {};
}
