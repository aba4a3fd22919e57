import { dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { DecisionMapRules } from "#shared/domain/rules/decision-map-rules.ts";
import { type ContactChange, changedContact, changedFields, type TieTold } from "./changing.ts";
import type { Contact } from "./contact.ts";
import { IMPORTED, peopleOf } from "./held-contacts.ts";
import { personMeant } from "./meant.ts";
import { type TieChange, tieTold } from "./tie-told.ts";

/** What somebody says of a client's people. */
export interface Telling {
  /** As the person is called, or an id. */
  readonly who: string;
  readonly isNew: boolean;
  readonly change: ContactChange;
  readonly reportsTo?: string | undefined;
  readonly tie?: TieTold | undefined;
  readonly hasLeft: boolean;
}

export type People = Pick<Archive, "client" | "contacts" | "relations">;

interface Occasion {
  readonly now: Instant;
  /** Of a person who is new. */
  readonly id: string;
  readonly rules: DecisionMapRules;
}

export interface PersonChange {
  readonly before: Contact | undefined;
  readonly after: Omit<Contact, "version">;
}

export interface Told {
  readonly is: "created" | "updated" | "left";
  readonly person: PersonChange;
  readonly changed: readonly (keyof ContactChange)[];
  readonly boss?: string;
  readonly tie?: TieChange;
}

/** Refuses whom nobody knows or several are called, what changes nothing, and a birthday without consent. */
export function told(people: People, telling: Telling, { now, id, rules }: Occasion): Told {
  const { client, contacts } = people;
  const found = foundIn(peopleOf(client, contacts), telling, client.shortName);
  const before = found?.id === IMPORTED ? undefined : found;
  const boss = bossIn(people, telling);
  const whole = { ...(found ?? newcomer(telling.who, { client, now })), id: before?.id ?? id };
  const after = changed(whole, { telling, boss: boss?.id, now });
  const tie = telling.tie && tieTold(telling.tie, { people, of: after, rules });
  const fields = changedFields(found, after);
  if (before && !tie && isSame(before, after)) throw new Refusal("contact.no-change", { name: after.name });
  return {
    ...{ is: kindOf(found, after), person: { before, after }, changed: fields },
    ...(boss && { boss: boss.name }),
    ...(tie && { tie }),
  };
}

function bossIn({ client, contacts }: People, { reportsTo }: Telling): Contact | undefined {
  return reportsTo === undefined ? undefined : personMeant(contacts, reportsTo, client.shortName);
}

interface Change {
  readonly telling: Telling;
  readonly boss: string | undefined;
  readonly now: Instant;
}

function changed(whole: PersonChange["after"], { telling, boss, now }: Change): PersonChange["after"] {
  return {
    ...changedContact(whole, telling.change),
    ...(boss && { reportsTo: boss }),
    ...(telling.hasLeft && { leftOn: dayOf(now) }),
  };
}

function kindOf(found: Contact | undefined, { leftOn }: PersonChange["after"]): Told["is"] {
  if (leftOn !== undefined) return "left";
  return found === undefined ? "created" : "updated";
}

function isSame(before: Contact, after: PersonChange["after"]): boolean {
  const hasMoved = before.reportsTo !== after.reportsTo || before.leftOn !== after.leftOn;
  return !hasMoved && changedFields(before, after).length === 0;
}

function foundIn(known: readonly Contact[], { who, isNew }: Telling, client: string): Contact | undefined {
  if (!isNew) return personMeant(known, who, client);
  const same = known.filter(({ name }) => name === who);
  return same.length === 1 ? same[0] : undefined;
}

function newcomer(
  name: string,
  { client, now }: { readonly client: People["client"]; readonly now: Instant },
): Omit<Contact, "version"> {
  return {
    ...{ id: "", clientId: client.id, province: client.province, name, createdAt: now },
    ...{ buyingRole: "NONE", birthdayConsent: false, profileConsent: false, isKeyPerson: false },
    ...{ goodHours: [], badHours: [], motives: [] },
  };
}

/** Whom else it changes: there is one key person, and nobody reports to who has left. */
export function changedWith(contacts: readonly Contact[], { before, after }: PersonChange): PersonChange[] {
  const others = contacts.filter(({ id }) => id !== after.id);
  const changed = others.map((other) => ({ before: other, after: besides(other, after) }));
  return [
    { before, after },
    ...changed.filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after)),
  ];
}

function besides(other: Contact, { id, isKeyPerson, leftOn }: PersonChange["after"]): Contact {
  const { reportsTo, ...rest } = other;
  const isLost = leftOn !== undefined && reportsTo === id;
  const one = isLost ? rest : other;
  return isKeyPerson && leftOn === undefined && other.isKeyPerson ? { ...one, isKeyPerson: false } : one;
}

/** All who are there afterwards. */
export function peopleAfter(contacts: readonly Contact[], changes: readonly PersonChange[]): Contact[] {
  const changed = new Map(changes.map(({ after }) => [after.id, { version: "", ...after }]));
  const kept = contacts.filter(({ id }) => !changed.has(id));
  return [...kept, ...changed.values()].filter(({ leftOn }) => leftOn === undefined);
}
