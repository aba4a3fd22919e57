const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 百: 100, 千: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Sources of patterns: a whole number of at most three digits or numerals, and any amount. */
export const SMALL = "(?:\\d{1,3}|[零〇一二两三四五六七八九十百]{1,5})";
export const AMOUNT = "(?:\\d[\\d,]*(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千半]+)";

/** Sources of patterns: no number goes on to the left (1.2.3万, 1e9), and nothing takes away from it (-5, 负五, 三分之一). */
const BEGUN = "(?<![.\\d]|\\d[e,])";
export const ALONE = `${BEGUN}(?<![-−负之零〇一二两三四五六七八九十百千万亿])`;

/** 12, 1.5, 1.26万, 十二, 三十一, 两百五, 一万二千, 3万5, 半. `undefined` where it is no number. */
export function readNumber(said: string): number | undefined {
  const text = said.replaceAll(",", "");
  if (text === "半") return 0.5;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  return /^[\d.零〇一二两三四五六七八九十百千万亿]+$/.test(text) ? grouped(text) : undefined;
}

function grouped(text: string): number | undefined {
  const at = [..."亿万"].map((group) => text.indexOf(group)).find((place) => place > 0);
  if (at === undefined) return text.includes(".") ? undefined : belowGroup(text);
  const unit = GROUPS[text.charAt(at)] ?? 1;
  const high = readNumber(text.slice(0, at));
  const rest = text.slice(at + 1);
  const low = rest === "" ? 0 : readNumber(rest);
  if (high === undefined || low === undefined) return undefined;
  return Math.round(high * unit + (isShortened(rest) ? (low * unit) / 10 : low));
}

/** 3万5 and 两百五: the last digit counts the next lower unit. */
function isShortened(rest: string): boolean {
  return rest.length === 1 && rest !== "十";
}

const D = "[一二两三四五六七八九\\d]";
const BELOW = new RegExp(`^(?:(${D})千)?零?(?:(${D})百)?零?(?:(${D})?(十))?[零〇]?(${D})?$`);

function belowGroup(text: string): number | undefined {
  if (text === "零" || text === "〇") return 0;
  const match = BELOW.exec(text);
  if (match === null) return undefined;
  const [, thousands, hundreds, tens, ten, last] = match;
  const above = digit(thousands) * 1000 + digit(hundreds) * 100 + (ten ? (digit(tens) || 1) * 10 : 0);
  return above + digit(last) * (lastUnit(text) || 1);
}

/** 两百五 is 250: a digit right after 百 or 千 counts the next lower unit. */
function lastUnit(text: string): number {
  const before = text.charAt(text.length - 2);
  return before === "百" || before === "千" ? (UNITS[before] ?? 10) / 10 : 1;
}

function digit(said: string | undefined): number {
  return said === undefined ? 0 : (DIGITS[said] ?? Number(said));
}

const MONEY = new RegExp(
  `${BEGUN}(?:¥|￥|rmb\\s*)?(${AMOUNT}(?:[万亿]${AMOUNT}?)?)\\s*(万元|千元|万块|元|块钱|块|yuan|rmb|万)?(?![人户台条次兆])`,
  "g",
);

/** Where money is named and how much it is, in fen: 1.26万, 500元, 八千块, 3万5. */
export function moneyIn(text: string): readonly { start: number; end: number; fen: number }[] {
  return [...text.matchAll(MONEY)].flatMap((match) => {
    const [whole, amount = "", unit] = match;
    const isMoney = unit !== undefined || /[¥￥万]|^rmb/.test(whole);
    const value = readNumber(amount);
    if (!isMoney || value === undefined) return [];
    const fen = Math.round(value * factor(unit) * 100);
    return [{ start: match.index, end: match.index + whole.trimEnd().length, fen }];
  });
}

function factor(unit: string | undefined): number {
  if (unit?.startsWith("万")) return 10_000;
  return unit?.startsWith("千") ? 1000 : 1;
}

const LENGTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:分钟?|min(?:ute)?s?)$/, 1],
  [/^刻钟$/, 15],
  [/^(?:小时|钟头|h(?:ou)?rs?)$/, 60],
  [/^(?:天|日|days?)$/, 1440],
  [/^(?:周|星期|礼拜|weeks?)$/, 10_080],
];
const UNIT = "分钟|刻钟|小时|钟头|天|周|星期|礼拜|minutes?|mins?|hours?|hrs?|days?|weeks?";
const WORDS = "\\d+(?:\\.\\d+)?|[一二两三四五六七八九十]+|半|an?|half an|one|two|three";
const DURATION = new RegExp(
  `(?<![这那近每]|(?<![推延往移拖])[前后])(${WORDS})\\s*个?(半)?\\s*(${UNIT})(半)?(?![后内前]|\\s+off)`,
  "g",
);
const ENGLISH: Readonly<Record<string, number>> = { a: 1, an: 1, "half an": 0.5, one: 1, two: 2, three: 3 };

/** Where a stretch of time is named and how many minutes it is: 半小时, 一个半小时, 两天, 45 minutes. */
export function durationsIn(text: string): readonly { start: number; end: number; minutes: number }[] {
  return [...text.matchAll(DURATION)].flatMap((match) => {
    const [whole, count = "", half, unit = "", halfAfter] = match;
    const number = ENGLISH[count] ?? readNumber(count);
    const length = LENGTHS.find(([name]) => name.test(unit))?.[1];
    if (number === undefined || length === undefined) return [];
    const minutes = Math.round((number + (half || halfAfter ? 0.5 : 0)) * length);
    return [{ start: match.index, end: match.index + whole.length, minutes }];
  });
}
