import * as z from "zod";
import { Instant } from "#shared/domain/calendar/day.ts";
import { withNextStep } from "#shared/domain/clients/visit-record.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { newTask } from "#shared/domain/tasks/new-task.ts";
import { TaskType } from "#shared/domain/tasks/task.ts";
import { Title } from "#shared/domain/tasks/words.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface NextStepAdded {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  readonly due: Instant;
}

/** What comes next after a contact that is on record already: a task, and the record says so (seed E3.6). */
export const addNextStep = useCase({
  name: "add-next-step",
  roles: ["manager", "chief"],
  uses: ["archives", "clients", "records", "tasks", "rules"],
  input: z.lazy(() =>
    z.object({
      clientId: z.string().min(1),
      /** The record, as `log-visit` answered. */
      visit: z.object({ id: z.string().min(1), at: Instant }),
      next: z.object({ title: Title, type: TaskType, due: Instant }),
    }),
  ),
  undo: "restore",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide(stores, { caller, input, subject, now, ids }): Promise<Decision<NextStepAdded>> {
    const { clientId, visit: place, next } = input;
    const [visit, rules, calendar] = await Promise.all([
      stores.records.findInteraction({ clientId, ...place }),
      stores.rules.current(),
      stores.rules.calendar(),
    ]);
    if (visit === undefined) throw new Refusal("subject.unknown", {});
    const making = { id: ids.next("tsk"), owner: ownOf(caller), by: caller, now, calendar };
    const task = newTask(next, { ...making, client: subject.client, work: rules.work });
    const writes = [
      ...stores.tasks.add(task),
      ...stores.records.changeInteraction(visit, withNextStep(visit, task)),
    ];
    const { id, owner, title } = task;
    return { outcome: { id, owner, title, due: next.due }, writes };
  },
});
