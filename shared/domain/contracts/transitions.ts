import type { AccountStatus } from "./account.ts";
import type { ContractStatus } from "./contract.ts";
import type { MemberStatus } from "./member.ts";
import type { SubscriptionStatus } from "./subscription.ts";

export type Steps<State extends string> = Readonly<Record<State, readonly State[]>>;

/** A refused approval goes back to the draft; a dispute changes no state (domain.md 2.10). */
export const CONTRACT_STEPS: Steps<ContractStatus> = {
  DRAFT: ["IN_APPROVAL"],
  IN_APPROVAL: ["SIGNED", "DRAFT"],
  SIGNED: ["ACTIVE", "TERMINATED"],
  ACTIVE: ["EXPIRING", "TERMINATED"],
  EXPIRING: ["RENEWED", "EXPIRED", "TERMINATED"],
  RENEWED: [],
  EXPIRED: [],
  TERMINATED: [],
};

export const SUBSCRIPTION_STEPS: Steps<SubscriptionStatus> = {
  ORDERED: ["ACTIVE", "ENDED"],
  ACTIVE: ["SUSPENDED", "ENDED"],
  SUSPENDED: ["ACTIVE", "ENDED"],
  ENDED: [],
};

/** Payment leads back from each of the last three. */
export const ACCOUNT_STEPS: Steps<AccountStatus> = {
  NORMAL: ["OVERDUE"],
  OVERDUE: ["RESTRICTED", "NORMAL"],
  RESTRICTED: ["STOPPED", "NORMAL"],
  STOPPED: ["NORMAL"],
};

/** Who has left may join again. */
export const MEMBER_STEPS: Steps<MemberStatus> = {
  ACTIVE: ["SILENT", "DIVERTED", "LEFT"],
  SILENT: ["ACTIVE", "DIVERTED", "LEFT"],
  DIVERTED: ["ACTIVE", "SILENT", "LEFT"],
  LEFT: ["ACTIVE"],
};

/**
 * Whether a state can be come to by one step or several: what another system tells of is seen from time to time only,
 * so the steps between may have been missed. A state that stays is no step.
 */
export function canReach<State extends string>(steps: Steps<State>, from: State, to: State): boolean {
  const seen = new Set([from]);
  for (const state of seen) for (const next of steps[state]) seen.add(next);
  return seen.has(to);
}
