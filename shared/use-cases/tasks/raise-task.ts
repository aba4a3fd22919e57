import * as z from "zod";
import { Instant } from "#shared/domain/calendar/day.ts";
import { factsOf } from "#shared/domain/clients/client.ts";
import { ownedBy } from "#shared/domain/people/ownership.ts";
import { cleared, raised, reasonRaised } from "#shared/domain/tasks/raising.ts";
import { TaskSource, TaskType } from "#shared/domain/tasks/task.ts";
import { Note, Title } from "#shared/domain/tasks/words.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Raised {
  readonly id?: string;
  readonly is: "opened" | "updated" | "same" | "closed" | "nothing";
}

/**
 * A clock, an alert, a reminder or an overdue account opens at most one task per (client, type, reason): the same reason
 * again updates it, and when it is cleared the task closes by itself (decided 1; seed E1.12).
 */
export const raiseTask = useCase({
  name: "raise-task",
  roles: ["system"],
  uses: ["tasks", "staff", "clients", "rules"],
  input: z.lazy(() =>
    z.object({
      owner: z.string().min(1),
      clientId: z.string().min(1).optional(),
      type: TaskType,
      /** The reason: an alert, an account, a contract. */
      subjectId: z.string().min(1),
      source: TaskSource,
      title: Title,
      detail: Note.optional(),
      dueAt: Instant.optional(),
      /** Integer fen. */
      atStakeFen: z.int().nonnegative().optional(),
      isCleared: z.boolean().default(false),
    }),
  ),
  undo: "never",
  async subject({ tasks, staff, clients }, { owner, clientId }) {
    const [person, client] = await Promise.all([
      staff.find(owner),
      clientId ? clients.find(clientId) : undefined,
    ]);
    if (person === undefined || (clientId !== undefined && client === undefined)) return undefined;
    return { ...ownedBy(person), desk: await tasks.desk(owner), client };
  },
  async decide({ tasks, rules }, { caller, input, subject, now, ids }): Promise<Decision<Raised>> {
    const { desk, client, ...owned } = subject;
    const open = desk.tasks.find((task) => reasonRaised(task, input));
    if (input.isCleared) {
      if (open === undefined) return { outcome: { is: "nothing" }, writes: [] };
      return {
        outcome: { is: "closed", id: open.id },
        writes: tasks.close(open, cleared(open, { by: caller, at: now })),
      };
    }
    const { work } = await rules.current();
    const wanted = { ...input, ...(client && { client: factsOf(client) }) };
    const after = raised(wanted, { open, owned, now, work, id: ids.next("tsk") });
    if (open === undefined) return { outcome: { is: "opened", id: after.id }, writes: tasks.add(after) };
    const isSame = JSON.stringify({ ...open, ...after }) === JSON.stringify(open);
    if (isSame) return { outcome: { is: "same", id: open.id }, writes: [] };
    return { outcome: { is: "updated", id: open.id }, writes: tasks.change(open, { ...open, ...after }) };
  },
});
