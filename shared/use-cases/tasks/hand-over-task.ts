import * as z from "zod";
import { othersThan } from "#shared/domain/people/ownership.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { mustBeOpen } from "#shared/domain/tasks/closing.ts";
import { handOver, isUrgent } from "#shared/domain/tasks/handing.ts";
import { TaskRef } from "#shared/domain/tasks/task.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import { findMark, findTask } from "#shared/subjects/task.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface HandedOver {
  readonly id: string;
  /** Whose it is now. */
  readonly owner: string;
  readonly title: string;
  readonly to: { readonly id: string; readonly name: string };
  readonly from: string;
  readonly note?: string;
  /** The receiver is told at any hour. */
  readonly urgent?: boolean;
  /** The receiver, and the one whose it was when somebody else handed it over. */
  readonly tell: readonly string[];
}

export const handOverTask = useCase({
  name: "hand-over-task",
  roles: ["manager", "supervisor", "chief"],
  uses: ["tasks", "staff"],
  input: z.lazy(() => z.object({ task: TaskRef, to: z.string().min(1), reason: Note.optional() })),
  undo: "restore",
  subject: async ({ tasks }, { task: ref }, { now }) => await findTask({ tasks }, { ref, now }),
  async decide({ tasks, staff }, { caller, input, subject, now }): Promise<Decision<HandedOver>> {
    const task = mustBeOpen(subject);
    const to = await staff.find(input.to);
    if (to?.province !== caller.province) throw new Refusal("staff.unknown", { said: input.to });
    const after = handOver(task, { to, by: caller, at: now, reason: input.reason });
    const outcome = {
      ...{ id: task.id, owner: to.id, title: task.title, from: task.owner },
      to: { id: to.id, name: to.name },
      ...(input.reason && { note: input.reason }),
      ...(isUrgent(after) && { urgent: true }),
      tell: othersThan(caller, [to.id, task.owner]),
    };
    const mark = await findMark({ tasks }, task);
    const targets = task.batch && (await tasks.findTargets(task.owner, task.id));
    const writes = [
      ...tasks.handOver(task, after, to.name),
      ...(mark ? tasks.removeDelegated(mark) : []),
      ...(targets ? tasks.putTargets(targets, { ...targets, owner: to.id }) : []),
    ];
    return { outcome, writes };
  },
});
