import {
  addMinutes,
  type Day,
  dayOf,
  daysBetween,
  type Instant,
  timeOf,
  weekdayOf,
} from "#shared/domain/calendar/day.ts";

/** Days and times as a person says them; a date always carries its weekday, so that a slip is seen. */
export interface TimePhrases {
  /** 今天18:00, 明天（周三）10:00, 12月1日（周二）10:00. */
  readonly when: (at: Instant, now: Instant) => string;
  readonly day: (day: Day, now: Instant) => string;
  /** A day to come as one would say it back: 明天, 周五, 下周一, 12月1日. */
  readonly said: (day: Day, now: Instant) => string;
  /** 明天（周三）13:30—18:00; whole days without hours. */
  readonly span: (from: Instant, to: Instant, now: Instant) => string;
  readonly days: (from: Day, to: Day, now: Instant) => string;
  /** A month that is given as 2026-10: 10月; of another year 2025年12月. */
  readonly month: (month: string, now: Instant) => string;
  /** 45分钟, 2小时10分钟; never negative. */
  readonly duration: (minutes: number) => string;
  readonly share: (basisPoints: number) => string;
  readonly clock: (at: Instant) => string;
}

const WEEKDAYS = ["一", "二", "三", "四", "五", "六", "日"];
const NEAR: Readonly<Record<number, string>> = { [-1]: "昨天", 0: "今天", 1: "明天", 2: "后天" };

function day(of: Day, now: Instant): string {
  const today = dayOf(now);
  const near = NEAR[daysBetween(today, of)];
  if (near !== undefined) return of === today ? near : near + inBrackets(of);
  return dated(of, { isThisYear: isSameYear(of, today) });
}

function inBrackets(of: Day): string {
  return `（周${WEEKDAYS[weekdayOf(of) - 1]}）`;
}

function isSameYear(one: string, other: string): boolean {
  return one.slice(0, 4) === other.slice(0, 4);
}

/** 12月1日（周二）, 2027年1月4日（周一）: a day that is named whenever one reads it. */
export function dated(of: Day, { isThisYear = true }: { readonly isThisYear?: boolean } = {}): string {
  return dateWords(of, isThisYear) + inBrackets(of);
}

/** 12月1日: inside a title, where its weekday would be in the way. */
export function dateWords(of: Day, isThisYear = true): string {
  const [year = "", month = "", date = ""] = of.split("-");
  return `${isThisYear ? "" : `${year}年`}${Number(month)}月${Number(date)}日`;
}

export function monthWords(month: string, isThisYear = true): string {
  const [year = "", of = ""] = month.split("-");
  return `${isThisYear ? "" : `${year}年`}${Number(of)}月`;
}

function said(of: Day, now: Instant): string {
  const today = dayOf(now);
  const ahead = daysBetween(today, of);
  const near = NEAR[ahead];
  if (near !== undefined) return near;
  const weeks = Math.floor((weekdayOf(today) - 1 + ahead) / 7);
  const weekday = `周${WEEKDAYS[weekdayOf(of) - 1]}`;
  if (weeks <= 1) return weeks === 1 ? `下${weekday}` : weekday;
  return dateWords(of);
}

export const time: TimePhrases = {
  day,
  said,
  when: (at, now) => `${day(dayOf(at), now)}${timeOf(at)}`,
  span(from, to, now) {
    const first = dayOf(from);
    const last = dayOf(addMinutes(to, -1));
    const isWhole = timeOf(from) === "00:00" && timeOf(to) === "00:00";
    if (isWhole) return first === last ? day(first, now) : `${day(first, now)}至${day(last, now)}`;
    if (first === last) return `${day(first, now)}${timeOf(from)}—${timeOf(to)}`;
    return `${day(first, now)}${timeOf(from)}至${day(dayOf(to), now)}${timeOf(to)}`;
  },
  days: (from, to, now) => `${day(from, now)}至${day(to, now)}`,
  month: (month, now) => monthWords(month, isSameYear(month, dayOf(now))),
  duration(minutes) {
    const whole = Math.max(0, Math.round(minutes));
    const days = Math.floor(whole / 1440);
    const hours = Math.floor((whole % 1440) / 60);
    const rest = whole % 60;
    const parts = [days > 0 && `${days}天`, hours > 0 && `${hours}小时`, rest > 0 && `${rest}分钟`];
    return parts.filter((part) => part !== false).join("") || "不到1分钟";
  },
  share: (basisPoints) => `${Math.floor(basisPoints / 100)}%`,
  clock: (at) => timeOf(at),
};
