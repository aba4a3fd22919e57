import * as z from "zod";
import { dayOf, Instant } from "#shared/domain/calendar/day.ts";
import { isProvisional } from "#shared/domain/calendar/working-calendar.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { sees } from "#shared/domain/people/caller.ts";
import { othersThan } from "#shared/domain/people/ownership.ts";
import { newTask } from "#shared/domain/tasks/new-task.ts";
import { type OpenTask, TaskType, Urgency } from "#shared/domain/tasks/task.ts";
import { Title } from "#shared/domain/tasks/words.ts";
import { findPerson, type Person } from "#shared/subjects/person.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Added
  extends Pick<OpenTask, "id" | "owner" | "title" | "type" | "urgency" | "minutes" | "dueAt" | "startsAt"> {
  readonly ownerName: string;
  readonly client?: { readonly id: string; readonly name: string };
  /** The day that was said is off: a report is due the next working day instead. */
  readonly movedFrom?: Instant;
  /** The due year still waits for its notice (decided 18). */
  readonly provisional: boolean;
  /** Whom it concerns besides the caller. */
  readonly tell: readonly string[];
}

export const addTask = useCase({
  name: "add-task",
  roles: ["manager", "supervisor", "chief"],
  uses: ["tasks", "clients", "staff", "rules"],
  input: z.lazy(() =>
    z.object({
      title: Title,
      type: TaskType.default("OTHER"),
      due: Instant.optional(),
      startsAt: Instant.optional(),
      clientId: z.string().min(1).optional(),
      minutes: z.int().positive().max(1440).optional(),
      urgency: Urgency.optional(),
      promised: z.boolean().optional(),
      /** Somebody in reach; oneself, when it is not said. */
      owner: z.string().min(1).optional(),
    }),
  ),
  undo: "restore",
  async subject({ clients, staff }, { clientId, owner }, { caller }): Promise<Subject | undefined> {
    const person = await findPerson({ staff }, { owner, caller });
    if (person === undefined || clientId === undefined) return person;
    const client = await clients.find(clientId);
    // A client out of scope is as good as none.
    return client && sees(caller, client) ? { ...person, client } : undefined;
  },
  async decide({ tasks, rules }, { caller, input, subject, now, ids }): Promise<Decision<Added>> {
    const [{ work }, calendar] = await Promise.all([rules.current(), rules.calendar()]);
    const { client } = subject;
    const making = { id: ids.next("tsk"), owner: subject, by: caller, now, client, work, calendar };
    const task = newTask(input, making);
    const { id, owner, title, type, urgency, minutes, dueAt, startsAt } = task;
    const outcome = {
      ...{ id, owner, title, type, urgency, minutes },
      ...(dueAt && { dueAt }),
      ...(startsAt && { startsAt }),
      ownerName: subject.name,
      ...(client && { client: { id: client.id, name: client.shortName } }),
      ...(input.due && input.due !== dueAt && { movedFrom: input.due }),
      provisional: dueAt !== undefined && isProvisional(calendar, dayOf(dueAt)),
      tell: othersThan(caller, [owner]),
    };
    return { outcome, writes: tasks.add(task) };
  },
});

interface Subject extends Person {
  readonly client?: Client;
}
