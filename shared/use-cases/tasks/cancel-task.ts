import * as z from "zod";
import { othersThan } from "#shared/domain/people/ownership.ts";
import { cancel, mustBeOpen } from "#shared/domain/tasks/closing.ts";
import { TaskRef } from "#shared/domain/tasks/task.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import { findMark, findTask } from "#shared/subjects/task.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Cancelled {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  readonly note?: string;
  readonly tell: readonly string[];
}

export const cancelTask = useCase({
  name: "cancel-task",
  roles: ["manager", "supervisor", "chief"],
  uses: ["tasks"],
  input: z.lazy(() => z.object({ task: TaskRef, reason: Note.optional() })),
  undo: "restore",
  subject: async ({ tasks }, { task: ref }, { now }) => await findTask({ tasks }, { ref, now }),
  async decide({ tasks }, { caller, input, subject, now }): Promise<Decision<Cancelled>> {
    const task = mustBeOpen(subject);
    const off = cancel(task, { by: caller, at: now, reason: input.reason });
    const mark = await findMark({ tasks }, task);
    const { id, owner, title, issuer } = off;
    const outcome = {
      ...{ id, owner, title },
      ...(input.reason && { note: input.reason }),
      tell: othersThan(caller, [owner, mark?.owner, issuer]),
    };
    return { outcome, writes: [...tasks.close(task, off), ...(mark ? tasks.removeDelegated(mark) : [])] };
  },
});
