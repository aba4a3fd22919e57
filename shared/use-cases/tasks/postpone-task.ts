import * as z from "zod";
import { Instant } from "#shared/domain/calendar/day.ts";
import { othersThan } from "#shared/domain/people/ownership.ts";
import { type Postponed as Change, postpone, promisedAnew, whenOf } from "#shared/domain/tasks/changes.ts";
import { mustBeOpen } from "#shared/domain/tasks/closing.ts";
import { TaskRef } from "#shared/domain/tasks/task.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import { findTask } from "#shared/subjects/task.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Postponed {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  /** When it was due, or began. */
  readonly from?: Instant;
  /** When it is due, or begins, now. */
  readonly to: Instant;
  /** Off the list, and counted as snoozed, until then. */
  readonly hiddenUntil?: Instant;
  /** Its clock runs on, or its red alert waits: it is due later and stays on the list (domain.md 4.4). */
  readonly staysFor?: NonNullable<Change["staysFor"]>;
  readonly note?: string;
  readonly tell: readonly string[];
}

export const postponeTask = useCase({
  name: "postpone-task",
  roles: ["manager", "supervisor", "chief", "service"],
  uses: ["tasks", "rules"],
  /** `hide: false` keeps it on today's list although its day is another one. */
  input: z.lazy(() =>
    z.object({
      task: TaskRef,
      to: Instant,
      reason: Note.optional(),
      hide: z.boolean().default(true),
      /** The client has promised it for then: a promise to pay, a date for an answer (seed E1.12). */
      promised: z.boolean().optional(),
    }),
  ),
  undo: "restore",
  subject: async ({ tasks }, { task: ref }, { now }) => await findTask({ tasks }, { ref, now }),
  async decide({ tasks, rules }, { caller, input, subject, now }): Promise<Decision<Postponed>> {
    const task = mustBeOpen(subject);
    const { to, hide, reason } = input;
    const calendar = await rules.calendar();
    const { task: moved, at, staysFor } = postpone(task, { to, hide, now, calendar });
    const after = input.promised ? promisedAnew(moved) : moved;
    const { id, owner, title, hiddenUntil } = after;
    const from = whenOf(task);
    const outcome = {
      ...{ id, owner, title },
      ...(from && { from }),
      to: at,
      ...(hiddenUntil && { hiddenUntil }),
      ...(staysFor && { staysFor }),
      ...(reason && { note: reason }),
      tell: othersThan(caller, [owner]),
    };
    return { outcome, writes: tasks.change(task, after) };
  },
});
