import {
  addDays,
  type Day,
  dayOf,
  exists,
  type Instant,
  minuteOfDay,
  timeOf,
  weekdayOf,
} from "#shared/domain/calendar/day.ts";
import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";

/** Now, on the fields of the calendar at +08:00. */
export interface Reference {
  readonly now: Instant;
  readonly day: Day;
  readonly weekday: number;
  readonly minute: number;
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly calendar?: WorkingCalendar | undefined;
}

/** A day as it was read. Where the words leave it open, `day` is the coming one and `past` the one before. */
export interface DayRead {
  readonly end: number;
  readonly day?: Day;
  readonly past?: Day;
  /** Last day of a week, month or other stretch that begins with `day`. */
  readonly until?: Day;
  /** 15分钟后: to the minute. */
  readonly instant?: Instant;
  /** 今晚, 明早. */
  readonly half?: Half;
  /** 三天内, 本月底前. */
  readonly by?: boolean;
  /** The weekday may move a week on when its hour has passed. */
  readonly isOpen?: boolean;
  /** 28号: the month is open. */
  readonly date?: number;
  readonly impossible?: boolean;
  /** 每天, 每周一: no date at all. */
  readonly repeated?: boolean;
}

export type Half = "morning" | "noon" | "afternoon" | "evening";

export type DayReader = readonly [
  RegExp,
  (match: RegExpExecArray, reference: Reference) => Omit<DayRead, "end">,
];

export function referenceOf(now: Instant, calendar?: WorkingCalendar): Reference {
  const day = dayOf(now);
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { now, day, weekday: weekdayOf(day), minute: minuteOfDay(timeOf(now)), year, month, date, calendar };
}

/** The day of a month that may lie outside 1-12; `undefined` where the month has no such day. */
export function dayIn(year: number, month: number, date: number): Day | undefined {
  const carried = year + Math.floor((month - 1) / 12);
  const within = ((((month - 1) % 12) + 12) % 12) + 1;
  const day = `${pad(carried, 4)}-${pad(within)}-${pad(date)}`;
  return date >= 1 && exists(day) ? day : undefined;
}

export function lastOf(year: number, month: number): Day {
  return addDays(dayIn(year, month + 1, 1) ?? "", -1);
}

/** The same date `months` on, or the month's last day where it has no such date. */
export function addMonths({ year, month, date }: Reference, months: number): Day {
  return dayIn(year, month + months, date) ?? lastOf(year, month + months);
}

export function mondayOf({ day, weekday }: Reference, weeks = 0): Day {
  return addDays(day, 1 - weekday + weeks * 7);
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}
