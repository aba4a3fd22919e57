import * as z from "zod";
import { type Day, dayOf } from "#shared/domain/calendar/day.ts";
import { workdaysLater } from "#shared/domain/calendar/reviews.ts";
import { ageingOf, nextTryOf, recheckedAgain } from "#shared/domain/clients/ageing.ts";
import { anonymised } from "#shared/domain/clients/anonymising.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { draftOf, leadChecked } from "#shared/domain/clients/lead-life.ts";
import { type LifeStep, lifeStep, type Status } from "#shared/domain/clients/life-cycle.ts";
import { qualify } from "#shared/domain/clients/potential.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Ids, Stores } from "#shared/ports.ts";
import { gridOwner } from "#shared/subjects/grid-owner.ts";
import { clientTask } from "#shared/subjects/leaving.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface ClientAged {
  readonly is: "nothing" | "moved" | "rechecked" | "anonymised";
  readonly to?: Status;
}

type Reads = Pick<Stores, "clients" | "tasks" | "retained" | "rules" | "grids" | "staff">;

/**
 * What the days alone bring about for one client: into the retained archive after a month, given up when nothing came of
 * it, looked at again, made anonymous after two years. A night's job walks the books; twice on a day is as good as once.
 */
export const ageClient = useCase({
  name: "age-client",
  roles: ["system"],
  uses: ["clients", "tasks", "retained", "rules", "grids", "staff"],
  input: z.lazy(() => z.object({ clientId: z.string().min(1) })),
  undo: "never",
  subject: async ({ clients }, { clientId }) => await clients.find(clientId),
  async decide(stores, { subject: client, now, ids }): Promise<Decision<ClientAged>> {
    const rules = await stores.rules.current();
    const today = dayOf(now);
    const ageing = ageingOf(client, { today, ...rules });
    const occasion = { client, today, now, rules, ids };
    switch (ageing?.is) {
      case "step":
        return await moved(stores, occasion, ageing.step);
      case "recheck":
        return await rechecked(stores, occasion);
      case "anonymise":
        return await madeAnonymous(stores, occasion);
      case undefined:
        return { outcome: { is: "nothing" }, writes: [] };
    }
  },
});

interface Occasion {
  readonly client: Client;
  readonly today: Day;
  readonly now: string;
  readonly rules: Rules;
  readonly ids: Ids;
}

async function moved(stores: Reads, occasion: Occasion, step: LifeStep): Promise<Decision<ClientAged>> {
  const copies = step.client.status === "RETAINED" ? await nextTries(stores, occasion) : [];
  return {
    outcome: { is: "moved", to: step.client.status },
    writes: [...stores.clients.put(occasion.client, step.client), ...copies],
  };
}

/** The copy goes on to the next time to try. */
async function nextTries(
  { retained }: Reads,
  { client, today, rules }: Pick<Occasion, "client" | "today" | "rules">,
): Promise<Change[]> {
  const open = (await retained.listOf(client.id)).filter(({ returnedOn }) => returnedOn === undefined);
  return open.flatMap((copy) => {
    const { nextTryOn: _, ...rest } = copy;
    const nextTryOn = nextTryOf(copy.leftOn, today, rules.archive);
    return retained.put(copy, { ...rest, ...(nextTryOn && { nextTryOn }) });
  });
}

/** PC-5: a rejected one that has become fit is a potential client again, of whoever looks after its place, with a task to speak to it. */
async function rechecked(
  stores: Reads,
  { client, today, now, rules, ids }: Occasion,
): Promise<Decision<ClientAged>> {
  if (client.status !== "REJECTED") return judgedAnew(stores, { client, today, rules });
  const { isPotential } = qualify(draftOf(client), { today, rules: rules.potential });
  const step = isPotential
    ? lifeStep(client, "REQUALIFIED", { today, rules: rules.archive.lifeCycle })
    : undefined;
  if (step === undefined)
    return {
      outcome: { is: "rechecked" },
      writes: stores.clients.put(client, recheckedAgain(client, today)),
    };
  const due = workdaysLater(await stores.rules.calendar(), today, rules.potential.firstContactWorkdays);
  const title = `首次接触${client.shortName}`;
  const found = leadChecked(await assigned(stores, step.client), { today, rules });
  const asked = { client: found, type: "FIRST_CONTACT" as const, title, due, now, id: ids.next("tsk") };
  const task = await clientTask(stores, asked);
  return {
    outcome: { is: "moved", to: step.client.status },
    writes: [...stores.clients.put(client, found), ...stores.tasks.add(task)],
  };
}

async function assigned(stores: Reads, client: LifeStep["client"]): Promise<LifeStep["client"]> {
  const grid = client.grid === undefined ? undefined : await stores.grids.find(client.grid);
  const owner = await gridOwner(stores, grid);
  return owner === undefined ? client : { ...client, owner: owner.id, unit: owner.unit };
}

/** A lead that nothing has come of for long: fit still, or refused by what is known of it by now. */
function judgedAnew(
  stores: Pick<Reads, "clients">,
  { client, today, rules }: Pick<Occasion, "client" | "today" | "rules">,
): Decision<ClientAged> {
  const judged = leadChecked({ ...client, leadCheckedOn: today }, { today, rules });
  const isUnfit = judged.qualification === "NOT_QUALIFIED" && client.qualification === "NOT_QUALIFIED";
  const step = isUnfit
    ? lifeStep(judged, "NOT_QUALIFIED", { today, rules: rules.archive.lifeCycle })
    : undefined;
  return { outcome: { is: "rechecked" }, writes: stores.clients.put(client, step?.client ?? judged) };
}

/** The frozen copies too. */
async function madeAnonymous(stores: Reads, { client, today }: Occasion): Promise<Decision<ClientAged>> {
  const copies = await stores.retained.listOf(client.id);
  const cleaned = copies.flatMap((copy) =>
    stores.retained.put(copy, { ...copy, snapshot: anonymised(copy.snapshot, today), anonymisedOn: today }),
  );
  return {
    outcome: { is: "anonymised" },
    writes: [...stores.clients.put(client, anonymised(client, today)), ...cleaned],
  };
}
