import { readNumber } from "#bot/understand/numbers.ts";
import { addDays, addMinutes, type Day, weekdayOf } from "#shared/domain/calendar/day.ts";
import { isWorkday } from "#shared/domain/calendar/working-calendar.ts";
import { addMonths, type DayRead, type DayReader, mondayOf, type Reference } from "./reference.ts";

type Read = Omit<DayRead, "end">;

const SHIFTS: Readonly<Record<string, number>> = {
  大前: -3,
  前: -2,
  昨: -1,
  今: 0,
  当: 0,
  明: 1,
  后: 2,
  大后: 3,
};
const WEEKDAYS = "一二三四五六日";
const WEEKS: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1, 下下: 2 };
const COUNT = "(半|\\d{1,3}|[一二两三四五六七八九十]{1,3})";
const AFTER = "(之后|以后|过后|后|之内|以内|内)";

/** 今天, 下周三, 三天后, 15分钟后, 每周一. */
export const RELATIVE_DAYS: readonly DayReader[] = [
  [
    /每(?:个|逢)?(?:工作日|[天日晚早]|周末|(?:周|星期|礼拜)[一二三四五六日天]?|月(?:\d{1,2}[日号]|[初底末])?|年|隔\S天)/y,
    () => ({ repeated: true }),
  ],
  [/(?:工作日)?天天|(?:逢)(?:周|星期|礼拜)[一二三四五六日天]/y, () => ({ repeated: true })],
  [
    /(大前|大后|前|后|昨|今|当|明)[天日儿](?!下之|然)/y,
    ([, word = ""], { day }) => ({ day: shifted(day, word) }),
  ],
  [/(今|明|昨|后)(早|晚)(?!期|餐|饭|会儿)/y, evening],
  [/(上上|上|下下|下|本|这)?个?(?:周|星期|礼拜)末/y, weekend],
  [
    /(上上|上|下下|下|本|这)?一?个?(?:周|星期|礼拜)([一二三四五六1-7]|[日天](?![程常报志气]))(?![\d个])/y,
    weekday,
  ],
  [/(上上|上|下下|下|本|这)一?个?(?:周|星期|礼拜)(?!期)/y, week],
  [new RegExp(`(?:过|再过)?${COUNT}(?:个(半)?)?(分钟|刻钟|小时|钟头)(半)?${AFTER}`, "y"), soon],
  [new RegExp(`(?:再)?过${COUNT}(?:个(半)?)?(分钟|刻钟|小时|钟头)(半)?()`, "y"), soon],
  [new RegExp(`${COUNT}个?工作日${AFTER}`, "y"), workdays],
  [new RegExp(`${COUNT}(天|日|个?周|个?星期|个?礼拜|个月|年)${AFTER}`, "y"), later],
  [new RegExp(`(?:再)?过${COUNT}(天|个?周|个?星期|个?礼拜|个月|年)()`, "y"), later],
  [new RegExp(`${COUNT}(天|个?周|个?星期|个?礼拜|个月|年)(?:之前|以前|前)`, "y"), ago],
];

function shifted(day: Day, word: string): Day {
  return addDays(day, SHIFTS[word] ?? 0);
}

function evening([, word = "", part]: RegExpExecArray, { day }: Reference): Read {
  return { day: shifted(day, word), half: part === "早" ? "morning" : "evening" };
}

function weekend([, which = "本"]: RegExpExecArray, reference: Reference): Read {
  const monday = mondayOf(reference, WEEKS[which] ?? 0);
  return { day: addDays(monday, 5), until: addDays(monday, 6) };
}

/** Without 本 or 下 the coming one, today included; weeks begin on Monday. */
function weekday([, which, name = ""]: RegExpExecArray, reference: Reference): Read {
  const place = WEEKDAYS.indexOf(name === "天" ? "日" : name);
  const index = place < 0 ? Number(name) - 1 : place;
  if (which !== undefined) return { day: addDays(mondayOf(reference, WEEKS[which]), index) };
  const day = addDays(mondayOf(reference), index + (index + 1 < reference.weekday ? 7 : 0));
  return { day, past: day === reference.day ? day : addDays(day, -7), isOpen: true };
}

function week([, which = "本"]: RegExpExecArray, reference: Reference): Read {
  const monday = mondayOf(reference, WEEKS[which] ?? 0);
  return { day: monday, until: addDays(monday, 6) };
}

const MINUTES: Readonly<Record<string, number>> = { 分钟: 1, 刻钟: 15, 小时: 60, 钟头: 60 };

function soon(
  [, count = "", half, unit = "", halfAfter, after = ""]: RegExpExecArray,
  { now }: Reference,
): Read {
  const number = (readNumber(count) ?? 0) + (half || halfAfter ? 0.5 : 0);
  return { instant: addMinutes(now, Math.round(number * (MINUTES[unit] ?? 1))), by: after.includes("内") };
}

function later([, count = "", unit = "", after = ""]: RegExpExecArray, reference: Reference): Read {
  return { day: moved(readNumber(count) ?? 0, { unit, reference }), by: after.includes("内") };
}

function ago([, count = "", unit = ""]: RegExpExecArray, reference: Reference): Read {
  return { day: moved(-(readNumber(count) ?? 0), { unit, reference }) };
}

function moved(number: number, { unit, reference }: { unit: string; reference: Reference }): Day {
  if (unit === "年") return addMonths(reference, Math.round(number * 12));
  if (unit === "天" || unit === "日") return addDays(reference.day, Math.round(number));
  if (unit !== "个月") return addDays(reference.day, Math.round(number * 7));
  return Math.abs(number) < 1 ? addDays(reference.day, 30 * number) : addMonths(reference, number);
}

/** Working days from tomorrow; Monday to Friday where no calendar is given. */
function workdays([, count = "", after = ""]: RegExpExecArray, reference: Reference): Read {
  let day = reference.day;
  for (let left = readNumber(count) ?? 0; left > 0; left -= isWorked(day, reference) ? 1 : 0)
    day = addDays(day, 1);
  return { day, by: after.includes("内") };
}

export function isWorked(day: Day, { calendar }: Reference): boolean {
  return calendar ? isWorkday(calendar, day) : weekdayOf(day) <= 5;
}
