import { readNumber } from "#bot/understand/numbers.ts";
import type { Day } from "#shared/domain/calendar/day.ts";
import { type DayRead, type DayReader, dayIn, lastOf, type Reference } from "./reference.ts";

const N = "(\\d{1,2}|[一二两三四五六七八九十廿]{1,3})";
const YEARS: Readonly<Record<string, number>> = { 去年: -1, 今年: 0, 本年: 0, 明年: 1, 后年: 2 };
const MONTH = "上个?月|本月|这个?月|当月|下个?月|下下个?月";
const HOLIDAYS: Readonly<Record<string, readonly [number, number]>> = {
  元旦: [1, 1],
  三八: [3, 8],
  五一: [5, 1],
  劳动节: [5, 1],
  六一: [6, 1],
  七一: [7, 1],
  国庆: [10, 1],
  十一: [10, 1],
  双十一: [11, 11],
  双十二: [12, 12],
  圣诞: [12, 25],
};

/** 2026/12/01, 12月3日, 12/3, 11-30, 本月底, 下个月5号, 28号, 年底, 元旦. */
export const CALENDAR_DAYS: readonly DayReader[] = [
  [
    /(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?:[日号]|(?!\d))/y,
    ([, y, m, d]) => exactly(dayIn(Number(y), Number(m), Number(d))),
  ],
  [new RegExp(`(去年|今年|本年|明年|后年)?${N}月份?${N}(?:[日号]|(?![\\d个月点条家]))`, "y"), monthAndDate],
  [/(1[0-2]|0?[1-9])\/(\d{1,2})(?![\d/.%])/y, slashed],
  [
    /(1[0-2]|0[1-9])-([0-3]\d)(?![\d.个条家%-])|(1[0-2])-([1-9])(?![\d.个条家%-])|([1-9])-([12]\d|3[01])(?![\d.个条-])/y,
    ([, m, d, m1, d1, m2, d2], reference) => slashed(["", m ?? m1 ?? m2, d ?? d1 ?? d2], reference),
  ],
  [new RegExp(`(${MONTH})的?${N}[日号]`, "y"), inMonth],
  [new RegExp(`(${MONTH}|${N}月份?|月)的?(底|末|初|中旬|上旬|下旬)`, "y"), monthEdge],
  [/(去|今|本|明|后)?年(底|末|中|初)/y, yearEdge],
  [new RegExp(`(${MONTH})(?![\\d])`, "y"), wholeMonth],
  [new RegExp(`(去年|今年|明年|后年)${N}月份?`, "y"), namedMonth],
  [new RegExp(`()${N}月份?(?![\\d月])`, "y"), namedMonth],
  [
    /(去年|今年|明年|后年)(?!度)/y,
    ([, which = ""], { year }) =>
      stretch(dayIn(year + (YEARS[which] ?? 0), 1, 1), lastOf(year + (YEARS[which] ?? 0), 12)),
  ],
  [
    /(元旦|三八|五一|劳动节|六一|七一|国庆|双十一|双十二|圣诞|十一(?=前|节|长假|黄金周))节?/y,
    ([, name = ""], reference) => coming(HOLIDAYS[name] ?? [1, 1], reference),
  ],
  [new RegExp(`${N}[日号](?!楼|线|店|院|机|码|厅|门|库|桥|馆|单|任务|令|公告|文)`, "y"), dateOnly],
];

type Read = Omit<DayRead, "end">;

function exactly(day: Day | undefined): Read {
  return day === undefined ? { impossible: true } : { day };
}

function stretch(day: Day | undefined, until: Day): Read {
  return day === undefined ? { impossible: true } : { day, until };
}

/** Without a year: the next one that is not over. A date that no year has is impossible. */
export function coming([month, date]: readonly [number, number], { year, day }: Reference): Read {
  if (month < 1 || month > 12) return { impossible: true };
  const years = [year, year + 1, year + 2, year + 3, year + 4];
  const candidates = years.flatMap((candidate) => dayIn(candidate, month, date) ?? []);
  const next = candidates.find((candidate) => candidate >= day);
  if (next === undefined) return { impossible: true };
  const past = dayIn(Number(next.slice(0, 4)) - 1, month, date);
  return { day: next, ...(past !== undefined && { past: next === day ? day : past }) };
}

