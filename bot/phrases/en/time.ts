import type { TimePhrases } from "#bot/phrases/zh/time.ts";
import {
  addDays,
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
  const weekday = WEEKDAYS[weekdayOf(of) - 1];
  const near = NEAR[daysBetween(today, of)];
  if (near !== undefined) return of === today ? near : `${near} (${weekday})`;
  const [year = "", month = "", date = ""] = of.split("-");
  const isThisYear = year === today.slice(0, 4);
  return `${weekday} ${Number(date)} ${MONTHS[Number(month) - 1]}${isThisYear ? "" : ` ${year}`}`;
}

export const time: TimePhrases = {
  day,
  when: (at, now) => `${day(dayOf(at), now)} ${timeOf(at)}`,
  until: (at, now) =>
    timeOf(at) === "00:00" ? day(addDays(dayOf(at), -1), now) : `${day(dayOf(at), now)} ${timeOf(at)}`,
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
