import type { Problem } from "#bot/understand/understanding.ts";
import type { DayReader } from "./reference.ts";

const NUMERAL = "[一二三四五六七八九十廿卅\\d]{1,3}";
const CALENDAR = "(?:农历|阴历|旧历|老历)";
const DATE = `(?:闰?(?:[正冬腊]|${NUMERAL})月)?(?:初|廿)?${NUMERAL}[日号]?`;

/** 农历八月十五, 正月初五, 腊月二十三: days of another calendar, which is not guessed at. */
export const LUNAR_DAYS: readonly DayReader[] = [
  [new RegExp(`${CALENDAR}的?${DATE}`, "y"), () => ({ impossible: true })],
  [new RegExp(`(?:正月|腊月|冬月)(?:初|廿)?${NUMERAL}[日号]?`, "y"), () => ({ impossible: true })],
];

const LUNAR = /农历|阴历|旧历|老历|[正腊冬]月/;

/** Why a day that was said is none. */
export function noSuchDay(said: string): Problem {
  return { code: LUNAR.test(said) ? "date.lunar" : "date.impossible", facts: { said } };
}
