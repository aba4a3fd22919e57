import * as z from "zod";
import { addDays, type Day, Day as DaySchema, dayOf, type Instant, TimeOfDay, weekdayOf } from "./day.ts";

/** One year of the State Council's notice: what is off on a weekday, and what is worked on a weekend (调休). */
export const CalendarYear = z.lazy(() =>
  z.object({
    year: z.int(),
    /** `provisional`: the notice is not out, so Monday to Friday less the statutory dates (decided 18). */
    source: z.enum(["notice", "provisional"]),
    holidays: z.array(DaySchema),
    workdays: z.array(DaySchema),
    /** Working days that end early: nobody works from `until` on. */
    shortened: z.array(z.object({ day: DaySchema, until: TimeOfDay })).optional(),
  }),
);
export type CalendarYear = z.infer<typeof CalendarYear>;

/** China's working days with a version, so that a deadline can say which calendar made it. */
export interface WorkingCalendar {
  readonly version: string;
  readonly years: Readonly<Record<number, CalendarYear>>;
}

/** A year that the calendar does not hold at all is read as Monday to Friday. */
export function isWorkday(calendar: WorkingCalendar, day: Day): boolean {
  const year = yearOf(calendar, day);
  if (year?.workdays.includes(day)) return true;
  return weekdayOf(day) <= 5 && !year?.holidays.includes(day);
}

/** Whether the day's year still waits for its notice. */
export function isProvisional(calendar: WorkingCalendar, day: Day): boolean {
  return yearOf(calendar, day)?.source !== "notice";
}

/** When a working day ends early; absent on all others. */
export function endsEarly(calendar: WorkingCalendar, day: Day): TimeOfDay | undefined {
  return yearOf(calendar, day)?.shortened?.find((short) => short.day === day)?.until;
}

/** The first working day after `day`. */
export function nextWorkday(calendar: WorkingCalendar, day: Day): Day {
  const next = addDays(day, 1);
  return isWorkday(calendar, next) ? next : nextWorkday(calendar, next);
}

/** The last working day before `day`. */
export function previousWorkday(calendar: WorkingCalendar, day: Day): Day {
  const previous = addDays(day, -1);
  return isWorkday(calendar, previous) ? previous : previousWorkday(calendar, previous);
}

/** `day` itself when it is worked, else the next that is. */
export function onOrAfter(calendar: WorkingCalendar, day: Day): Day {
  return isWorkday(calendar, day) ? day : nextWorkday(calendar, day);
}

/** `day` itself when it is worked, else the last that was. */
export function onOrBefore(calendar: WorkingCalendar, day: Day): Day {
  return isWorkday(calendar, day) ? day : previousWorkday(calendar, day);
}

/** Working days in `(after, upTo]`. */
export function workdaysAfter(calendar: WorkingCalendar, after: Day, upTo: Day): number {
  let count = 0;
  for (let day = addDays(after, 1); day <= upTo; day = addDays(day, 1))
    if (isWorkday(calendar, day)) count += 1;
  return count;
}

export function isWorkdayAt(calendar: WorkingCalendar, instant: Instant): boolean {
  return isWorkday(calendar, dayOf(instant));
}

function yearOf(calendar: WorkingCalendar, day: Day): CalendarYear | undefined {
  return calendar.years[Number(day.slice(0, 4))];
}
