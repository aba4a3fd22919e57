import { wordAt } from "./lexicon.ts";
import { readNumber, SMALL } from "./numbers.ts";
import { isPair } from "./pair.ts";

export interface ItemsSpan {
  readonly start: number;
  readonly end: number;
  /** Numbers of lines as said; -1 is the last. */
  readonly items: readonly number[];
}

const COUNTER = "(?:个任务|条任务|项任务|件事|个|条|项|件|单|号任务|号|位|家|名|笔|行|份)?";
const ONE = `第?\\s?${SMALL}${COUNTER}`;
const SEPARATOR = "\\s*(?:、|,|/|&|\\+|和|与|跟|及|以及|还有|and)\\s*|\\s+";
const NOT_ORDINAL =
  "(?!季|次|年|期|届|人民|医|中|小学|实|建|机|汽|百|食|阶段|步|批|轮|方|代|产|时间|天|周|月|手|线|大道|城)";
const NAMED = new RegExp(`第\\s?${SMALL}${NOT_ORDINAL}${COUNTER}(?:(?:${SEPARATOR})${ONE})*`, "y");
const RANGE = new RegExp(
  `第?\\s?(${SMALL})${COUNTER}\\s*(?:到|至|-|~)\\s*第?\\s?(${SMALL})(?:个任务|条任务|个|条|项|件|单)?`,
  "y",
);
const FIRST_FEW = new RegExp(
  `(?:排在)?(?:最?前面?|头)(?:的)?(${SMALL})(?:个任务|条任务|个|条|项|件|单)`,
  "y",
);
const LAST_FEW = new RegExp(`最后(?:的)?(${SMALL})(?:个任务|条任务|个|条|项|件|单)`, "y");
const FROM_END = new RegExp(`倒数第\\s?(${SMALL})${COUNTER}`, "y");
const LAST = /(?:最后|最末|末尾)(?:的)?(?:那|这)?(?:一)?(?:个任务|条任务|个|条|项|件|单)|末条/y;
const TOP = /(?:排)?(?:最前面|最上面|头|首|打头)(?:的)?(?:那|这)?(?:一)?(?:个|条|项|件(?!事|要紧))/y;
const CALLED = new RegExp(
  `(?:任务|事项|序号|编号|no\\.?|number|item|task|#|号)\\s?#?(${SMALL})(?![\\d.个天点号月元万小])(?:(?:${SEPARATOR})${ONE})*`,
  "y",
);
const NUMBERED = new RegExp(`(${SMALL})号(?:任务|单子|单|事项|工单)`, "y");
const BARE = new RegExp(`${SMALL}(?:(?:${SEPARATOR})${SMALL})*`, "y");
const ENGLISH =
  /(?:the\s+)?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d{1,2}(?:st|nd|rd|th))(?:\s+and\s+(?:the\s+)?(first|second|third|fourth|fifth|last|\d{1,2}(?:st|nd|rd|th)))?(?:\s+(?:one|ones|task|tasks|item|items|thing))?(?![a-z])/y;
const ENGLISH_FEW = /(?:the\s+)?first\s+(two|three|four|five|\d{1,2})(?:\s+(?:ones|tasks|items))?(?![a-z])/y;
const WORDS = [
  "",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];
const COUNTS = ["", "one", "two", "three", "four", "five"];

type Reader = (
  text: string,
  at: number,
) => { readonly length: number; readonly items: readonly number[] } | undefined;

const READERS: readonly Reader[] = [
  (text, at) => matched(FIRST_FEW, text, at, ([, count]) => upTo(readNumber(count ?? "") ?? 0)),
  (text, at) =>
    matched(LAST_FEW, text, at, ([, count]) =>
      upTo(readNumber(count ?? "") ?? 0)
        .map((n) => -n)
        .reverse(),
    ),
  (text, at) => matched(FROM_END, text, at, ([, count]) => [-(readNumber(count ?? "") ?? 0)]),
  (text, at) => matched(LAST, text, at, () => [-1]),
  (text, at) => matched(TOP, text, at, () => [1]),
  (text, at) => (isNumberStart(text, at) ? range(text, at) : undefined),
  (text, at) => matched(NUMBERED, text, at, ([, number]) => numbersIn(number ?? "")),
  (text, at) =>
    /[排占拿在是]$/.test(text.slice(0, at)) && /^第[一二三\d](?![个条项件单])/.test(text.slice(at))
      ? undefined
      : matched(NAMED, text, at, ([said]) => numbersIn(said)),
  (text, at) => matched(CALLED, text, at, ([said]) => numbersIn(said)),
  (text, at) =>
    matched(ENGLISH_FEW, text, at, ([, count]) =>
      upTo(COUNTS.indexOf(count ?? "") > 0 ? COUNTS.indexOf(count ?? "") : Number(count)),
    ),
  (text, at) =>
    /^(?:first|last|second)(?!\s+(?:one|task|item|two|three|\d))/.test(text.slice(at)) &&
    !/\bthe\s+$/.test(text.slice(0, at))
      ? undefined
      : matched(ENGLISH, text, at, ([, one, two]) => [one, two].flatMap((word) => englishOrdinal(word))),
];

