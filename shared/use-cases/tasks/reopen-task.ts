import * as z from "zod";
import { othersThan } from "#shared/domain/people/ownership.ts";
import { mustBeClosed, reopen } from "#shared/domain/tasks/closing.ts";
import { TaskRef } from "#shared/domain/tasks/task.ts";
import { findTask } from "#shared/subjects/task.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Reopened {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  readonly dueAt?: string;
  readonly tell: readonly string[];
}

export const reopenTask = useCase({
  name: "reopen-task",
  roles: ["manager", "supervisor", "chief"],
  uses: ["tasks", "rules"],
  input: z.lazy(() => z.object({ task: TaskRef })),
  undo: "restore",
  subject: async ({ tasks }, { task: ref }, { now }) => await findTask({ tasks }, { ref, now }),
  async decide({ tasks, rules }, { caller, subject, now }): Promise<Decision<Reopened>> {
    const closed = mustBeClosed(subject);
    const { work } = await rules.current();
    const task = reopen(closed, { at: now, days: work.reopenDays });
    const { id, owner, title, dueAt } = task;
    const outcome = { id, owner, title, ...(dueAt && { dueAt }), tell: othersThan(caller, [owner]) };
    return { outcome, writes: tasks.reopen(closed, task) };
  },
});
