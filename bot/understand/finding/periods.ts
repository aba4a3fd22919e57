import { AMOUNT, readNumber } from "#bot/understand/numbers.ts";
import { addDays, addMonths, type Day, exists, monthOf, weekdayOf } from "#shared/domain/calendar/day.ts";
import { matchAt, sticky } from "./atom.ts";

/** A length of time, or a stretch of the calendar with one or both of its ends. */
export type Period =
  | { readonly kind: "length"; readonly days?: number; readonly months?: number; readonly end: number }
  | { readonly kind: "span"; readonly from?: Day; readonly to?: Day; readonly end: number };

/** 90天, 三个月, 半年, 本月, 下个季度, 年底前, 2026年12月: what stands at a place. */
export function periodAt(text: string, at: number, today: Day): Period | undefined {
  return lengthAt(text, at) ?? spanAt(text, at, today);
}

const UNIT =
  "天|日(?!期)|周|星期|礼拜|月(?![底初末份])|季度?|年(?![底初末份])|days?|weeks?|months?|quarters?|years?";
const LENGTH = sticky(
  `(?<n>${AMOUNT}|a|an|one|two|three|six|the)?\\s*(?<and>个半)?(?<piece>个)?(?<half>半)?(?<unit>${UNIT})(?<more>半)?`,
);
const ENGLISH: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, six: 6, the: 1 };

function lengthAt(text: string, at: number): Period | undefined {
  const match = matchAt(LENGTH, text, at);
  const said = match?.groups;
  if (!match || !said || isNamed(said)) return undefined;
  const number = numberOf(said);
  if (number <= 0) return undefined;
  return { kind: "length", ...measured(number, said["unit"] ?? ""), end: at + match[0].length };
}

type Groups = Partial<Record<string, string>>;

/** 12月 is a month of the year, 12个月 a length; 2026年 is a year. */
function isNamed({ n = "", and, piece, half, unit }: Groups): boolean {
  if (unit === "月") return [and, piece, half].every((part) => part === undefined);
  return unit === "年" && /^\d{4}$/.test(n);
}

function numberOf({ n, and, half, more }: Groups): number {
  const whole = n === undefined ? 0 : (ENGLISH[n] ?? readNumber(n) ?? 0);
  if (n === undefined && half === undefined) return 0;
  return whole + ([and, half, more].some((part) => part !== undefined) ? 0.5 : 0);
}

function measured(number: number, unit: string): { days: number } | { months: number } {
  if (/^[天日]|^day/.test(unit)) return { days: Math.ceil(number) };
  if (/^[周星礼]|^week/.test(unit)) return { days: Math.ceil(number * 7) };
  const months = number * monthsIn(unit);
  return Number.isInteger(months) ? { months } : { days: Math.round(months * 30) };
}

function monthsIn(unit: string): number {
  if (/^年|^year/.test(unit)) return 12;
  return /^季|^quarter/.test(unit) ? 3 : 1;
}

type Spanned = readonly [from: Day | undefined, to: Day | undefined];

