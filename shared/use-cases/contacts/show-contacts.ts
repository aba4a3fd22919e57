import * as z from "zod";
import type { Client } from "#shared/domain/clients/client.ts";
import { type DecisionMap, decisionMap } from "#shared/domain/contacts/decision-map.ts";
import { peopleOf } from "#shared/domain/contacts/held-contacts.ts";
import { buyingCentre, type Gap, gapsOf } from "#shared/domain/contacts/map-advice.ts";
import type { Share } from "#shared/domain/contacts/map-score.ts";
import { type SeenContact, seenInList, sensitiveInList } from "#shared/domain/contacts/seen.ts";
import { type Caller, sees } from "#shared/domain/people/caller.ts";
import type { Stores } from "#shared/ports.ts";
import { findArchive, type OwnedArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface ContactsShown extends Omit<DecisionMap, "people"> {
  readonly client: Pick<Client, "id" | "ownership" | "relationState" | "isReference"> & {
    readonly name: string;
  };
  /** The weightiest first. */
  readonly people: readonly { readonly contact: SeenContact; readonly share?: Share }[];
  readonly gaps: readonly Gap[];
  /** Who leads to where voice, video and line solutions are bought. */
  readonly buyingCentre?: string;
  readonly family: Family;
}

/** Head office and branches, with who decides there (seed S15.4). */
export interface Family {
  readonly parent?: Relative;
  readonly children: readonly Relative[];
}

interface Relative {
  readonly id: string;
  readonly name: string;
  readonly decider?: string;
}

/** Who decides at a client and how to get there; who looks leaves a trace (seeds E4.4, E4.8, S9.5-S9.10, G4.1-2). */
export const showContacts = useCase({
  name: "show-contacts",
  roles: ["manager", "supervisor", "chief"],
  uses: ["archives", "clients", "rules"],
  input: z.lazy(() => z.object({ clientId: z.string().min(1) })),
  undo: "read",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide(stores, { caller, subject }): Promise<Decision<ContactsShown>> {
    const { decisionMap: rules } = await stores.rules.current();
    const { client, relations } = subject;
    const contacts = peopleOf(client, subject.contacts);
    const map = decisionMap({ contacts, relations }, rules);
    const centre = buyingCentre(contacts);
    const { id, shortName: name, ownership, relationState, isReference } = client;
    const reads = contacts.flatMap((contact) => {
      const fields = sensitiveInList(contact, map.ties);
      return fields.length === 0 ? [] : [{ subject: id, of: contact.id, fields }];
    });
    const outcome = {
      ...map,
      client: { id, name, ownership, relationState, isReference },
      people: map.people.map(({ contact, ...share }) => ({ contact: seenInList(contact), ...share })),
      gaps: gapsOf(map),
      ...(centre && { buyingCentre: centre.id }),
      family: await familyOf(stores, { subject, caller }),
    };
    return { outcome, writes: [], reads };
  },
});

interface Asked {
  readonly subject: OwnedArchive;
  readonly caller: Caller;
}

/** Relatives out of the caller's scope are not named. */
async function familyOf(
  stores: Pick<Stores, "archives" | "clients">,
  { subject: { client }, caller }: Asked,
): Promise<Family> {
  const [parent, book] = await Promise.all([
    client.parentClientId === undefined ? undefined : findArchive(stores, client.parentClientId),
    stores.clients.lines(client.owner),
  ]);
  const children = book.filter(({ parentClientId }) => parentClientId === client.id);
  return {
    ...(parent && sees(caller, parent) && { parent: relative(parent) }),
    children: children.map(({ id, shortName: name }) => ({ id, name })),
  };
}

function relative({ client, contacts }: OwnedArchive): Relative {
  const decider = contacts.find(({ buyingRole }) => buyingRole === "DECIDER");
  return { id: client.id, name: client.shortName, ...(decider && { decider: decider.name }) };
}
