import * as z from "zod";
import { addDays, Day, dayOf, daysBetween } from "#shared/domain/calendar/day.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { ClosedTask } from "#shared/domain/tasks/task.ts";
import { type ClassTime, timeSplit } from "#shared/domain/tasks/time-split.ts";
import { findPerson } from "#shared/subjects/person.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Done {
  readonly owner: string;
  readonly name: string;
  /** The days of which it tells, the last included. */
  readonly day: Day;
  readonly to: Day;
  /** Where the time went, by work class. */
  readonly split: readonly ClassTime[];
  /** In the order of closing; cancelled ones too, as their status says. */
  readonly tasks: readonly ClosedTask[];
}

export const listDone = useCase({
  name: "list-done",
  roles: ["manager", "supervisor", "chief", "service"],
  uses: ["tasks", "staff", "rules"],
  input: z.lazy(() =>
    z
      .object({
        day: Day.optional(),
        from: Day.optional(),
        to: Day.optional(),
        owner: z.string().min(1).optional(),
      })
      .refine(({ from, to }) => from === undefined || to === undefined || from <= to, { path: ["to"] }),
  ),
  undo: "read",
  subject: async ({ staff }, { owner }, { caller }) => await findPerson({ staff }, { owner, caller }),
  async decide({ tasks, rules }, { input, subject: { owner, name }, now }): Promise<Decision<Done>> {
    const { work } = await rules.current();
    const day = input.from ?? input.day ?? dayOf(now);
    const to = input.to ?? day;
    const days = daysFrom(day, to);
    if (days.length > work.longestAgendaDays)
      throw new Refusal("agenda.too-long", { days: work.longestAgendaDays });
    const closed = (await Promise.all(days.map(async (each) => await tasks.listClosed(owner, each)))).flat();
    const split = timeSplit(closed, work.recommendedSplitBp);
    return { outcome: { owner, name, day, to, split, tasks: closed }, writes: [] };
  },
});

function daysFrom(day: Day, to: Day): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(day, to)) + 1 }, (_, n) => addDays(day, n));
}
