import { addDays } from "#shared/domain/calendar/day.ts";
import type { When } from "./dates/when.ts";
import type { Material } from "./material.ts";

const WEEKDAY = /(?:周|星期|礼拜)[一二三四五六日天]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;

/** 推到周三, said on a Wednesday, is the next one. */
export function notToday(when: When, { draft, working }: Material): When {
  const isWeekday = WEEKDAY.test(draft.said.text.slice(when.start, when.end));
  const isNow = when.day === working.reference.day && when.time === undefined && when.half === undefined;
  return isWeekday && isNow ? { ...when, day: addDays(when.day, 7) } : when;
}
