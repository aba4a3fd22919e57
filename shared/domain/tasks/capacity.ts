import { add, elapsed, nextOpening } from "#shared/domain/calendar/business-time.ts";
import {
  addDays,
  dayOf,
  type Instant,
  instantAt,
  instantOf,
  millisOf,
  timeOf,
} from "#shared/domain/calendar/day.ts";
import { timetable } from "#shared/domain/calendar/timetable.ts";
import type { Desk } from "./desk.ts";
import type { Setting } from "./moment.ts";
import type { DayPlan } from "./ranked.ts";
import { appointmentEnd } from "./standing.ts";
import type { OpenTask } from "./task.ts";

/** The working period that a plan is for: what is left of today, else the next day that the person works (decided 5). */
export interface WorkingTime {
  readonly period: DayPlan["period"];
  /** When the period begins, or now inside it. */
  readonly opensAt: Instant;
  /** Whole minutes of personal hours less leave and appointments, until the period's day ends. */
  readonly capacity: number;
  /** An appointment ahead has its own time already taken out of the capacity, so it costs nothing more. */
  readonly minutesFor: (task: OpenTask) => number;
  /** The wall after so many minutes of free time. */
  readonly timeAfter: (minutes: number) => Instant;
}

export function workingTimeOf(
  { tasks, absences }: Pick<Desk, "tasks" | "absences">,
  { now, rules, calendar }: Setting,
): WorkingTime {
  const hours = rules.work.personalHours;
  const leave = absences.filter(({ kind }) => kind === "LEAVE");
  const from = nextOpening(now, timetable({ calendar, hours, closed: leave }));
  const day = dayOf(from);
  const free = timetable({ calendar, hours, closed: [...absences, ...tasks.flatMap(appointmentOf)] });
  return {
    period: { day, from: timeOf(from), isNow: day === dayOf(now) },
    opensAt: from,
    capacity: Math.floor(elapsed(from, instantAt(addDays(day, 1), "00:00"), free)),
    minutesFor: (task) => (isAhead(task, from) ? 0 : task.minutes),
    timeAfter: (minutes) => add(from, minutes, free),
  };
}

function appointmentOf({ startsAt, minutes }: OpenTask): { from: Instant; to: Instant }[] {
  return startsAt === undefined
    ? []
    : [{ from: startsAt, to: instantOf(appointmentEnd({ startsAt, minutes })) }];
}

function isAhead({ startsAt, minutes }: OpenTask, from: Instant): boolean {
  return startsAt !== undefined && appointmentEnd({ startsAt, minutes }) > millisOf(from);
}
