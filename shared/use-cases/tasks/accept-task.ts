import * as z from "zod";
import { othersThan } from "#shared/domain/people/ownership.ts";
import { mustBeOpen } from "#shared/domain/tasks/closing.ts";
import { accept } from "#shared/domain/tasks/handing.ts";
import { TaskRef } from "#shared/domain/tasks/task.ts";
import { findMark, findTask } from "#shared/subjects/task.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Accepted {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  readonly dueAt?: string;
  /** It was accepted before; nothing has changed. */
  readonly already: boolean;
  /** Who gave it. */
  readonly tell: readonly string[];
}

/** Whoever can be handed a task can accept it; only the one to whom it was handed. */
export const acceptTask = useCase({
  name: "accept-task",
  roles: ["manager", "supervisor", "chief", "service"],
  uses: ["tasks"],
  input: z.lazy(() => z.object({ task: TaskRef })),
  undo: "restore",
  subject: async ({ tasks }, { task: ref }, { now }) => await findTask({ tasks }, { ref, now }),
  async decide({ tasks }, { caller, subject }): Promise<Decision<Accepted>> {
    const task = mustBeOpen(subject);
    const after = accept(task, caller);
    const { id, owner, title, dueAt } = task;
    const what = { id, owner, title, ...(dueAt && { dueAt }) };
    if (after === task) return { outcome: { ...what, already: true, tell: [] }, writes: [] };
    const mark = await findMark({ tasks }, task);
    const tell = othersThan(caller, [mark?.owner ?? task.issuer]);
    return { outcome: { ...what, already: false, tell }, writes: tasks.accept(task, after, mark) };
  },
});
