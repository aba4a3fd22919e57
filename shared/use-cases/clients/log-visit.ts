import * as z from "zod";
import { dayOf, Instant } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { measured } from "#shared/domain/clients/completeness.ts";
import { Initiator, InteractionKind } from "#shared/domain/clients/interaction.ts";
import { leadChecked, leadFollowing } from "#shared/domain/clients/lead-life.ts";
import { BudgetState, type NeedRecord } from "#shared/domain/clients/need.ts";
import { needHeard, peopleMet, type Told, visitRecord } from "#shared/domain/clients/visit-record.ts";
import { afterContact } from "#shared/domain/clients/visiting.ts";
import type { Contact } from "#shared/domain/contacts/contact.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { newTask } from "#shared/domain/tasks/new-task.ts";
import { type OpenTask, TaskType } from "#shared/domain/tasks/task.ts";
import { Note, Title } from "#shared/domain/tasks/words.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface VisitLogged {
  readonly id: string;
  readonly at: Instant;
  readonly client: { readonly id: string; readonly name: string };
  readonly contacts: readonly {
    readonly id: string;
    readonly name: string;
    readonly hasHotButton: boolean;
  }[];
  /** Said, but nobody of the client is called so. */
  readonly unknown: readonly string[];
  readonly need?: string;
  readonly next?: {
    readonly id: string;
    readonly owner: string;
    readonly title: string;
    readonly due: Instant;
  };
  readonly nextContactDueOn: string;
  /** The client became a prospect by this visit. */
  readonly becomes?: Client["status"];
}

const Need = z.lazy(() => z.object({ text: Title, budgetState: BudgetState.optional() }));
const Next = z.lazy(() => z.object({ title: Title, type: TaskType, due: Instant }));

/** A contact with a client leaves its record, what was wanted, and the next step as a task, in one commit (seeds E3.6, E9.4, C1.4). */
export const logVisit = useCase({
  name: "log-visit",
  roles: ["manager", "chief"],
  uses: ["archives", "clients", "records", "tasks", "rules"],
  input: z.lazy(() =>
    z.object({
      clientId: z.string().min(1),
      kind: InteractionKind.default("VISIT"),
      heard: Note,
      asked: Note.optional(),
      observed: Note.optional(),
      analysed: Note.optional(),
      initiator: Initiator.optional(),
      /** Who was met, as they are called. */
      contacts: z.array(z.string().min(1)).max(10).default([]),
      need: Need.optional(),
      next: Next.optional(),
    }),
  ),
  undo: "restore",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide(stores, { caller, input, subject, now, ids }): Promise<Decision<VisitLogged>> {
    const [rules, calendar] = await Promise.all([stores.rules.current(), stores.rules.calendar()]);
    const { client } = subject;
    const { kind, need: wanted, next } = input;
    const occasion = { client, by: caller.id, at: now };
    const { met, unknown } = peopleMet(subject.contacts, input.contacts);
    const id = ids.next("int");
    const need = wanted && needHeard(wanted, { ...occasion, id: ids.next("ned"), visitId: id });
    const making = { id: ids.next("tsk"), owner: ownOf(caller), by: caller, now, client, calendar };
    const task = next && newTask(next, { ...making, work: rules.work });
    const had = { kind, at: now, needs: need ? 1 : 0, cadence: rules.cadence };
    const today = dayOf(now);
    const spoken = measured(afterContact(client, had), { today, rules: rules.archive });
    const after = leadFollowing(leadChecked(spoken, { today, rules }), { on: today });
    const writes = [
      ...stores.clients.put(client, after),
      ...stores.records.addInteraction(visitRecord(toldIn(input), { ...occasion, id, met, need, task })),
      ...met.flatMap((one) => stores.archives.put("contact", one, { ...one, lastContactAt: now })),
      ...(need ? stores.archives.put("need", undefined, need) : []),
      ...(task ? stores.tasks.add(task) : []),
    ];
    return {
      outcome: { ...loggedOf({ id, client, after, met }), at: now, unknown, ...ledTo({ need, task }) },
      writes,
    };
  },
});

function toldIn({ contacts: _contacts, need: _need, next: _next, clientId: _client, ...told }: Input): Told {
  return told;
}
type Input = z.output<(typeof logVisit)["input"]>;

interface Logged {
  readonly id: string;
  readonly client: Client;
  readonly after: Omit<Client, "version">;
  readonly met: readonly Contact[];
}

function loggedOf({ id, client, after, met }: Logged) {
  const { nextContactDueOn = "", status } = after;
  return {
    id,
    client: { id: client.id, name: client.shortName },
    contacts: met.map(({ id: contactId, name, hotButton }) => ({
      ...{ id: contactId, name },
      hasHotButton: hotButton !== undefined,
    })),
    nextContactDueOn,
    ...(status !== client.status && { becomes: status }),
  };
}

interface Led {
  readonly need: Pick<NeedRecord, "text"> | undefined;
  readonly task: Pick<OpenTask, "id" | "owner" | "title" | "dueAt"> | undefined;
}

function ledTo({ need, task }: Led): Pick<VisitLogged, "need" | "next"> {
  return {
    ...(need && { need: need.text }),
    ...(task?.dueAt && { next: { id: task.id, owner: task.owner, title: task.title, due: task.dueAt } }),
  };
}
