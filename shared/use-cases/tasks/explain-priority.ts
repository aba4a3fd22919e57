import * as z from "zod";
import { mustBeOpen } from "#shared/domain/tasks/closing.ts";
import { type Explanation, explain } from "#shared/domain/tasks/explain.ts";
import { TaskRef } from "#shared/domain/tasks/task.ts";
import { findTask } from "#shared/subjects/task.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** The sum behind a line as it stands now, and what would change it. */
export const explainPriority = useCase({
  name: "explain-priority",
  roles: ["manager", "supervisor", "chief", "service"],
  uses: ["tasks", "rules"],
  input: z.lazy(() => z.object({ task: TaskRef })),
  undo: "read",
  subject: async ({ tasks }, { task: ref }, { now }) => await findTask({ tasks }, { ref, now }),
  async decide({ rules: store }, { subject, now }): Promise<Decision<Explanation>> {
    const task = mustBeOpen(subject);
    const [rules, calendar] = await Promise.all([store.current(), store.calendar()]);
    return { outcome: explain(task, { now, rules, calendar }), writes: [] };
  },
});
