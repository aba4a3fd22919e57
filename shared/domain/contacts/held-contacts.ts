import type { Client, ContactHint } from "#shared/domain/clients/client.ts";
import type { DecisionMapRules } from "#shared/domain/rules/decision-map-rules.ts";
import { birthdaysOf } from "./birthdays.ts";
import type { Contact } from "./contact.ts";
import { coverage, lettersOf, mapScore } from "./map-score.ts";

type ByContacts = Pick<Client, "contacts" | "rolesKnown" | "mapScore" | "contact" | "birthdays">;

/** What its people come to; whoever changes one writes this on the client in the same commit. */
export function heldContacts(
  contacts: readonly Contact[],
  { client, rules }: { readonly client: Pick<Client, "contact">; readonly rules: DecisionMapRules },
): ByContacts {
  const here = contacts.filter(({ leftOn }) => leftOn === undefined);
  const birthdays = birthdaysOf(here);
  return {
    contacts: here.length === 0 ? undefined : here.length,
    rolesKnown: lettersOf(coverage(here).known) || undefined,
    mapScore: mapScore(here, rules)?.value,
    contact: hintOf(here, client.contact),
    birthdays: birthdays.length === 0 ? undefined : birthdays,
  };
}

/** The key person as tasks and lists need him; what was only imported stays until there is one. */
function hintOf(contacts: readonly Contact[], before: ContactHint | undefined): ContactHint | undefined {
  const key = contacts.find(({ isKeyPerson }) => isKeyPerson);
  if (key === undefined) return before?.id === undefined ? before : undefined;
  const { id, name, title, mobile, badHours } = key;
  return { id, name, badHours, ...(title && { title }), ...(mobile && { mobile }) };
}

/** Who was only imported with the client, as one of its people: of him nothing more is known. */
export function imported({ id, province, contact, createdAt }: Client): Omit<Contact, "version"> | undefined {
  if (contact === undefined || contact.id !== undefined) return undefined;
  const { name, title, mobile, badHours } = contact;
  return {
    ...{ id: IMPORTED, clientId: id, province, name, badHours, isKeyPerson: true, createdAt },
    ...{ buyingRole: "NONE", birthdayConsent: false, profileConsent: false, goodHours: [], motives: [] },
    ...(title && { title }),
    ...(mobile && { mobile }),
  };
}

/** Stands for an id, until somebody tells more of that person. */
export const IMPORTED = "imported";

/** All people of a client that we know of. */
export function peopleOf(client: Client, contacts: readonly Contact[]): Contact[] {
  const first = imported(client);
  const isKnown = contacts.some(({ name, isKeyPerson }) => isKeyPerson || name === first?.name);
  return first === undefined || isKnown ? [...contacts] : [{ ...first, version: "" }, ...contacts];
}