/** Every line number in a sentence: 第二个, 1和3, 前两个, 最后一个. A bare number counts where a known word follows. */
export function itemsIn(text: string): ItemsSpan[] {
  const found: ItemsSpan[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!STARTERS.test(text.charAt(at))) continue;
    const read = firstOf(text, at) ?? bare(text, at);
    if (read === undefined || read.items.length === 0) continue;
    const length =
      read.length + (COUNTED.exec(text.slice(at + read.length, at + read.length + 3))?.[0].length ?? 0);
    found.push({ start: at, end: at + length, items: [...new Set(read.items)] });
    at += length - 1;
  }
  return found;
}

/** 4、5两个: how many they are. */
const COUNTED = /^[两三四五仨俩234](?:个(?![月小天])|[条件项单])/;

const STARTERS = /[第最末倒排前头首打任事序编号#\d零一二两三四五六七八九十a-z]/;

function firstOf(text: string, at: number): ReturnType<Reader> {
  if (/[a-z]/.test(text.charAt(at)) && /[a-z]/.test(text.charAt(at - 1))) return undefined;
  for (const reader of READERS) {
    const read = reader(text, at);
    if (read) return read;
  }
  return undefined;
}

function matched(
  pattern: RegExp,
  text: string,
  at: number,
  ...[read]: [(match: RegExpExecArray) => readonly number[]]
) {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? { length: trimmedLength(match[0]), items: read(match) } : undefined;
}

function trimmedLength(said: string): number {
  return said.trimEnd().length;
}

/** 1-3, 第1到3条. Without 第 or a counter only in digits. */
function range(text: string, at: number): ReturnType<Reader> {
  RANGE.lastIndex = at;
  const match = RANGE.exec(text);
  const [said = "", from = "", to = ""] = match ?? [];
  const [first, last] = [readNumber(from) ?? 0, readNumber(to) ?? 0];
  const isPlain = /^\d/.test(said) && !isFollowedWell(text, at + said.length);
  if (match === null || isPlain || first < 1 || last <= first || last - first > 30) return undefined;
  return { length: said.length, items: upTo(last).slice(first - 1) };
}

function bare(text: string, at: number): ReturnType<Reader> {
  if (!isNumberStart(text, at)) return undefined;
  BARE.lastIndex = at;
  const match = BARE.exec(text);
  if (match === null) return undefined;
  const said = longestGood(text, at, match[0]);
  const isChinese =
    /^[零一二两三四五六七八九十]$/.test(said) &&
    said !== text.trim() &&
    !/[把将成迟给转消]/.test(text.charAt(at - 1));
  const isWord = /^[一二两三四五六七八九十]/.test(said) && wordAt(text, at) !== undefined;
  return said === "" || isChinese || isWord ? undefined : { length: said.length, items: numbersIn(said) };
}

/** 完成1,3天后回访: the 3 counts days, so the list ends before it. */
function longestGood(text: string, at: number, said: string): string {
  let list = said.trimEnd();
  while (list !== "" && !isFollowedWell(text, at + list.length)) {
    list = list.replace(/(?:^|[\s、,/&+和与跟及]|以及|还有|and)+[\d零一二两三四五六七八九十百]+$/, "");
  }
  return list;
}

function isNumberStart(text: string, at: number): boolean {
  return (
    /[\d零一二两三四五六七八九十第]/.test(text.charAt(at)) && !/[\da-z.%:¥￥-]/.test(text.charAt(at - 1))
  );
}

function isFollowedWell(text: string, at: number): boolean {
  const next = text.charAt(at);
  if (next === "" || /[\s,、。;:!?"')\ue000-\ue0ff]/.test(next)) return true;
  if (COUNTED.test(text.slice(at))) return true;
  if (isPair(text, at)) return true;
  return !/[个条点单位家号件号]/.test(next) && wordAt(text, at) !== undefined;
}

function numbersIn(said: string): number[] {
  return [...said.matchAll(/\d+|[零一二两三四五六七八九十百]+/g)]
    .flatMap(([number]) => readNumber(number) ?? spelledOut(number))
    .filter((number) => number > 0);
}

/** 第一二条 is the first and the second. */
function spelledOut(said: string): number[] {
  return [...said].flatMap((digit) => readNumber(digit) ?? []);
}

function upTo(count: number): number[] {
  return Array.from({ length: Math.min(count, 50) }, (_, at) => at + 1);
}

function englishOrdinal(word: string | undefined): number[] {
  if (word === undefined) return [];
  if (word === "last") return [-1];
  const place = WORDS.indexOf(word);
  return [place > 0 ? place : Number.parseInt(word, 10)];
}
