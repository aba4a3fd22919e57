import { AMOUNT, readNumber } from "#bot/understand/numbers.ts";

export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly over?: number;
  readonly under?: number;
}

type Bound = (value: number) => Bounds;

const min: Bound = (value) => ({ min: value });
const max: Bound = (value) => ({ max: value });
const over: Bound = (value) => ({ over: value });
const under: Bound = (value) => ({ under: value });
const exactly: Bound = (value) => ({ min: value, max: value });

/** Said before the number, the longest first. */
const BEFORE: readonly (readonly [source: string, bound: Bound])[] = [
  [
    "大于等于|大于或等于|不低于|不少于|不小于|不下于|至少|起码|最少|达到|≥|>=|at least|no less than|not less than",
    min,
  ],
  [
    "小于等于|小于或等于|不高于|不超过|不大于|不多于|没有超过|至多|最多|顶多|≤|<=|at most|no more than|not more than|up to",
    max,
  ],
  ["大于|高于|超过|超出|多于|>|more than|over|above|greater than|exceeding|exceeds", over],
  ["小于|低于|少于|不到|不足|不满|没到|<|less than|under|below|fewer than", under],
  ["正好是?|刚好|只有|仅有|仅|只|等于|恰好|=|exactly|only|just", exactly],
];
/** Said after it. */
const AFTER: readonly (readonly [source: string, bound: Bound])[] = [
  ["及以上|或以上|以上|或更多|起|往上|\\+|or more|and above|and up|or above", min],
  ["及以下|或以下|以下|以内|之内|或更少|往下|or less|or fewer|and below|or below", max],
];

const sourcesOf = (words: readonly (readonly [string, Bound])[]) => words.map(([source]) => source).join("|");

const NUMERALS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10 };
const NUMBER = `(?:${AMOUNT}(?:[万亿]${AMOUNT}?)?|${Object.keys(NUMERALS).join("|")})`;
const SHARE =
  "一半|半数|过半|百分之[零一二两三四五六七八九十百]+|[一二两三四五六七八九]成半?|[一二三四五六七八九]分之[一二三四五六七八九]|half";

/** A number with its unit and what bounds it: 大于3万, 3万以上, 100到500人, 一半. */
export function boundsSource(units: string, { isUnitNeeded = false } = {}): string {
  const number = `(?:${SHARE}|-?${NUMBER})`;
  const unit = `(?:\\s*(?:${units}))`;
  const last = isUnitNeeded ? unit : `${unit}?`;
  const before = `(?<cmp>${sourcesOf(BEFORE)})?\\s*(?:了|在|到)?\\s*`;
  const until = "\\s*(?:到|至|-|~|—|to|and|和|与)\\s*";
  const range = `(?<low>${number})(?<lowUnit>${unit}?)${until}(?<high>${number})(?<highUnit>${last})(?:之间|区间)?`;
  const one = `(?<one>${number})(?<unit>${last})\\s*(?<post>${sourcesOf(AFTER)})?`;
  return `(?:${before}(?:${range}|${one}))`;
}

export type Measure = "money" | "share" | "count";

type Groups = Partial<Record<string, string>>;

/** The bounds that a match says in the field's own unit: money in fen, shares in basis points. */
export function boundsIn(groups: Groups, measure: Measure): Bounds | undefined {
  if (groups["low"] !== undefined) return rangeIn(groups, measure);
  const { cmp, one = "", unit = "", post } = groups;
  const value = amount(one, { unit, measure });
  if (value === undefined) return undefined;
  // A sum of money that is merely named is what they spend at least; a count is meant exactly.
  const usual = measure === "money" ? min : exactly;
  return (boundOf(BEFORE, cmp) ?? boundOf(AFTER, post) ?? usual)(value);
}

function rangeIn(
  { low = "", lowUnit = "", high = "", highUnit = "" }: Groups,
  measure: Measure,
): Bounds | undefined {
  const from = amount(low, { unit: lowUnit.trim() || scaleOf(low, high, highUnit), measure });
  const to = amount(high, { unit: highUnit, measure });
  return from === undefined || to === undefined ? undefined : { min: from, max: to };
}

function boundOf(words: readonly (readonly [string, Bound])[], said: string | undefined): Bound | undefined {
  if (!said) return undefined;
  return words.find(([source]) => new RegExp(`^(?:${source})$`).test(said))?.[1];
}

/** 1到3万 and 1到3万元: what the second is counted in, the first is too. */
function scaleOf(low: string, high: string, unit: string): string {
  return low.includes("万") || !high.endsWith("万") ? unit : `万${unit}`;
}

interface Unit {
  readonly unit: string;
  readonly measure: Measure;
}

function amount(said: string, { unit, measure }: Unit): number | undefined {
  if (measure === "share") return shareOf(said, unit.trim());
  const value = numberOf(said);
  if (value === undefined) return undefined;
  const scaled = value * scale(unit.trim());
  return measure === "money" ? Math.round(scaled * 100) : scaled;
}

function numberOf(said: string): number | undefined {
  if (!said.startsWith("-")) return NUMERALS[said] ?? readNumber(said);
  const value = readNumber(said.slice(1));
  return value === undefined ? undefined : -value;
}

function scale(unit: string): number {
  if (unit.startsWith("万")) return 10_000;
  return unit.startsWith("千") || unit === "k" ? 1000 : 1;
}

const WHOLE = 10_000;
const PARTS: readonly (readonly [RegExp, (groups: string[]) => number | undefined])[] = [
  [/^(?:一半|半数|过半|half)$/, () => 0.5],
  [/^百分之(.+)$/, ([percent = ""]) => part(readNumber(percent), 100)],
  [/^(.)成(半?)$/, ([tenths = "", half]) => part((readNumber(tenths) ?? 0) + (half ? 0.5 : 0), 10)],
  [/^(.)分之(.)$/, ([whole = "", some = ""]) => part(readNumber(some), readNumber(whole) ?? 1)],
];

/** 一半, 百分之三十, 三成, 三分之一, 30%, 0.3: in basis points. */
function shareOf(said: string, unit: string): number | undefined {
  for (const [pattern, share] of PARTS) {
    const match = pattern.exec(said);
    if (match) return basisPoints(share(match.slice(1)));
  }
  const value = numberOf(said);
  if (value === undefined) return undefined;
  return basisPoints(unit === "" && Math.abs(value) <= 1 ? value : value / 100);
}

function part(some: number | undefined, whole: number): number | undefined {
  return some === undefined ? undefined : some / whole;
}

function basisPoints(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(share * WHOLE);
}
