import {
  addDays,
  type Day,
  dayOf,
  type Instant,
  minuteOfDay,
  type TimeOfDay,
  timeOf,
} from "#shared/domain/calendar/day.ts";
import { CALENDAR_DAYS } from "./calendar-days.ts";
import { type ClockRead, inHalfOf, matchAt, readClock } from "./clock.ts";
import { readEnglishClock } from "./english-clock.ts";
import { ENGLISH_DAYS } from "./english-days.ts";
import { LUNAR_DAYS } from "./lunar.ts";
import type { DayRead, DayReader, Half, Reference } from "./reference.ts";
import { RELATIVE_DAYS } from "./relative-days.ts";

/** A date or a time in a sentence, on the fields of the calendar. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  readonly day: Day;
  /** The day before, for what has been: 周三 in 周三做完了哪些. */
  readonly past: Day;
  /** Last day, when `day` begins a week or a month. */
  readonly until?: Day;
  readonly time?: TimeOfDay;
  readonly raw?: TimeOfDay;
  readonly half?: Half;
  readonly instant?: Instant;
  /** 周五前, 三天内: until its end. */
  readonly by: boolean;
  /** Whether a day was said, and not only an hour. */
  readonly isDay: boolean;
  /** 周三, 28号: without a week or a month. */
  readonly isOpen?: boolean;
  /** An hour alone that has passed today: tomorrow's is meant. */
  readonly hourPassed?: boolean;
  readonly date?: number;
  readonly repeated?: boolean;
  readonly impossible?: boolean;
}

export interface Place {
  readonly at: number;
  readonly reference: Reference;
}

const CHINESE: readonly DayReader[] = [...LUNAR_DAYS, ...RELATIVE_DAYS, ...CALENDAR_DAYS];
const BY =
  /(?:之前|以前|前(?!面|台|期|往|置|进|端|辈|者|[一二两三四五六七八九十\d]|后|一天)|截止|为止|之内|以内|内(?!容|部|网|训|存|勤|蒙|销|科|外))/y;
const GLUE =
  /(?:\s|的|,\s?(?=\d)|\(|周[一二三四五六日天](?=[)\s上中下早晚凌傍\d])|星期[一二三四五六日天](?=[)\s上中下早晚凌傍\d])|\))*/y;
const ENGLISH_GLUE = /,?\s+(?:on\s+|at\s+(?=noon))?/y;
const ENGLISH_BY = /(?:by|before|until|till|due)\s+(?:the\s+)?/y;

/** The date or time that begins at a place of the sentence. */
export function readMoment(text: string, { at, reference }: Place): Moment | undefined {
  if (isInsideWord(text, at)) return undefined;
  const by = matchAt(ENGLISH_BY, text, at);
  const from = at + (by?.[0].length ?? 0);
  const read = dayThenClock(text, { at: from, reference }) ?? clockThenDay(text, { at: from, reference });
  if (read === undefined) return undefined;
  const { day } = read;
  const clock = withHalf(read.clock, day?.half);
  const end = Math.max(day?.end ?? 0, clock?.end ?? 0);
  const until = matchAt(BY, text, end);
  const isBy = by !== undefined || until !== undefined || day?.by === true || clock?.by === true;
  return placed({ start: at, end: end + (until?.[0].length ?? 0), by: isBy }, { day, clock, reference });
}

function isInsideWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === "一" && text.charAt(at) === "下") return true;
  return /[a-z]/.test(text.charAt(at))
    ? /[a-z]/.test(before)
    : /[\d.第a-z#]/.test(before) && /[\d一二两三四五六七八九十]/.test(text.charAt(at));
}

interface Read {
  readonly day?: DayRead | undefined;
  readonly clock?: ClockRead | undefined;
}

