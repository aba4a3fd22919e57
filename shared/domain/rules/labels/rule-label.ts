import type { Labels } from "#shared/domain/import/labels.ts";

/** What a number counts. `score` are points of a score, `points` those that clients earn; `tenths` are tenths of a multiple. */
export type RuleUnit =
  | "workHours"
  | "nthWorkday"
  | "monthDay"
  | "product"
  | "score"
  | "points"
  | "fen"
  | "bp"
  | "percent"
  | "years"
  | "months"
  | "days"
  | "workdays"
  | "hours"
  | "minutes"
  | "dayOfMonth"
  | "weekday"
  | "times"
  | "level"
  | "people"
  | "things"
  | "tenths"
  | "times100"
  | "monthOfYear"
  | "ordinal"
  | "stars"
  | "ratio";

/** Codes that a value may be, or that a record has for keys. */
export type CodeWords = Readonly<
  Record<string, { readonly zh: string; readonly en: string; readonly also?: readonly string[] }>
>;

/** What people call one value of a rule set. */
export interface RuleLabel {
  readonly zh: string;
  readonly en: string;
  readonly unit?: RuleUnit;
  /** Words that are understood but not printed. */
  readonly also?: readonly string[];
  readonly codes?: CodeWords;
  /** What things are counted in; 个 where it is not said. */
  readonly measure?: string;
}

/** The words of a record's values by their names, each with its unit. */
type Worded = Readonly<Record<string, string>>;

/** One record of a list as people say it. */
export interface InOne {
  readonly zh: (of: Worded) => string;
  readonly en: (of: Worded) => string;
}

/** Records that are alike under each of their keys: the key's own word stands before the label. */
export interface Every<T> {
  readonly keys: CodeWords;
  readonly every: LabelsOf<NonNullable<T[keyof T]>>;
}

/** A list of records is one value; its parts are said one after the other. */
export interface ListLabel<E> extends RuleLabel {
  readonly each: LabelsOf<E>;
  readonly inOne?: InOne;
}

type Scalar = string | number | boolean;

/** A label for every value: one without does not compile. */
export type LabelsOf<T> = [T] extends [Scalar]
  ? RuleLabel
  : [T] extends [readonly (infer E)[]]
    ? [E] extends [Scalar]
      ? RuleLabel
      : ListLabel<E>
    : Every<T> | { readonly [K in keyof T]-?: LabelsOf<NonNullable<T[K]>> };

interface More {
  readonly also?: readonly string[];
  readonly codes?: CodeWords;
  readonly measure?: string;
}

export function rule(zh: string, en: string, unit?: RuleUnit, more: More = {}): RuleLabel {
  return { zh, en, ...(unit && { unit }), ...more };
}

/** One that is said by codes, not counted. */
export function ruleOf(zh: string, en: string, codes: CodeWords | Labels): RuleLabel {
  return { zh, en, codes };
}

const YES_NO: CodeWords = { true: { zh: "是", en: "yes" }, false: { zh: "否", en: "no" } };

export function yesNo(zh: string, en: string): RuleLabel {
  return { zh, en, codes: YES_NO };
}

export function words(
  pairs: Readonly<Record<string, readonly [zh: string, en: string, ...also: string[]]>>,
): CodeWords {
  return Object.fromEntries(
    Object.entries(pairs).map(([code, [zh, en, ...also]]) => [code, { zh, en, also }]),
  );
}
