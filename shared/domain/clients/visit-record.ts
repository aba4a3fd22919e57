import { dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import type { Contact } from "#shared/domain/contacts/contact.ts";
import { contactsMeant } from "#shared/domain/contacts/meant.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import type { Client } from "./client.ts";
import type { Interaction } from "./interaction.ts";
import type { NeedRecord } from "./need.ts";

/** What was told of a contact, in words. */
export type Told = Pick<
  Interaction,
  "kind" | "heard" | "asked" | "observed" | "analysed" | "initiator" | "withOffer"
>;

export interface Occasion {
  readonly client: Client;
  /** The staff id of who tells of it. */
  readonly by: string;
  readonly at: Instant;
}

interface Left {
  readonly id: string;
  readonly met: readonly Contact[];
  readonly need: Pick<NeedRecord, "id"> | undefined;
  readonly task: Next | undefined;
}

export function visitRecord(
  told: Told,
  { client, by, at, id, met, need, task }: Occasion & Left,
): Omit<Interaction, "version"> {
  return {
    ...told,
    ...{ id, clientId: client.id, staffId: by, at, province: client.province },
    contactIds: met.map((contact) => contact.id),
    needIds: need ? [need.id] : [],
    ...(task && nextStepOf(task)),
  };
}

type Next = Pick<OpenTask, "id" | "title" | "dueAt">;

function nextStepOf({ id, title, dueAt }: Next) {
  return { nextTaskId: id, nextStep: title, ...(dueAt && { nextStepDueOn: dayOf(dueAt) }) };
}

/** The record, once it is known what comes next. */
export function withNextStep(visit: Interaction, task: Next): Interaction {
  return { ...visit, ...nextStepOf(task) };
}

export function needHeard(
  { text, budgetState }: Pick<NeedRecord, "text" | "budgetState">,
  { client, by, at, id, visitId }: Occasion & { readonly id: string; readonly visitId: string },
): Omit<NeedRecord, "version"> {
  const of = { clientId: client.id, province: client.province, createdBy: by, createdAt: at };
  return { ...of, id, text, interactionId: visitId, status: "OPEN", ...(budgetState && { budgetState }) };
}

/** Who is meant by a name that fits several is not guessed: nobody is. */
export function peopleMet(contacts: readonly Contact[], said: readonly string[]) {
  const found = said.map((name) => ({ name, meant: contactsMeant(contacts, name) }));
  const met = found.flatMap(({ meant }) => (meant.length === 1 ? meant : []));
  const unknown = found.filter(({ meant }) => meant.length === 0).map(({ name }) => name);
  return { met: [...new Set(met)], unknown };
}
