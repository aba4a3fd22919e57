import * as z from "zod";
import { Instant } from "#shared/domain/calendar/day.ts";
import { othersThan } from "#shared/domain/people/ownership.ts";
import { edit } from "#shared/domain/tasks/changes.ts";
import { mustBeOpen } from "#shared/domain/tasks/closing.ts";
import { TaskRef, Urgency } from "#shared/domain/tasks/task.ts";
import { Title } from "#shared/domain/tasks/words.ts";
import { findTask } from "#shared/subjects/task.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export type EditedField = "title" | "due" | "startsAt" | "minutes" | "urgency";

export interface Edited {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  readonly dueAt?: Instant;
  readonly startsAt?: Instant;
  readonly minutes: number;
  readonly urgency: Urgency;
  readonly changed: readonly EditedField[];
  readonly tell: readonly string[];
}

const FIELDS = ["title", "due", "startsAt", "minutes", "urgency"] as const;

export const editTask = useCase({
  name: "edit-task",
  roles: ["manager", "supervisor", "chief"],
  uses: ["tasks", "rules"],
  input: z.lazy(() =>
    z
      .object({
        task: TaskRef,
        title: Title.optional(),
        due: Instant.optional(),
        startsAt: Instant.optional(),
        minutes: z.int().positive().max(1440).optional(),
        urgency: Urgency.optional(),
      })
      .refine((said) => FIELDS.some((field) => said[field] !== undefined), { path: ["change"] }),
  ),
  undo: "restore",
  subject: async ({ tasks }, { task: ref }, { now }) => await findTask({ tasks }, { ref, now }),
  async decide({ tasks, rules }, { caller, input, subject, now }): Promise<Decision<Edited>> {
    const task = mustBeOpen(subject);
    const after = edit(task, { to: input, now, calendar: await rules.calendar() });
    const { id, owner, title, dueAt, startsAt, minutes, urgency } = after;
    const outcome = {
      ...{ id, owner, title, minutes, urgency },
      ...(dueAt && { dueAt }),
      ...(startsAt && { startsAt }),
      changed: FIELDS.filter((field) => input[field] !== undefined),
      tell: othersThan(caller, [owner]),
    };
    return { outcome, writes: tasks.change(task, after) };
  },
});
