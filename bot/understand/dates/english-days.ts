import { addDays, addMinutes } from "#shared/domain/calendar/day.ts";
import { coming } from "./calendar-days.ts";
import {
  addMonths,
  type DayRead,
  type DayReader,
  dayIn,
  lastOf,
  mondayOf,
  type Reference,
} from "./reference.ts";

type Read = Omit<DayRead, "end">;

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAY = "(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const COUNT = "(an?|one|two|three|four|five|\\d{1,3}|half an)";
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  "half an": 0.5,
};
const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const UNITS: Readonly<Record<string, number>> = { min: 1, hou: 60, hr: 60, hrs: 60 };

/** tomorrow, next Friday, in 3 days, end of the month, Dec 3, 3 December, every day. */
export const ENGLISH_DAYS: readonly DayReader[] = [
  [
    new RegExp(
      `(?:every|each)\\s+(?:day|morning|evening|week|month|weekday|workday|${WEEKDAY})\\b|daily\\b|weekly\\b`,
      "y",
    ),
    () => ({ repeated: true }),
  ],
  [/(?:the\s+)?day after tomorrow\b/y, (_, { day }) => ({ day: addDays(day, 2) })],
  [/tomorrow\b/y, (_, { day }) => ({ day: addDays(day, 1) })],
  [/this (?=morning|afternoon|evening)/y, (_, { day }) => ({ day })],
  [/today\b/y, (_, { day }) => ({ day })],
  [/tonight\b/y, (_, { day }) => ({ day, half: "evening" })],
  [/yesterday\b/y, (_, { day }) => ({ day: addDays(day, -1) })],
  [/(this|next|last)\s+week\b/y, ([, which = ""], reference) => week(mondayOf(reference, WEEKS[which] ?? 0))],
  [
    /(this|next|last)\s+month\b/y,
    ([, which = ""], { year, month }) => monthFrom(year, month + (WEEKS[which] ?? 0)),
  ],
  [new RegExp(`(?:(this|next|last|on)\\s+)?${WEEKDAY}\\b`, "y"), weekday],
  [new RegExp(`(in|within)\\s+${COUNT}\\s+(min|hou|hr)(?:ute|r)?s?\\b`, "y"), soon],
  [new RegExp(`(in|within)\\s+${COUNT}\\s+(day|week|month)s?\\b`, "y"), later],
  [
    /(?:the\s+)?end of (?:the |this )?month\b|month[- ]end\b/y,
    (_, { year, month }) => ({ day: lastOf(year, month) }),
  ],
  [/(?:the\s+)?end of (?:the |this )?week\b/y, (_, reference) => ({ day: addDays(mondayOf(reference), 4) })],
  [/(?:the\s+)?end of (?:the |this )?year\b|year[- ]end\b/y, (_, { year }) => ({ day: lastOf(year, 12) })],
  [/(?:the\s+)?end of (?:the )?day\b|(?:eod|cob)\b/y, (_, { day }) => ({ day })],
  [
    new RegExp(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?\\b`, "y"),
    ([, m = "", d, y], r) => dated([m, d, y], r),
  ],
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH}(?:,?\\s+(\\d{4}))?\\b`, "y"),
    ([, d, m = "", y], r) => dated([m, d, y], r),
  ],
];

function week(monday: string): Read {
  return { day: monday, until: addDays(monday, 6) };
}

function monthFrom(year: number, month: number): Read {
  return { day: dayIn(year, month, 1) ?? "", until: lastOf(year, month) };
}

function weekday([, which, name = ""]: RegExpExecArray, reference: Reference): Read {
  const index = WEEKDAYS.indexOf(name.slice(0, 3));
  const weeks = which === undefined ? undefined : WEEKS[which];
  if (weeks !== undefined) return { day: addDays(mondayOf(reference, weeks), index) };
  const day = addDays(mondayOf(reference), index + (index + 1 < reference.weekday ? 7 : 0));
  return { day, past: day === reference.day ? day : addDays(day, -7), isOpen: true };
}

function soon([, which, count = "", unit = ""]: RegExpExecArray, { now }: Reference): Read {
  const minutes = numberOf(count) * (UNITS[unit] ?? 1);
  return { instant: addMinutes(now, Math.round(minutes)), by: which === "within" };
}

function later([, which, count = "", unit]: RegExpExecArray, reference: Reference): Read {
  const by = which === "within";
  if (unit === "month") return { day: addMonths(reference, numberOf(count)), by };
  return { day: addDays(reference.day, numberOf(count) * (unit === "week" ? 7 : 1)), by };
}

function dated([name = "", date, year]: readonly (string | undefined)[], reference: Reference): Read {
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  if (year === undefined) return coming([month, Number(date)], reference);
  const day = dayIn(Number(year), month, Number(date));
  return day === undefined ? { impossible: true } : { day };
}

function numberOf(count: string): number {
  return NUMBERS[count] ?? Number(count);
}
