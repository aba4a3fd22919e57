import type { ImportKind } from "./import-kind.ts";
import { CONTACTS } from "./plan-contact.ts";
import { ACCOUNTS, CONTRACTS, SUBSCRIPTIONS } from "./plan-contracts.ts";
import { BILLS, USAGE } from "./plan-months.ts";

const PLANNERS = {
  contacts: CONTACTS,
  accounts: ACCOUNTS,
  subscriptions: SUBSCRIPTIONS,
  contracts: CONTRACTS,
  bills: BILLS,
  usage: USAGE,
} as const;

/** How parts of this kind are told apart; none where the kind is no part of a client. */
export function plannerOf(kind: ImportKind): (typeof PLANNERS)[keyof typeof PLANNERS] | undefined {
  return kind in PLANNERS ? PLANNERS[kind as keyof typeof PLANNERS] : undefined;
}
