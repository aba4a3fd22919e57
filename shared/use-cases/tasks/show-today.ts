import * as z from "zod";
import { Day, dayOf, type Instant, instantAt } from "#shared/domain/calendar/day.ts";
import { opensAt } from "#shared/domain/calendar/opening.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { WorkRules } from "#shared/domain/rules/work-rules.ts";
import { planDay } from "#shared/domain/tasks/day-plan.ts";
import type { DayPlan } from "#shared/domain/tasks/ranked.ts";
import { findPerson } from "#shared/subjects/person.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Today extends DayPlan {
  readonly owner: string;
  readonly name: string;
  /** Open = ranked + snoozed + delegated: nothing falls off silently. */
  readonly counts: {
    readonly open: number;
    readonly ranked: number;
    readonly snoozed: number;
    readonly delegated: number;
  };
}

/** One's own day is exactly one Query: rules and calendar are remembered. */
export const showToday = useCase({
  name: "show-today",
  roles: ["manager", "supervisor", "chief", "service"],
  uses: ["tasks", "staff", "rules"],
  input: z.lazy(() => z.object({ owner: z.string().min(1).optional(), day: Day.optional() })),
  undo: "read",
  async subject({ tasks, staff }, { owner }, { caller }) {
    const person = await findPerson({ staff }, { owner, caller });
    return person && { ...person, desk: await tasks.desk(person.owner) };
  },
  async decide({ rules: store }, { input: { day }, subject, now }): Promise<Decision<Today>> {
    const [rules, calendar] = await Promise.all([store.current(), store.calendar()]);
    const { owner, name, desk } = subject;
    const plan = planDay(desk, { now: asOf(day, { now, work: rules.work }), rules, calendar });
    const { length: snoozed } = plan.snoozed;
    const { length: delegated } = plan.delegated;
    const ranked = desk.tasks.length - snoozed;
    const counts = { open: desk.tasks.length + delegated, ranked, snoozed, delegated };
    return { outcome: { ...plan, owner, name, counts }, writes: [] };
  },
});

/** Another day is seen as of its own morning. */
function asOf(day: Day | undefined, { now, work }: { now: Instant; work: WorkRules }): Instant {
  const today = dayOf(now);
  if (day === undefined || day === today) return now;
  if (day < today) throw new Refusal("date.past", { at: instantAt(day, "24:00") });
  return opensAt(day, work.personalHours);
}