/** Named stretches; `match` are the groups of the pattern. */
const SPANS: readonly (readonly [pattern: RegExp, span: (today: Day, match: RegExpExecArray) => Spanned])[] =
  [
    [/今天|today/y, (today) => [today, today]],
    [/明天|tomorrow/y, (today) => both(addDays(today, 1))],
    [/昨天|yesterday/y, (today) => both(addDays(today, -1))],
    [/本周|这周|这个?星期|this week/y, (today) => week(today, 0)],
    [/下周|下个?星期|next week/y, (today) => week(today, 1)],
    [/上周|上个?星期|last week/y, (today) => week(today, -1)],
    [
      /(?:本月底|这个?月底|月底|月末|the end of (?:this|the) month)(?:之?前|以前)?/y,
      (today) => [undefined, lastOf(monthOf(today))],
    ],
    [/(?:本月|这个?月|当月|this month)(?!底|末)/y, (today) => month(monthOf(today))],
    [/下个?月|次月|next month/y, (today) => month(monthOf(addMonths(firstOf(today), 1)))],
    [/上个?月|last month/y, (today) => month(monthOf(addMonths(firstOf(today), -1)))],
    [/本季度?|这个?季度|this quarter/y, (today) => quarter(today, 0)],
    [/下个?季度|next quarter/y, (today) => quarter(today, 1)],
    [/上个?季度|last quarter/y, (today) => quarter(today, -1)],
    [
      /(?:今年底|年底|年末|the end of (?:this|the) year)(?:之?前|以前)?/y,
      (today) => [undefined, `${year(today, 0)}-12-31`],
    ],
    [/明年年?底(?:之?前|以前)?/y, (today) => [undefined, `${year(today, 1)}-12-31`]],
    [/(\d{4})-(\d\d)-(\d\d)/y, (_, [, y, m, d]) => both(`${y}-${m}-${d}`)],
    [
      /(?:(\d{4}|今|明|去)年)?(\d{1,2}|[一二三四五六七八九十]+)月(\d{1,2}|[一二三四五六七八九十]+)[日号]/y,
      dayOfYear,
    ],
    [/(?:(\d{4}|今|明|去)年)?(\d{1,2}|[一二三四五六七八九十]+)月份?底?/y, monthOfYear],
    [/(?:今年|本年度?|this year)(?!底)/y, (today) => years(year(today, 0))],
    [/(?:明年|next year)(?!底)/y, (today) => years(year(today, 1))],
    [/去年|last year/y, (today) => years(year(today, -1))],
    [/(\d{4})年/y, (_, [, y = ""]) => years(y)],
  ];

function spanAt(text: string, at: number, today: Day): Period | undefined {
  for (const [pattern, span] of SPANS) {
    const match = matchAt(pattern, text, at);
    const [from, to] = match ? span(today, match) : [];
    if (match === null || to === undefined) continue;
    return { kind: "span", ...(from && { from }), to, end: at + match[0].length };
  }
  return undefined;
}

function both(day: Day): Spanned {
  return exists(day) ? [day, day] : [undefined, undefined];
}

function week(today: Day, step: number): Spanned {
  const monday = addDays(today, 1 - weekdayOf(today) + 7 * step);
  return [monday, addDays(monday, 6)];
}

function month(named: string): Spanned {
  return [`${named}-01`, lastOf(named)];
}

function quarter(today: Day, step: number): Spanned {
  const first = Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1;
  const begin = addMonths(`${year(today, 0)}-${String(first).padStart(2, "0")}-01`, 3 * step);
  return [begin, lastOf(monthOf(addMonths(begin, 2)))];
}

function years(named: string): Spanned {
  return [`${named}-01-01`, `${named}-12-31`];
}

function year(today: Day, step: number): string {
  return String(Number(today.slice(0, 4)) + step);
}

function firstOf(day: Day): Day {
  return `${monthOf(day)}-01`;
}

function lastOf(named: string): Day {
  return addDays(addMonths(`${named}-01`, 1), -1);
}

const STEPS: Readonly<Record<string, number>> = { 今: 0, 明: 1, 去: -1 };

function yearSaid(said: string | undefined, today: Day): string {
  const step = STEPS[said ?? "今"];
  return step === undefined ? String(said) : year(today, step);
}

function dayOfYear(today: Day, [, y, m = "", d = ""]: RegExpExecArray): Spanned {
  return both(`${yearSaid(y, today)}-${two(m)}-${two(d)}`);
}

function monthOfYear(today: Day, [, y, m = ""]: RegExpExecArray): Spanned {
  const named = `${yearSaid(y, today)}-${two(m)}`;
  return exists(`${named}-01`) ? month(named) : [undefined, undefined];
}

function two(said: string): string {
  return String(readNumber(said) ?? 0).padStart(2, "0");
}
