import { mustBeAsShown } from "#shared/domain/approvals/outdated.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { Effect } from "./effects.ts";

/** Fields of a client's archive, as the request's lines have them. */
export const clientChange: Effect = async ({ clients }, { request, now }) => {
  const client = await clients.find(request.subject.id);
  if (client === undefined) throw new Refusal("subject.unknown", {});
  mustBeAsShown(request, client);
  const changes = Object.fromEntries(request.lines.map(({ field, after }) => [field, after]));
  return clients.put(client, { ...client, ...changes, touchedAt: now });
};
