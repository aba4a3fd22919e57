import type { LabelledValue } from "#shared/domain/rules/labels/labelled.ts";
import type { RuleUnit } from "#shared/domain/rules/labels/rule-label.ts";
import { readNumber } from "./numbers.ts";

interface UnitSaid {
  /** What may stand after the number. */
  readonly words: RegExp;
  /** What one of it is in the unit that is kept. */
  readonly by: number;
  /** The number alone says nothing. */
  readonly isNeeded?: true;
}

const YUAN = { words: /^(?:元|块|块钱|yuan|rmb)?$/u, by: 100 };
const PLAIN = /^(?:分|个|家|户|条|行|期|位|字|份|题|项|人|次|级|mb|points?|times|people)?$/u;
const UNITS: Readonly<Record<RuleUnit, UnitSaid>> = {
  score: { words: PLAIN, by: 1 },
  points: { words: /^(?:分|积分|points?)?$/u, by: 1 },
  fen: YUAN,
  bp: { words: /^(?:%|percent)$/u, by: 100, isNeeded: true },
  percent: { words: /^(?:%|percent)?$/u, by: 1 },
  years: { words: /^(?:年|years?)?$/u, by: 1 },
  months: { words: /^(?:个?月|months?)?$/u, by: 1 },
  days: { words: /^(?:天|日|days?)?$/u, by: 1 },
  workdays: { words: /^(?:个?工作日|天|working days?|workdays?)?$/u, by: 1 },
  hours: { words: /^(?:个?(?:工作)?小时|hours?|h)?$/u, by: 1 },
  workHours: { words: /^(?:个?(?:工作)?小时|(?:working )?hours?|h)?$/u, by: 1 },
  nthWorkday: { words: /^(?:个?工作日)?$/u, by: 1 },
  monthDay: { words: /^$/u, by: 1 },
  product: { words: /^$/u, by: 1 },
  minutes: { words: /^(?:分钟|分|minutes?|min)?$/u, by: 1 },
  dayOfMonth: { words: /^(?:号|日)?$/u, by: 1 },
  weekday: { words: /^$/u, by: 1 },
  times: { words: /^(?:次|times)?$/u, by: 1 },
  level: { words: PLAIN, by: 1 },
  people: { words: /^(?:人|名|个|people)?$/u, by: 1 },
  things: { words: PLAIN, by: 1 },
  tenths: { words: /^(?:倍|times|x)$/u, by: 10, isNeeded: true },
  times100: { words: /^(?:倍|times|x)$/u, by: 10_000, isNeeded: true },
  monthOfYear: { words: /^月?$/u, by: 1 },
  ordinal: { words: /^(?:个?月)?$/u, by: 1 },
  stars: { words: /^星?$/u, by: 1 },
  ratio: { words: /^倍?$/u, by: 1 },
};
const NUMBER = /^(-?[\d.,零〇一二两三四五六七八九十百千万亿半]+)\s*(.*)$/u;
const MONTH_DAY = /^(\d{1,2})(?:月|-)(\d{1,2})[日号]?$/u;
const CLOCK = /^(\d{1,2})(?::(\d{2})|点(?:钟)?(半|(\d{1,2})分?)?)$/u;

/** What was said as the value of a rule; `undefined` where it cannot be one, or is too much for a sentence. */
export function readRuleValue({ value, each, ...label }: LabelledValue, said: string): unknown {
  const words = said.trim().toLowerCase();
  if (each !== undefined) return undefined;
  if (!Array.isArray(value)) return one({ ...label, value }, words);
  const parts = words.split(/[、,，和及]|\band\b/u).filter((part) => part.trim() !== "");
  const all = parts.map((part) => one({ ...label, value: value[0] }, part.trim()));
  return all.length === 0 || all.includes(undefined) ? undefined : all;
}

type Single = Omit<LabelledValue, "each">;

/** A count may have words for some of its numbers. */
function one({ codes, unit, value }: Single, words: string): unknown {
  if (typeof value === "number")
    return stepIn(codes, words) ?? (unit ? counted(words, UNITS[unit]) : readNumber(words));
  if (codes) return typeof value === "boolean" ? yesOrNo(codes, words) : coded(codes, words);
  return unit === "monthDay" ? monthDayIn(words) : timeIn(words);
}

function stepIn(codes: Single["codes"], words: string): number | undefined {
  const step = codes && coded(codes, words);
  return step === undefined ? undefined : Number(step);
}

function yesOrNo(codes: NonNullable<Single["codes"]>, words: string): boolean | undefined {
  const code = coded(codes, words);
  return code === undefined ? undefined : code === "true";
}

function coded(codes: NonNullable<Single["codes"]>, words: string): string | undefined {
  const plain = words.replace(/^按照?/u, "");
  const found = Object.entries(codes).find(([code, { zh, en, also = [] }]) =>
    [code, zh, en, ...also].some((word) => [words, plain].includes(word.toLowerCase())),
  );
  return found?.[0];
}

function monthDayIn(words: string): string | undefined {
  const [, month, day] = MONTH_DAY.exec(words) ?? [];
  return month && day ? `${month.padStart(2, "0")}-${day.padStart(2, "0")}` : undefined;
}

function counted(words: string, { words: unit, by, isNeeded }: UnitSaid): number | undefined {
  const [, digits = "", after = ""] = NUMBER.exec(words) ?? [];
  const isUnit = unit.test(after.trim()) && !(isNeeded && after.trim() === "");
  const number = digits === "" || !isUnit ? undefined : signed(digits);
  return number === undefined ? undefined : Math.round(number * by * 100) / 100;
}

function signed(digits: string): number | undefined {
  if (!digits.startsWith("-")) return readNumber(digits);
  const number = readNumber(digits.slice(1));
  return number === undefined ? undefined : -number;
}

function timeIn(words: string): string | undefined {
  const [, hour, minute, half, after] = CLOCK.exec(words) ?? [];
  if (hour === undefined) return undefined;
  const minutes = half === "半" ? "30" : (minute ?? after ?? "00");
  return `${hour.padStart(2, "0")}:${minutes.padStart(2, "0")}`;
}
