import type { Language } from "#shared/domain/people/staff.ts";
import { isRecord } from "#shared/domain/rules/difference.ts";
import { type LabelledChange, type LabelledValue, labelledAt } from "#shared/domain/rules/labels/labelled.ts";
import type { RuleLabel, RuleUnit } from "#shared/domain/rules/labels/rule-label.ts";
import { moneyWords } from "./money-words.ts";
import { setName } from "./set-name.ts";

type InUnit = (value: number) => string;

const plainly = (value: number): string => String(value);
const percent = (bp: number): string => `${bp / 100}%`;
const times = (value: number, by: number): string => `${value / by}`;
const WEEKDAYS = { zh: "一二三四五六日", en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] } as const;

const UNITS: Readonly<Record<Language, Readonly<Record<RuleUnit, InUnit>>>> = {
  zh: {
    score: (value) => `${value}分`,
    points: (value) => `${value}积分`,
    fen: (value) => moneyWords(value, "zh"),
    bp: percent,
    percent: (value) => `${value}%`,
    years: (value) => `${value}年`,
    months: (value) => `${value}个月`,
    days: (value) => `${value}天`,
    workdays: (value) => `${value}个工作日`,
    hours: (value) => `${value}小时`,
    minutes: (value) => `${value}分钟`,
    dayOfMonth: (value) => `${value}日`,
    weekday: (value) => `周${WEEKDAYS.zh[value - 1]}`,
    times: (value) => `${value}次`,
    level: plainly,
    people: (value) => `${value}人`,
    things: (value) => `${value}个`,
    tenths: (value) => `${times(value, 10)}倍`,
    times100: (value) => `${times(value, 10_000)}倍`,
    monthOfYear: (value) => `${value}月`,
    ordinal: (value) => `第${value}个月`,
    stars: (value) => `${value}星`,
    ratio: plainly,
  },
  en: {
    score: (value) => `${value} points`,
    points: (value) => `${value} points`,
    fen: (value) => moneyWords(value, "en"),
    bp: percent,
    percent: (value) => `${value}%`,
    years: (value) => `${value} years`,
    months: (value) => `${value} months`,
    days: (value) => `${value} days`,
    workdays: (value) => `${value} working days`,
    hours: (value) => `${value} h`,
    minutes: (value) => `${value} min`,
    dayOfMonth: (value) => `day ${value}`,
    weekday: (value) => WEEKDAYS.en[value - 1] ?? String(value),
    times: (value) => `${value} times`,
    level: plainly,
    people: (value) => `${value} people`,
    things: plainly,
    tenths: (value) => `${times(value, 10)} ×`,
    times100: (value) => `${times(value, 10_000)} ×`,
    monthOfYear: (value) => `month ${value}`,
    ordinal: (value) => `month ${value}`,
    stars: (value) => `${value} stars`,
    ratio: plainly,
  },
};
const AND: Readonly<Record<Language, string>> = { zh: "、", en: ", " };
const NONE: Readonly<Record<Language, string>> = { zh: "无", en: "none" };

/** A value with its unit, a code by its word, a list one after the other. */
export function ruleValue(
  label: RuleLabel & Pick<LabelledValue, "each">,
  value: unknown,
  language: Language,
): string {
  if (Array.isArray(value))
    return value.map((one) => ruleValue(label, one, language)).join(AND[language]) || NONE[language];
  if (isRecord(value)) return recordWords(value, label.each ?? {}, language);
  return value === undefined || value === null ? NONE[language] : single(label, value, language);
}

function single({ codes, unit }: RuleLabel, value: unknown, language: Language): string {
  const code = codes?.[String(value)];
  if (code) return code[language];
  return typeof value === "number" && unit ? UNITS[language][unit](value) : String(value);
}

/** 不低于10万元 得分100分. */
function recordWords(
  record: Readonly<Record<string, unknown>>,
  each: Readonly<Record<string, RuleLabel>>,
  language: Language,
): string {
  return Object.entries(record)
    .map(
      ([name, value]) =>
        `${each[name]?.[language] ?? ""}${gap(language)}${ruleValue(each[name] ?? UNNAMED, value, language)}`,
    )
    .join(" ");
}

const UNNAMED: RuleLabel = { zh: "", en: "" };

function gap(language: Language): string {
  return language === "zh" ? "" : " ";
}

export function ruleLine(labelled: LabelledValue, language: Language): string {
  const colon = language === "zh" ? "：" : ": ";
  return `${labelled[language]}${colon}${ruleValue(labelled, labelled.value, language)}`;
}

/** 金卡门槛：700元 → 800元. */
export function ruleChange(change: LabelledChange, language: Language): string {
  const colon = language === "zh" ? "：" : ": ";
  const [before, after] = [change.before, change.value].map((value) => ruleValue(change, value, language));
  return `${change[language]}${colon}${before} → ${after}`;
}

/** The same of a line that was asked for: its field is the path of the value. */
export function ruleLineChange(
  code: string,
  { field, before, after }: { readonly field: string; readonly before?: unknown; readonly after?: unknown },
  language: Language,
): string {
  const value = labelledAt(code, field);
  return value ? ruleChange({ ...value, before, value: after }, language) : setName(code, language);
}
