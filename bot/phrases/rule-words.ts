import { productName } from "#shared/domain/contracts/catalogue.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import { isRecord } from "#shared/domain/rules/difference.ts";
import { type LabelledChange, type LabelledValue, labelledAt } from "#shared/domain/rules/labels/labelled.ts";
import type { RuleLabel, RuleUnit } from "#shared/domain/rules/labels/rule-label.ts";
import { moneyWords } from "./money-words.ts";
import { countWords } from "./number-words.ts";
import { setName } from "./set-name.ts";

type InUnit = (value: number) => string;

const plainly = (value: number): string => String(value);
const percent = (bp: number): string => `${bp / 100}%`;
const times = (value: number, by: number): string => `${value / by}`;
const WEEKDAYS = { zh: "一二三四五六日", en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] } as const;

const UNITS: Readonly<Record<Language, Readonly<Record<RuleUnit, InUnit>>>> = {
  zh: {
    score: (value) => `${value}分`,
    points: (value) => `${countWords(value)}积分`,
    fen: (value) => moneyWords(value, "zh"),
    bp: percent,
    percent: (value) => `${value}%`,
    years: (value) => `${value}年`,
    months: (value) => `${value}个月`,
    days: (value) => `${value}天`,
    workdays: (value) => `${value}个工作日`,
    hours: (value) => `${value}小时`,
    workHours: (value) => `${value}个工作小时`,
    nthWorkday: (value) => `第${value}个工作日`,
    minutes: (value) => `${value}分钟`,
    dayOfMonth: (value) => `${value}日`,
    weekday: (value) => `周${WEEKDAYS.zh[value - 1]}`,
    times: (value) => `${value}次`,
    level: plainly,
    people: (value) => `${value}人`,
    things: plainly,
    tenths: (value) => `${times(value, 10)}倍`,
    times100: (value) => `${times(value, 10_000)}倍`,
    monthOfYear: (value) => `${value}月`,
    ordinal: (value) => `第${value}个月`,
    stars: (value) => `${value}星`,
    ratio: plainly,
    monthDay: plainly,
    product: plainly,
  },
  en: {
    score: (value) => `${value} points`,
    points: (value) => `${countWords(value)} points`,
    fen: (value) => moneyWords(value, "en"),
    bp: percent,
    percent: (value) => `${value}%`,
    years: (value) => `${value} years`,
    months: (value) => `${value} months`,
    days: (value) => `${value} days`,
    workdays: (value) => `${value} working days`,
    hours: (value) => `${value} h`,
    workHours: (value) => `${value} working hours`,
    nthWorkday: (value) => `working day ${value}`,
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
    monthDay: plainly,
    product: plainly,
  },
};
const AND: Readonly<Record<Language, string>> = { zh: "、", en: ", " };
const NONE: Readonly<Record<Language, string>> = { zh: "无", en: "none" };

/** A value with its unit, a code by its word, a list one after the other. */
export function ruleValue(
  label: RuleLabel & Pick<LabelledValue, "each" | "inOne">,
  value: unknown,
  language: Language,
): string {
  if (Array.isArray(value))
    return value.map((one) => ruleValue(label, one, language)).join(AND[language]) || NONE[language];
  if (isRecord(value)) return recordWords(value, label, language);
  return value === undefined || value === null ? NONE[language] : single(label, value, language);
}

function single(label: RuleLabel, value: unknown, language: Language): string {
  const { codes, unit, measure = "个" } = label;
  const code = codes?.[String(value)];
  if (code) return code[language];
  if (typeof value === "string") return spelled(value, unit, language);
  if (typeof value !== "number" || unit === undefined) return String(value);
  return unit === "things" && language === "zh"
    ? `${countWords(value)}${measure}`
    : UNITS[language][unit](value);
}

/** 02-01 is 2月1日, the code of a product its name. */
function spelled(value: string, unit: RuleUnit | undefined, language: Language): string {
  if (unit === "product") return productName(value, language);
  const [month, day] = value.split("-").map(Number);
  return unit === "monthDay" && language === "zh" ? `${month}月${day}日` : value;
}

/** 10万元及以上得100分; where no sentence is written for it, name by name. */
function recordWords(
  record: Readonly<Record<string, unknown>>,
  { each = {}, inOne }: Pick<LabelledValue, "each" | "inOne">,
  language: Language,
): string {
  const worded = Object.entries(record).map(
    ([name, value]) => [name, ruleValue(each[name] ?? UNNAMED, value, language)] as const,
  );
  if (inOne) return inOne[language](Object.fromEntries(worded));
  return worded
    .map(([name, words]) => `${each[name]?.[language] ?? ""}${gap(language)}${words}`)
    .join(gap(language));
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
