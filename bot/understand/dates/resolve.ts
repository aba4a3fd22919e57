import {
  addDays,
  addMinutes,
  type Day,
  type Instant,
  instantAt,
  type TimeOfDay,
} from "#shared/domain/calendar/day.ts";
import type { Hours } from "#shared/domain/rules/work-rules.ts";
import type { Moment } from "./moment.ts";
import type { Reference } from "./reference.ts";
import { isWorked } from "./relative-days.ts";
import type { When } from "./when.ts";

/** What the words of a date mean in the working day. */
export interface Working {
  /** A day without an hour is due then. */
  readonly dueTime: TimeOfDay;
  readonly hours: Hours;
  readonly reference: Reference;
}

/** Where the evening ends for a task that is due 晚上. */
const EVENING = "20:00";

export interface Due {
  readonly due: Instant;
  readonly hourSaid: boolean;
  readonly daySaid: boolean;
  /** The hour that was said has passed today, so that tomorrow's is taken. */
  readonly hourPassed?: boolean;
}

/** When something is due: at the hour said, at the end of the half said, else at the day's due time. */
export function dueOf(when: When, working: Working): Due {
  const end = when.to ?? when;
  if (end.instant) return { due: end.instant, hourSaid: true, daySaid: true };
  const day = dueDay(end, working.reference);
  const daySaid = end.isDay;
  if (end.time)
    return {
      due: instantAt(day, end.time),
      hourSaid: true,
      daySaid,
      ...(end.hourPassed && { hourPassed: true }),
    };
  return { due: instantAt(day, halfEnd(end, working)), hourSaid: false, daySaid };
}

/** Of a week or a month: its last day where 前 or 内 was said or it has begun, else its first. */
function dueDay({ day, until, by }: Moment, { day: today }: Reference): Day {
  return until !== undefined && (by || day <= today) ? until : day;
}

function halfEnd({ half }: Moment, { hours, dueTime }: Working): TimeOfDay {
  if (half === "morning" || half === "noon") return hours[0]?.to ?? dueTime;
  return half === "evening" ? EVENING : dueTime;
}

/** The days that a question is about. `isPast`: of the two readings of 周三 the one that has been. */
export function daysOf(
  when: When,
  isPast = false,
): { readonly day: Day } | { readonly from: Day; readonly to: Day } {
  const from = isPast ? when.past : when.day;
  const to = when.to ? (when.to.until ?? when.to.day) : when.until;
  return to === undefined || to === from ? { day: from } : { from, to };
}

/** Leave, `[from, to)`: whole days from midnight to midnight, halves and hours within the working day. */
export function leaveOf(when: When, working: Working): { readonly from: Instant; readonly to: Instant } {
  const isOpenEnd = when.to === undefined && when.time !== undefined && !when.by;
  const to = isOpenEnd ? endOfHalf(when, working.hours) : leaveEnd(when.to ?? when, working);
  return { from: leaveStart(when, working), to };
}

function leaveStart({ day, time, half }: Moment, { hours }: Working): Instant {
  if (time) return instantAt(day, time);
  if (half === undefined) return instantAt(day, "00:00");
  const start = half === "morning" ? hours[0]?.from : hours.at(-1)?.from;
  return instantAt(day, start ?? "00:00");
}

function leaveEnd({ day, until, time, half }: Moment, { hours }: Working): Instant {
  if (time) return instantAt(day, time);
  if (half === undefined) return instantAt(addDays(until ?? day, 1), "00:00");
  const end = half === "morning" || half === "noon" ? hours[0]?.to : hours.at(-1)?.to;
  return instantAt(day, end ?? "24:00");
}

/** 明天三点请假: to the end of that half of the day. */
function endOfHalf({ day, time = "00:00" }: Moment, hours: Hours): Instant {
  return instantAt(day, hours.find(({ to }) => time < to)?.to ?? "24:00");
}

/** 下周一起请三天: working days from the first one on, or so many minutes from an hour. */
export function leaveFor(
  when: When,
  minutes: number,
  working: Working,
): { readonly from: Instant; readonly to: Instant } {
  const from = leaveStart(when, working);
  if (minutes < 1440) return { from, to: addMinutes(from, minutes) };
  let day = when.day;
  for (let left = Math.round(minutes / 1440); ; day = addDays(day, 1)) {
    left -= isWorked(day, working.reference) ? 1 : 0;
    if (left <= 0) return { from, to: instantAt(addDays(day, 1), "00:00") };
  }
}
