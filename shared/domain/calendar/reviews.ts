import { addMonths, type Day } from "./day.ts";
import { nextWorkday, onOrAfter, type WorkingCalendar } from "./working-calendar.ts";

interface Reviews {
  /** Months of the year, 1 to 12; each review is on the first working day of one. */
  readonly months: readonly number[];
  readonly calendar: WorkingCalendar;
}

const YEAR = 12;

/** The last review on or before a day. */
export function reviewUpTo(day: Day, { months, calendar }: Reviews): Day {
  const found = Array.from({ length: YEAR + 1 }, (_, back) => firstOf(day, -back))
    .filter((first) => months.includes(Number(first.slice(5, 7))))
    .map((first) => onOrAfter(calendar, first))
    .find((review) => review <= day);
  return found ?? day;
}

/** The first review after a day. */
export function reviewAfter(day: Day, { months, calendar }: Reviews): Day {
  const found = Array.from({ length: YEAR + 1 }, (_, on) => firstOf(day, on))
    .filter((first) => months.includes(Number(first.slice(5, 7))))
    .map((first) => onOrAfter(calendar, first))
    .find((review) => review > day);
  return found ?? day;
}

function firstOf(day: Day, months: number): Day {
  return addMonths(`${day.slice(0, 7)}-01`, months);
}

/** The last `MM-DD` on or before a day, and the first after it. */
export function yearlyUpTo(day: Day, on: string): Day {
  const year = Number(day.slice(0, 4));
  return `${year}-${on}` <= day ? `${year}-${on}` : `${year - 1}-${on}`;
}

export function yearlyAfter(day: Day, on: string): Day {
  const year = Number(day.slice(0, 4));
  return `${year}-${on}` > day ? `${year}-${on}` : `${year + 1}-${on}`;
}

/** So many working days after a day. */
export function workdaysLater(calendar: WorkingCalendar, day: Day, count: number): Day {
  return Array.from({ length: count }).reduce((at: Day) => nextWorkday(calendar, at), day);
}

/** The first working day of the month that a day lies in. */
export function firstWorkdayOfMonth(calendar: WorkingCalendar, day: Day): Day {
  return onOrAfter(calendar, firstOf(day, 0));
}
