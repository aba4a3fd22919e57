import { dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { heldBills, heldContracts, heldProducts } from "#shared/domain/clients/held.ts";
import type { PartKind } from "#shared/domain/clients/parts.ts";
import { heldContacts } from "#shared/domain/contacts/held-contacts.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";

export interface Holding {
  readonly part: PartKind;
  readonly now: Instant;
  readonly rules: Pick<Rules, "decisionMap">;
}

/** The client with what its summary says of one kind of its parts, as these are now. */
export function heldAfter(archive: Archive, holding: Holding): Client {
  return { ...archive.client, ...HELD[holding.part]?.(archive, holding) };
}

type Held = (archive: Archive, holding: Holding) => Partial<Client>;

/** Where an import that brought the first ones was taken back, nobody has told of any. */
const NO_CONTRACTS = { contracts: undefined, contractEndsOn: undefined };

const HELD: Partial<Readonly<Record<PartKind, Held>>> = {
  contact: ({ contacts, client }, { rules }) => heldContacts(contacts, { client, rules: rules.decisionMap }),
  subscription: ({ subscriptions }) => heldProducts(subscriptions),
  contract: ({ contracts }) => (contracts.length > 0 ? heldContracts(contracts) : NO_CONTRACTS),
  bills: ({ bills, client: { kind } }, { now }) => heldBills(bills, { kind, today: dayOf(now) }),
};
