import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { workdaysLater } from "#shared/domain/calendar/reviews.ts";
import type { BookEntry, Client } from "#shared/domain/clients/client.ts";
import type { LeadStatus } from "#shared/domain/clients/codes.ts";
import { touched } from "#shared/domain/clients/completeness.ts";
import type { Grid } from "#shared/domain/clients/grid.ts";
import { LeadDraft } from "#shared/domain/clients/lead.ts";
import { leadChecked } from "#shared/domain/clients/lead-life.ts";
import { clientOfLead, placeIn } from "#shared/domain/clients/new-client.ts";
import { type Qualification, qualify } from "#shared/domain/clients/potential.ts";
import { twinsAmong } from "#shared/domain/finding/duplicates.ts";
import { type Caller, sees } from "#shared/domain/people/caller.ts";
import { othersThan, ownOf } from "#shared/domain/people/ownership.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { Stores } from "#shared/ports.ts";
import { gridOwner } from "#shared/subjects/grid-owner.ts";
import { clientTask } from "#shared/subjects/leaving.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface ClientAdded {
  readonly client: { readonly id: string; readonly name: string };
  readonly lead: LeadStatus | undefined;
  readonly qualification: Qualification;
  readonly grid?: { readonly id: string; readonly name: string };
  /** The client that brought it, which is rewarded once this one is with us (PT-7). */
  readonly referrer?: { readonly id: string; readonly name: string };
  /** Whose it is now: the one who looks after its place. */
  readonly owner: { readonly id: string; readonly name: string };
  readonly task: {
    readonly id: string;
    readonly owner: string;
    readonly title: string;
    readonly due: string;
  };
  readonly title: string;
  readonly tell: readonly string[];
}

type Reads = Pick<Stores, "clients" | "grids" | "references" | "staff" | "rules" | "status">;
type Draft = z.output<typeof LeadDraft>;

/** A lead is checked by rule set POTENTIAL, becomes a client of whoever looks after its place, and is to be spoken to soon (seed D4.4). */
export const addClient = useCase({
  name: "add-client",
  roles: ["manager", "supervisor", "chief"],
  uses: ["clients", "tasks", "grids", "references", "staff", "rules", "status"],
  input: z.lazy(() =>
    z.object({
      lead: LeadDraft,
      /** One that looks the same is another one: the person has said so. */
      isNew: z.boolean().default(false),
    }),
  ),
  undo: "restore",
  subject: async (_stores, _input, { caller }) => ownOf(caller),
  async decide(stores, { caller, input, now, ids }): Promise<Decision<ClientAdded>> {
    const { lead } = input;
    if (!stores.status.scope().clientKinds.includes(lead.kind))
      throw new Refusal("client.kind-not-served", { kind: lead.kind });
    const rules = await stores.rules.current();
    if (!input.isNew)
      await mustBeNew(stores, { name: lead.name, caller, nearNames: rules.finding.nearNames });
    const referrer = await referrerFor(stores, { lead, caller });
    const grid = await gridFor(stores, { lead, unit: caller.unit });
    const { id, name, unit } = caller;
    const owner = (await gridOwner(stores, grid)) ?? { id, name, unit };
    const today = dayOf(now);
    const known = { ...lead, ...(grid && { grid: grid.id }) };
    const qualification = qualify(known, { today, rules: rules.potential });
    const place = { owner: owner.id, unit: owner.unit, province: caller.province };
    const made = clientOfLead(known, { id: ids.next("cli"), place, by: caller.id, now });
    const client = leadChecked(touched(made, { now, rules: rules.archive }), { today, rules });
    const due = workdaysLater(await stores.rules.calendar(), today, rules.potential.firstContactWorkdays);
    const title = `首次接触${client.shortName}`;
    const asked = { client, type: "FIRST_CONTACT" as const, title, due, now, id: ids.next("tsk") };
    const task = await clientTask(stores, asked);
    const outcome: ClientAdded = {
      client: { id: client.id, name: client.shortName },
      lead: client.leadStatus,
      qualification,
      ...(grid && { grid: { id: grid.id, name: grid.name } }),
      ...(referrer && { referrer: { id: referrer.id, name: referrer.shortName } }),
      owner: { id: owner.id, name: owner.name },
      task: { id: task.id, owner: task.owner, title, due: task.dueAt },
      title: client.shortName,
      tell: othersThan(caller, [owner.id]),
    };
    return { outcome, writes: [...stores.clients.put(undefined, client), ...stores.tasks.add(task)] };
  },
});

async function mustBeNew(
  { clients }: Pick<Stores, "clients">,
  { name, caller, nearNames }: { name: string; caller: Caller; nearNames: number },
): Promise<void> {
  const [book, called] = await Promise.all([clients.book(caller.id), clients.listByName(name)]);
  const one = { id: "", name, shortName: name, aliases: [], mobiles: [] };
  const [twin] = twinsAmong(one, [...book, ...called].map(comparable), { nearNames });
  const found = twin && [...book, ...called].find(({ id }) => twin.ids.includes(id));
  if (found === undefined) return;
  // Of one out of reach nothing is told but what was said.
  const isSeen = sees(caller, { ...found, province: caller.province });
  throw new Refusal("client.twin", { name: isSeen ? found.shortName : name });
}

function comparable({ id, name, shortName, aliases }: BookEntry) {
  return { id, name, shortName, aliases, mobiles: [] };
}

/** Whoever is named as the one who brought it is a client that the caller may see. */
async function referrerFor(
  { clients }: Reads,
  { lead, caller }: { lead: Draft; caller: Caller },
): Promise<Client | undefined> {
  if (lead.referrer === undefined) return undefined;
  const found = await clients.find(lead.referrer);
  if (found === undefined || !sees(caller, found))
    throw new Refusal("client.unknown", { said: lead.referrer });
  return found;
}

/** The place that was said, else the one that its address names. */
async function gridFor(
  { grids, references }: Reads,
  { lead, unit }: { lead: Draft; unit: string },
): Promise<Grid | undefined> {
  if (lead.grid !== undefined) {
    const [only, ...others] = await references.gridsMeant(lead.grid);
    return others.length === 0 ? only : undefined;
  }
  return lead.address === undefined ? undefined : placeIn(lead.address, await grids.listByUnit(unit));
}