function monthAndDate([, which, month = "", date = ""]: RegExpExecArray, reference: Reference): Read {
  const [m, d] = [readNumber(month) ?? 0, readNumber(date) ?? 0];
  if (which === undefined) return coming([m, d], reference);
  return m > 12 ? { impossible: true } : exactly(dayIn(reference.year + (YEARS[which] ?? 0), m, d));
}

function slashed(
  [, month, date]: ArrayLike<string | undefined> & Iterable<string | undefined>,
  reference: Reference,
): Read {
  return coming([Number(month), Number(date)], reference);
}

function monthShift(which: string): number {
  if (which.startsWith("上")) return -1;
  if (which.startsWith("下下")) return 2;
  return which.startsWith("下") ? 1 : 0;
}

function inMonth([, which = "", date = ""]: RegExpExecArray, { year, month }: Reference): Read {
  const m = month + monthShift(which);
  return exactly(dayIn(year, m, readNumber(date) ?? 0));
}

const EDGES: Readonly<Record<string, readonly [number, number]>> = {
  初: [1, 5],
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
};

function monthEdge([, which = "", number, edge = ""]: RegExpExecArray, reference: Reference): Read {
  const { month } = reference;
  const named =
    number === undefined ? month + monthShift(which) : comingMonth(readNumber(number) ?? 0, reference);
  const read = edgeOf(named, { edge, reference });
  const isOver = which === "月" && (read.until ?? read.day ?? "") < reference.day;
  return isOver ? edgeOf(named + 1, { edge, reference }) : read;
}

function edgeOf(month: number, { edge, reference: { year } }: { edge: string; reference: Reference }): Read {
  const last = lastOf(year, month);
  const [from, to] = EDGES[edge] ?? [0, 0];
  return from === 0 ? { day: last } : stretch(dayIn(year, month, from), dayIn(year, month, to) ?? last);
}

/** A month by its number: this year's, or next year's when it is over. */
function comingMonth(number: number, { month }: Reference): number {
  return number < month ? number + 12 : number;
}

function yearEdge([, which, edge]: RegExpExecArray, { year, month }: Reference): Read {
  const named = year + (YEARS[`${which}年`] ?? 0);
  if (edge === "中") return exactly(dayIn(named, 6, 30));
  if (edge !== "初") return exactly(dayIn(named, 12, 31));
  return stretch(
    dayIn(which === undefined && month > 1 ? named + 1 : named, 1, 1),
    dayIn(named, 1, 31) ?? "",
  );
}

function wholeMonth([, which = ""]: RegExpExecArray, { year, month }: Reference): Read {
  const named = month + monthShift(which);
  return stretch(dayIn(year, named, 1), lastOf(year, named));
}

function namedMonth([, which, number = ""]: RegExpExecArray, reference: Reference): Read {
  const said = readNumber(number) ?? 0;
  if (said < 1 || said > 12) return { impossible: true };
  const month = which ? said + 12 * (YEARS[which] ?? 0) : comingMonth(said, reference);
  return stretch(dayIn(reference.year, month, 1), lastOf(reference.year, month));
}

/** 28号: this month's, or the next that has such a day and is not over. */
function dateOnly([, said = ""]: RegExpExecArray, { year, month, day }: Reference): Read {
  const date = readNumber(said) ?? 0;
  const candidates = [0, 1, 2].flatMap((ahead) => dayIn(year, month + ahead, date) ?? []);
  const next = candidates.find((candidate) => candidate >= day);
  if (next === undefined) return { impossible: true, date };
  const past = [0, -1, -2]
    .flatMap((back) => dayIn(year, month + back, date) ?? [])
    .find((back) => back <= day);
  return { day: next, date, ...(past !== undefined && { past }) };
}