function dayThenClock(text: string, place: Place): Read | undefined {
  const day = readDay(text, place);
  if (day === undefined) return undefined;
  const glued = matchAt(GLUE, text, day.end)?.[0].length ?? 0;
  const english = matchAt(ENGLISH_GLUE, text, day.end)?.[0].length ?? 0;
  return {
    day,
    clock: readClock(text, day.end + glued) ?? readEnglishClock(text, day.end + Math.max(english, 0)),
  };
}

function clockThenDay(text: string, { at, reference }: Place): Read | undefined {
  const clock = readEnglishClock(text, at) ?? readClock(text, at);
  if (clock === undefined) return undefined;
  const glue = matchAt(ENGLISH_GLUE, text, clock.end)?.[0].length ?? 0;
  const day = glue === 0 ? undefined : readDay(text, { at: clock.end + glue, reference });
  return { clock, day: day?.repeated ? undefined : day };
}

function readDay(text: string, { at, reference }: Place): DayRead | undefined {
  const readers = /[a-z]/.test(text.charAt(at)) ? ENGLISH_DAYS : CHINESE;
  return (
    firstDay(readers, text, { at, reference }) ??
    (/\d/.test(text.charAt(at)) ? firstDay(ENGLISH_DAYS, text, { at, reference }) : undefined)
  );
}

function firstDay(
  readers: readonly DayReader[],
  text: string,
  { at, reference }: Place,
): DayRead | undefined {
  for (const [pattern, read] of readers) {
    const match = matchAt(pattern, text, at);
    if (match) return { end: at + match[0].length, ...read(match, reference) };
  }
  return undefined;
}

type Bounds = Pick<Moment, "start" | "end" | "by">;

function placed(bounds: Bounds, { day, clock, reference }: Read & { readonly reference: Reference }): Moment {
  if (day?.instant) return atInstant(bounds, day.instant);
  const base = day?.day ?? reference.day;
  const shift = shiftOf(base, { day, clock, reference });
  const moved = addDays(base, shift);
  return {
    ...bounds,
    day: moved,
    past: day?.past ?? moved,
    isDay: day !== undefined || clock?.isToday === true,
    ...(shift > 0 && day === undefined && !clock?.nextDay && { hourPassed: true }),
    ...dayMarks(day),
    ...clockMarks(clock, day?.half),
    ...((day?.impossible || clock?.impossible) && { impossible: true }),
  };
}

function atInstant(bounds: Bounds, instant: Instant): Moment {
  const day = dayOf(instant);
  return { ...bounds, instant, day, past: day, time: timeOf(instant), isDay: true };
}

function dayMarks(day: DayRead | undefined): Pick<Moment, "until" | "isOpen" | "date" | "repeated"> {
  return {
    ...(day?.until && { until: day.until }),
    ...(day?.isOpen && { isOpen: true }),
    ...(day?.date !== undefined && { date: day.date }),
    ...(day?.repeated && { repeated: true }),
  };
}

function clockMarks(
  clock: ClockRead | undefined,
  dayHalf: Half | undefined,
): Pick<Moment, "time" | "raw" | "half"> {
  const half = clock?.half ?? dayHalf;
  return {
    ...(clock?.time && { time: clock.time }),
    ...(clock?.raw && { raw: clock.raw }),
    ...(half && { half }),
  };
}

function withHalf(clock: ClockRead | undefined, half: Half | undefined): ClockRead | undefined {
  if (clock?.raw === undefined || clock.half !== undefined || half === undefined) return clock;
  return inHalfOf(clock, half);
}

/** An hour alone that has passed is tomorrow's; an open weekday's hour that has passed is next week's. */
function shiftOf(base: Day, { day, clock, reference }: Read & { readonly reference: Reference }): number {
  const isPassed =
    clock?.time !== undefined && base === reference.day && minuteOfDay(clock.time) <= reference.minute;
  if (clock?.nextDay) return 1;
  if (!isPassed) return 0;
  if (day === undefined) return clock?.isToday ? 0 : 1;
  return day.isOpen ? 7 : 0;
}
