import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { leadChecked } from "#shared/domain/clients/lead-life.ts";
import { ContactChange, mustNotBeBenefit, TieTold } from "#shared/domain/contacts/changing.ts";
import type { ContactRelation } from "#shared/domain/contacts/contact.ts";
import { heldContacts } from "#shared/domain/contacts/held-contacts.ts";
import { changedWith, peopleAfter, type Told, told } from "#shared/domain/contacts/telling.ts";
import { tiesOfLeaver } from "#shared/domain/contacts/tie-told.ts";
import { clientFirst } from "#shared/subjects/archive.ts";
import { findArchive, type OwnedArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface ContactUpdated {
  readonly client: { readonly id: string; readonly name: string };
  readonly contact: { readonly id: string; readonly name: string; readonly title?: string };
  readonly is: Told["is"];
  /** Fields that became another, and what they say now. */
  readonly changed: Told["changed"];
  readonly now: ContactChange;
  readonly reportsTo?: string;
  readonly tie?: Pick<ContactRelation, "kind" | "strength"> & { readonly with: string };
  readonly score: { readonly before?: number | undefined; readonly after?: number | undefined };
}

/** What is told of a client's people: who they are, where they stand, whom they know, and that they are gone (seeds S9.2, S9.5-6, S10.1). */
export const updateContact = useCase({
  name: "update-contact",
  roles: ["manager", "chief"],
  uses: ["archives", "clients", "rules"],
  input: z.lazy(() =>
    z.object({
      clientId: z.string().min(1),
      /** As the person is called, or an id. */
      who: z.string().min(1).max(40),
      isNew: z.boolean().default(false),
      change: ContactChange.default({}),
      reportsTo: z.string().min(1).optional(),
      tie: TieTold.optional(),
      hasLeft: z.boolean().default(false),
      /** The sentence itself: benefits to persons are refused whatever field they would go to. */
      said: z.string().max(500).default(""),
    }),
  ),
  undo: "restore",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide(stores, { input, subject, now, ids }): Promise<Decision<ContactUpdated>> {
    mustNotBeBenefit([input.said, ...Object.values(input.change)].join(" "));
    const current = await stores.rules.current();
    const { decisionMap: rules } = current;
    const telling = told(subject, input, { now, id: ids.next("con"), rules });
    const { person, tie } = telling;
    const people = changedWith(subject.contacts, person);
    const held = heldContacts(peopleAfter(subject.contacts, people), { client: subject.client, rules });
    const parts = [
      ...people.flatMap(({ before, after }) => stores.archives.put("contact", before, after)),
      ...tiesOfLeaver(person.after, subject.relations).flatMap((one) =>
        stores.archives.remove("relation", one),
      ),
      ...(tie ? stores.archives.put("relation", tie.before, tie.after) : []),
    ];
    return {
      outcome: outcomeOf(subject, telling, held.mapScore),
      writes: clientFirst(stores, subject.client, {
        held: leadChecked({ ...subject.client, ...held }, { today: dayOf(now), rules: current }),
        now,
        parts,
      }),
    };
  },
});

function outcomeOf({ client }: OwnedArchive, telling: Told, score: number | undefined): ContactUpdated {
  const { is, person, changed, boss, tie } = telling;
  const { id, name, title } = person.after;
  const now = Object.fromEntries(changed.map((field) => [field, person.after[field]]));
  return {
    client: { id: client.id, name: client.shortName },
    contact: { id, name, ...(title && { title }) },
    ...{ is, changed, now },
    ...(boss && { reportsTo: boss }),
    ...(tie && { tie: { kind: tie.after.kind, strength: tie.after.strength, with: tie.with } }),
    score: { before: client.mapScore, after: score },
  };
}
