import { mustBeAsShown } from "#shared/domain/approvals/outdated.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { changed } from "#shared/domain/clients/changing.ts";
import { leadChecked } from "#shared/domain/clients/lead-life.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { Effect } from "./effect.ts";

/** Fields of a client's archive, as the request's lines have them. */
export const clientChange: Effect = async ({ clients, rules }, { request, now }) => {
  const client = await clients.find(request.subject.id);
  if (client === undefined) throw new Refusal("subject.unknown", {});
  mustBeAsShown(request, client);
  const current = await rules.current();
  const after = changed(client, request.lines, { now, rules: current.archive });
  return clients.put(client, leadChecked(after, { today: dayOf(now), rules: current }));
};
