import type { Archive } from "#shared/domain/clients/archive.ts";
import type { DecisionMapRules } from "#shared/domain/rules/decision-map-rules.ts";
import type { TieTold } from "./changing.ts";
import type { Contact, ContactRelation } from "./contact.ts";
import { personMeant } from "./meant.ts";

export interface TieChange {
  readonly before: ContactRelation | undefined;
  readonly after: Omit<ContactRelation, "version">;
  /** The other one, by name. */
  readonly with: string;
}

interface Ends {
  readonly people: Pick<Archive, "client" | "contacts" | "relations">;
  readonly of: Omit<Contact, "version">;
  readonly rules: Pick<DecisionMapRules, "usualStrength">;
}

/** Between the same two there is one tie, whoever was named first; unsaid, it is as strong as its kind usually is. */
export function tieTold({ to, kind, strength }: TieTold, { people, of, rules }: Ends): TieChange {
  const others = people.contacts.filter(({ id }) => id !== of.id);
  const other = personMeant(others, to, people.client.shortName);
  const before = people.relations.find(
    (one) => (one.from === of.id && one.to === other.id) || (one.from === other.id && one.to === of.id),
  );
  const ends = before ?? { from: of.id, to: other.id, clientId: of.clientId, province: of.province };
  return {
    before,
    after: { ...ends, kind, strength: strength ?? rules.usualStrength[kind] },
    with: other.name,
  };
}

/** Who leaves takes his ties along. */
export function tiesOfLeaver(
  { id, leftOn }: Pick<Contact, "id" | "leftOn">,
  relations: readonly ContactRelation[],
): ContactRelation[] {
  return leftOn === undefined ? [] : relations.filter(({ from, to }) => from === id || to === id);
}
