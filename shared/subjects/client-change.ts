import { mustBeAsShown } from "#shared/domain/approvals/outdated.ts";
import { changed } from "#shared/domain/clients/changing.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { Effect } from "./effects.ts";

/** Fields of a client's archive, as the request's lines have them. */
export const clientChange: Effect = async ({ clients, rules }, { request, now }) => {
  const client = await clients.find(request.subject.id);
  if (client === undefined) throw new Refusal("subject.unknown", {});
  mustBeAsShown(request, client);
  const { archive } = await rules.current();
  return clients.put(client, changed(client, request.lines, { now, rules: archive }));
};
