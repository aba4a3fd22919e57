import type { TimePhrases } from "#bot/phrases/zh/time.ts";
import {
  addMinutes,
  type Day,
  dayOf,
  daysBetween,
  type Instant,
  timeOf,
  weekdayOf,
} from "#shared/domain/calendar/day.ts";

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const NEAR: Readonly<Record<number, string>> = { [-1]: "yesterday", 0: "today", 1: "tomorrow" };

function day(of: Day, now: Instant): string {
  const today = dayOf(now);
  const near = NEAR[daysBetween(today, of)];
  if (near !== undefined) return of === today ? near : `${near} (${WEEKDAYS[weekdayOf(of) - 1]})`;
  return dated(of, { isThisYear: of.slice(0, 4) === today.slice(0, 4) });
}

/** Tue 1 Dec, Mon 4 Jan 2027: a day that is named whenever one reads it. */
export function dated(of: Day, { isThisYear = true }: { readonly isThisYear?: boolean } = {}): string {
  return `${WEEKDAYS[weekdayOf(of) - 1]} ${dateWords(of, isThisYear)}`;
}

function dateWords(of: Day, isThisYear = true): string {
  const [year = "", month = "", date = ""] = of.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1]}${isThisYear ? "" : ` ${year}`}`;
}

export function monthWords(month: string, isThisYear = true): string {
  const [year = "", of = ""] = month.split("-");
  return `${MONTHS[Number(of) - 1]}${isThisYear ? "" : ` ${year}`}`;
}

function said(of: Day, now: Instant): string {
  const ahead = daysBetween(dayOf(now), of);
  if (ahead <= 1) return NEAR[ahead] ?? of;
  return ahead < 7 ? `${WEEKDAYS[weekdayOf(of) - 1]}` : dateWords(of);
}

export const time: TimePhrases = {
  day,
  said,
  when: (at, now) => `${day(dayOf(at), now)} ${timeOf(at)}`,
  span(from, to, now) {
    const first = dayOf(from);
    const last = dayOf(addMinutes(to, -1));
    const isWhole = timeOf(from) === "00:00" && timeOf(to) === "00:00";
    if (isWhole) return first === last ? day(first, now) : `${day(first, now)} to ${day(last, now)}`;
    if (first === last) return `${day(first, now)} ${timeOf(from)}—${timeOf(to)}`;
    return `${day(first, now)} ${timeOf(from)} to ${day(dayOf(to), now)} ${timeOf(to)}`;
  },
  days: (from, to, now) => `${day(from, now)} to ${day(to, now)}`,
  month: (month, now) => monthWords(month, month.slice(0, 4) === dayOf(now).slice(0, 4)),
  duration(minutes) {
    const whole = Math.max(0, Math.round(minutes));
    const days = Math.floor(whole / 1440);
    const hours = Math.floor((whole % 1440) / 60);
    const rest = whole % 60;
    const parts = [days > 0 && `${days} d`, hours > 0 && `${hours} h`, rest > 0 && `${rest} min`];
    return parts.filter((part) => part !== false).join(" ") || "under a minute";
  },
  share: (basisPoints) => `${Math.floor(basisPoints / 100)}%`,
  clock: (at) => timeOf(at),
};
