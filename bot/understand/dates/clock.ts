import { readNumber } from "#bot/understand/numbers.ts";
import type { TimeOfDay } from "#shared/domain/calendar/day.ts";
import type { Half } from "./reference.ts";

/** A time of day as it was read. `raw` is the hour as said: 7点半 is 19:30 among appointments, 07:30 for a digest. */
export interface ClockRead {
  readonly end: number;
  readonly time?: TimeOfDay;
  readonly raw?: TimeOfDay;
  readonly half?: Half;
  /** 晚上12点 belongs to the next day. */
  readonly nextDay?: boolean;
  readonly impossible?: boolean;
  /** At 9 this morning: of today, even where it has passed. */
  readonly isToday?: boolean;
  /** 下班前. */
  readonly by?: boolean;
}

const HALVES: Readonly<Record<string, Half>> = {
  凌晨: "morning",
  清晨: "morning",
  清早: "morning",
  一大早: "morning",
  一早: "morning",
  大早上: "morning",
  早上: "morning",
  早晨: "morning",
  上午: "morning",
  早: "morning",
  中午: "noon",
  正午: "noon",
  午后: "afternoon",
  下午: "afternoon",
  傍晚: "evening",
  晚上: "evening",
  晚间: "evening",
  夜里: "evening",
  夜晚: "evening",
  晚: "evening",
};
/** Only with an hour: 半夜 alone is no time of a day's work. */
const NIGHTS: Readonly<Record<string, Half>> = { 半夜: "evening", 午夜: "evening", 深夜: "evening" };
const NAMES = Object.keys(HALVES).sort((a, b) => b.length - a.length);
const TIMED = [...Object.keys(NIGHTS), ...NAMES].join("|");
const HOUR = "(\\d{1,2}|[零一二两三四五六七八九十]{1,3})";
const NOT_TIME = "建议|意见|要求|原因|问题|内容|说明|补充|位|击|评|名|餐|赞|子|心|之一|需要|注意|是(?!时候)";
const DIGITAL = new RegExp(`(${TIMED})?\\s*(\\d{1,2}):(\\d{2})(?::\\d{2})?(?![\\d:])`, "y");
const SPOKEN = new RegExp(
  `(${TIMED})?\\s*${HOUR}(?:点钟?|时(?![间候段限刻代期]))(?:(半)|([一二三123])刻|${HOUR.replace("{1,2}", "{2}")}分?|([零〇][一二三四五六七八九5])分?|(\\d)分)?整?(?!${NOT_TIME})`,
  "y",
);
const ALONE = new RegExp(`(${NAMES.filter((name) => name.length > 1).join("|")})(?![班好])`, "y");
const CLOSING = /下班(?:之前|以前|前)/y;

/** 上午10点半, 下午三点一刻, 15:30, 中午, 下班前. */
export function readClock(text: string, at: number): ClockRead | undefined {
  if (/[\d.第]/.test(text.charAt(at - 1))) return undefined;
  return digital(text, at) ?? spoken(text, at) ?? partOfDay(text, at);
}

function digital(text: string, at: number): ClockRead | undefined {
  const match = matchAt(DIGITAL, text, at);
  if (match === undefined) return undefined;
  const [whole, period, hour = "", minutes = ""] = match;
  const isOffice = Number(hour) >= 1 && Number(hour) < 7 && !hour.startsWith("0");
  return timed(at + whole.length, { hour: Number(hour), minutes: Number(minutes), period, isOffice });
}

function spoken(text: string, at: number): ClockRead | undefined {
  const match = matchAt(SPOKEN, text, at);
  if (match === undefined) return undefined;
  const [whole, period, hour = "", half, quarters, ...rest] = match;
  const said = rest.find((minutes) => minutes !== undefined);
  const minutes = half ? 30 : (readNumber(quarters ?? "") ?? 0) * 15 + (readNumber(said ?? "") ?? 0);
  const number = readNumber(hour) ?? 99;
  return timed(at + whole.length, { hour: number, minutes, period, isOffice: number >= 1 && number < 8 });
}

interface Parts {
  readonly hour: number;
  readonly minutes: number;
  readonly period: string | undefined;
  /** Without a part of the day these hours are meant in the afternoon. */
  readonly isOffice: boolean;
}

function timed(end: number, { hour, minutes, period = "", isOffice }: Parts): ClockRead {
  if (minutes > 59 || hour * 60 + minutes > 1440) return { end, impossible: true };
  const half = HALVES[period] ?? NIGHTS[period];
  if (half) return inHour(end, { hour: period === "凌晨" ? hour % 12 : inHalf(hour, half), minutes, half });
  const plain = inHour(end, { hour: isOffice ? hour + 12 : hour, minutes });
  return { ...plain, raw: clock(hour, minutes) };
}

function inHour(
  end: number,
  { hour, minutes, half }: Pick<Parts, "hour" | "minutes"> & { readonly half?: Half },
): ClockRead {
  const time = clock(hour, minutes);
  return { end, time, raw: time, ...(half && { half }), ...(hour >= 24 && { nextDay: true }) };
}

function inHalf(hour: number, half: Half): number {
  if (half === "evening" && isAfterMidnight(hour)) return 24 + (hour % 12);
  return hour < LATEST_MORNING[half] ? hour + 12 : hour;
}

/** Below it an hour of that half is counted from noon: 中午1点 is 13:00, and 中午11点 is 11:00. */
const LATEST_MORNING: Readonly<Record<Half, number>> = { morning: 0, noon: 3, afternoon: 12, evening: 12 };

/** 晚上12点, 夜里2点: the night goes on into the next day. */
function isAfterMidnight(hour: number): boolean {
  return hour === 12 || hour === 24 || hour < 5;
}

/** 今晚八点 is 20:00, 明早7点 is 07:00, 明晚12点 the end of that day. */
export function inHalfOf(read: ClockRead, dayHalf: Half): ClockRead {
  const [hour = 0, minutes = 0] = (read.raw ?? "").split(":").map(Number);
  const { nextDay: _, ...rest } = read;
  return { ...rest, ...inHour(read.end, { hour: inHalf(hour, dayHalf), minutes }) };
}

function partOfDay(text: string, at: number): ClockRead | undefined {
  const closing = matchAt(CLOSING, text, at);
  if (closing) return { end: at + closing[0].length, by: true, half: "afternoon" };
  const match = matchAt(ALONE, text, at);
  const half = HALVES[match?.[1] ?? ""];
  return match && half && { end: at + match[0].length, half };
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function clock(hour: number, minutes: number): TimeOfDay {
  return `${String(hour % 24).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
