import { dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { heldBills, heldContracts, heldProducts } from "#shared/domain/clients/held.ts";
import type { PartKind } from "#shared/domain/clients/parts.ts";
import type { Contact } from "#shared/domain/contacts/contact.ts";

/** The client with what its summary says of one kind of its parts, as these are now. */
export function heldAfter(archive: Archive, { part, now }: { part: PartKind; now: Instant }): Client {
  return { ...archive.client, ...HELD[part]?.(archive, now) };
}

const HELD: Partial<Readonly<Record<PartKind, (archive: Archive, now: Instant) => Partial<Client>>>> = {
  contact: ({ contacts }) => heldContacts(contacts),
  subscription: ({ subscriptions }) => heldProducts(subscriptions),
  contract: ({ contracts }) => heldContracts(contracts),
  bills: ({ bills, client: { kind } }, now) => heldBills(bills, { kind, today: dayOf(now) }),
};

const ROLES = ["APPROVER", "DECIDER", "EVALUATOR", "USER"] as const;

function heldContacts(contacts: readonly Contact[]): Pick<Client, "contacts" | "rolesKnown"> {
  const known = ROLES.filter((role) => contacts.some(({ buyingRole }) => buyingRole === role));
  return {
    contacts: contacts.length === 0 ? undefined : contacts.length,
    rolesKnown: known.length === 0 ? undefined : known.map((role) => role.slice(0, 1)).join(""),
  };
}
