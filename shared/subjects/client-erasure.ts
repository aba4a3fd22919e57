import { dayOf } from "#shared/domain/calendar/day.ts";
import { anonymised } from "#shared/domain/clients/anonymising.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { Effect } from "./effect.ts";

/** So many people of a client, here or gone, fit into the commit of an approval beside the client itself. */
export const MOST_PEOPLE = 60;

/** The people of a client go, here and in its history, and what says something of a person on the client and its frozen copies. */
export const clientErasure: Effect = async ({ clients, archives, retained }, { request, now }) => {
  const archive = await archives.whole(request.subject.id);
  if (archive === undefined) throw new Refusal("subject.unknown", {});
  const { client, contacts, relations } = archive;
  const today = dayOf(now);
  const [past, copies] = await Promise.all([
    archives.past("contact", { clientId: client.id, limit: MOST_PEOPLE }),
    retained.listOf(client.id),
  ]);
  const { contacts: _, rolesKnown: __, mapScore: ___, ...rest } = anonymised(client, today);
  return [
    ...clients.put(client, { ...rest, touchedAt: now }),
    ...[...contacts, ...past].flatMap((contact) => archives.remove("contact", contact)),
    ...relations.flatMap((relation) => archives.remove("relation", relation)),
    ...copies.flatMap((copy) =>
      retained.put(copy, { ...copy, snapshot: anonymised(copy.snapshot, today), anonymisedOn: today }),
    ),
  ];
};
