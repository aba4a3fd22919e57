import * as z from "zod";
import type { Contact } from "#shared/domain/contacts/contact.ts";
import { peopleOf } from "#shared/domain/contacts/held-contacts.ts";
import { personMeant } from "#shared/domain/contacts/meant.ts";
import { seenAlone, sensitiveAlone } from "#shared/domain/contacts/seen.ts";
import { known, type Tie, tiesOf } from "#shared/domain/contacts/ties.ts";
import { coveredBy } from "#shared/domain/people/caller.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface ContactShown {
  readonly client: { readonly id: string; readonly name: string };
  readonly contact: Omit<Contact, "version" | "province" | "clientId" | "createdAt">;
  readonly knows: readonly { readonly name: string; readonly tie: Tie }[];
  readonly boss?: string;
  /** Numbers are shown whole to who looks after the client. */
  readonly isWhole: boolean;
}

/** One person of a client, with the number to call; who looks leaves a trace. */
export const showContact = useCase({
  name: "show-contact",
  roles: ["manager", "supervisor", "chief"],
  uses: ["archives", "rules"],
  input: z.lazy(() => z.object({ clientId: z.string().min(1), who: z.string().min(1).max(40) })),
  undo: "read",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide({ rules }, { caller, input, subject }): Promise<Decision<ContactShown>> {
    const { client, owner } = subject;
    const people = peopleOf(client, subject.contacts);
    const contact = personMeant(people, input.who, client.shortName);
    const ties = tiesOf({ ...subject, contacts: people }, (await rules.current()).decisionMap);
    const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? "";
    const isWhole = caller.id === owner || coveredBy(caller, subject) !== undefined;
    const { version: _, province: __, clientId: ___, createdAt: ____, ...seen } = seenAlone(contact, isWhole);
    const fields = sensitiveAlone(contact, ties);
    return {
      outcome: {
        client: { id: client.id, name: client.shortName },
        contact: seen,
        knows: known(contact.id, ties).map(({ id, tie }) => ({ name: nameOf(id), tie })),
        ...(contact.reportsTo && { boss: nameOf(contact.reportsTo) }),
        isWhole,
      },
      writes: [],
      reads: fields.length === 0 ? [] : [{ subject: client.id, of: contact.id, fields }],
    };
  },
});
