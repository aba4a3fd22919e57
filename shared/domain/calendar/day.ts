import * as z from "zod";

/** A calendar day at +08:00, `YYYY-MM-DD`. All provinces live on Asia/Shanghai, which has had no summer time since 1991. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** An instant, ISO-8601 in UTC, to the second or finer: `2026-03-09T00:20:00.000Z`. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/** A time of day on the wall, `HH:mm`. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export type TimeOfDay = z.infer<typeof TimeOfDay>;

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const OFFSET = 480 * MINUTE;

/** Days since 1970-01-01; the civil-calendar arithmetic is Hinnant's, exact for every Gregorian day. */
export function dayNumber(day: Day): number {
  const year = digits(day, 0, 4);
  const month = digits(day, 5, 7);
  const date = digits(day, 8, 10);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function dayFromNumber(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The same date `months` later, or the last of its month: 31 January and one month is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const counted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = firstOfMonth(counted);
  const last = addDays(firstOfMonth(counted + 1), -1);
  return day.slice(8) < last.slice(8) ? `${first.slice(0, 8)}${day.slice(8)}` : last;
}

/** Full months from `from` to `to`; negative when `to` lies before. */
export function wholeMonths(from: Day, to: Day): number {
  const months = (day: Day) => digits(day, 0, 4) * 12 + digits(day, 5, 7);
  return months(to) - months(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}

export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/** Milliseconds since the epoch. */
export function millisOf(instant: Instant): number {
  const minutes = digits(instant, 11, 13) * 60 + digits(instant, 14, 16);
  return dayNumber(instant) * DAY + minutes * MINUTE + millisOfMinute(instant);
}

export function instantOf(millis: number): Instant {
  const number = Math.floor(millis / DAY);
  const rest = Math.round(millis - number * DAY);
  const minutes = Math.floor(rest / MINUTE);
  const seconds = Math.floor((rest % MINUTE) / 1000);
  const clock = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}:${pad(seconds)}.${pad(rest % 1000, 3)}`;
  return `${dayFromNumber(number)}T${clock}Z`;
}

/** The day at +08:00 in which an instant falls. */
export function dayOf(instant: Instant): Day {
  return dayFromNumber(dayNumberAt(millisOf(instant)));
}

/** The number of the day at +08:00 in which a moment in milliseconds falls. */
export function dayNumberAt(millis: number): number {
  return Math.floor((millis + OFFSET) / DAY);
}

/** Milliseconds at which a day at +08:00 has lasted `minutes`. */
export function millisAt(number: number, minutes: number): number {
  return number * DAY + minutes * MINUTE - OFFSET;
}

/** The hour at +08:00 in which an instant falls, by its beginning. */
export function startOfHour(instant: Instant): Instant {
  return `${instant.slice(0, 13)}:00:00.000Z`;
}

/** The time on the wall at +08:00. */
export function timeOf(instant: Instant): TimeOfDay {
  const minutes = Math.floor(((((millisOf(instant) + OFFSET) % DAY) + DAY) % DAY) / MINUTE);
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** The instant at which the wall at +08:00 shows `time` on `day`; `24:00` is the end of the day. */
export function instantAt(day: Day, time: TimeOfDay | "24:00"): Instant {
  return instantOf(millisAt(dayNumber(day), minuteOfDay(time)));
}

export function minuteOfDay(time: TimeOfDay | "24:00"): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  return instantOf(millisOf(instant) + minutes * MINUTE);
}

/** Minutes from `from` to `to`, fractions kept; negative when `to` lies before. */
export function minutesBetween(from: Instant, to: Instant): number {
  return (millisOf(to) - millisOf(from)) / MINUTE;
}

/** Whether a `YYYY-MM-DD` names a day that exists. */
export function exists(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && dayFromNumber(dayNumber(day)) === day;
}

/** Months are counted from the year 0. */
function firstOfMonth(counted: number): Day {
  return `${pad(Math.floor(counted / 12), 4)}-${pad((((counted % 12) + 12) % 12) + 1)}-01`;
}

/** Seconds may be left out or have a fraction; beyond the millisecond it is rounded. */
function millisOfMinute(instant: Instant): number {
  const isPlain = instant.length === 24;
  return isPlain
    ? digits(instant, 17, 19) * 1000 + digits(instant, 20, 23)
    : Math.round(Number(instant.slice(17, -1)) * 1000);
}

/** The number that digits `from` to `to` spell: instants are parsed by the thousand. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index += 1) number = number * 10 + text.charCodeAt(index) - 48;
  return number;
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}
