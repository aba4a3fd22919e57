import type { Day } from "#shared/domain/calendar/day.ts";
import type { When } from "./dates/when.ts";
import type { Draft, Span } from "./draft.ts";
import { type Word, wordAt } from "./lexicon.ts";
import type { Concept } from "./words-chinese.ts";

/** Symbols that matching compares: concepts, kinds of things found, `TEXT` for free words, else what was written. */
export type Sign =
  | Concept
  | "T"
  | "STAFF"
  | "WHEN"
  | "EVERY"
  | "LENGTH"
  | "MONEY"
  | "TEXT"
  | "|"
  | "WHEN/TODAY"
  | "WHEN/PAST"
  | "WHEN/HOUR"
  | (string & {});

export interface Token {
  readonly symbol: Sign;
  /** The plain word, where a list knows it. */
  readonly word?: string;
  readonly start: number;
  readonly end: number;
  readonly span?: Span;
  /** Words that no list knows. */
  readonly unknown?: boolean;
}

/** A sentence as symbols, in order. Blanks vanish; marks of punctuation, and blanks between Chinese words, are `|`. */
export function tokensOf({ rest, spans }: Draft, today: Day): Token[] {
  const tokens: Token[] = [];
  const waiting = [...spans];
  for (let at = 0; at < rest.length; ) {
    const span = waiting[0]?.start === at ? waiting.shift() : undefined;
    const token = span ? spanToken(span, today) : wordToken(rest, at);
    if (token) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return tokens.map((token, at) => ({ ...token, symbol: inPlace(token, { tokens, at, rest }) }));
}

type Surroundings = { readonly tokens: readonly Token[]; readonly at: number; readonly rest: string };

/** What a word means where it stands. */
function inPlace(token: Token, around: Surroundings): Sign {
  if (isGiving(token, around)) return "HANDOVER";
  if (isAskingEnd(token, around)) return "ASK";
  if (isOutweighed(token, around)) return "FILL";
  return isAskingLeave(token, around) ? "LEAVE" : byNext(token, around.tokens[around.at + 1]);
}

/** 转到明天 is no colleague; 记一下第2个 is a note on it. */
function byNext({ symbol, word = "" }: Token, next: Token | undefined): Sign {
  if ((word === "转到" || word === "换到") && next && isWhen(next)) return "POSTPONE";
  return symbol === "ADD" && /^(?:帮我)?记/.test(word) && next?.symbol === "T" ? "NOTE" : symbol;
}

/** 昨天完成的那个，恢复一下; 点错了，重新打开; take tomorrow off: a later word says what is wished. */
function isOutweighed({ symbol, end }: Token, { tokens, at, rest }: Surroundings): boolean {
  const later = (wish: string) => tokens.slice(at + 1).some((token) => token.symbol === wish);
  if (symbol === "DONE")
    return /^了?的/.test(rest.slice(end)) && ["REOPEN", "NOTE", "EDIT", "CANCEL"].some(later);
  return (symbol === "UNDO" && later("REOPEN")) || (symbol === "ACCEPT" && later("LEAVE"));
}

/** 请半天. */
function isAskingLeave({ symbol, start, end }: Token, { tokens, at, rest }: Surroundings): boolean {
  return symbol === "FILL" && rest.slice(start, end).endsWith("请") && tokens[at + 1]?.symbol === "LENGTH";
}

/** 有急事没, 完成了没有. */
function isAskingEnd({ symbol, start, end }: Token, { tokens, at, rest }: Surroundings): boolean {
  return symbol === "NOT" && at > 0 && at === tokens.length - 1 && /^没有?$/.test(rest.slice(start, end));
}

/** 第2个给李娜: 给 before a colleague with whom the clause ends. */
function isGiving({ symbol, start }: Token, { tokens, at, rest }: Surroundings): boolean {
  if (symbol !== "FILL" || !/[给叫]/.test(rest.charAt(start)) || tokens[at + 1]?.symbol !== "STAFF")
    return false;
  const after = tokens[at + 2]?.symbol;
  return at > 0 && (after === undefined || after === "|" || after === "FILL" || after === "HANDOVER");
}

function spanToken(span: Span, today: Day): Token {
  const { start, end } = span;
  return { symbol: symbolOf(span, today), start, end, span };
}

function symbolOf(span: Span, today: Day): Sign {
  switch (span.kind) {
    case "items":
    case "client":
      return "T";
    case "staff":
      return "STAFF";
    case "when":
      return whenSign(span.when, today);
    case "length":
      return "LENGTH";
    case "money":
      return "MONEY";
  }
}

/** Whether today, a day that has been, or only an hour was meant is a shade of the same sign. */
function whenSign({ repeated, isDay, day, until, to }: When, today: Day): Sign {
  if (repeated) return "EVERY";
  if (!isDay) return "WHEN/HOUR";
  if (day === today) return "WHEN/TODAY";
  const last = to?.day ?? until ?? day;
  return last < today ? "WHEN/PAST" : "WHEN";
}

function wordToken(text: string, at: number): Token | undefined {
  const character = text.charAt(at);
  if (character === " ") return blank(text, at);
  if (character === "?") return { symbol: "ASK", start: at, end: at + 1 };
  if (/[,;:。!、~"()[\]<>.…/+*=|&%$^@_{}\\-]/.test(character)) return { symbol: "|", start: at, end: at + 1 };
  const word = grown(text, at, wordAt(text, at));
  if (word) return knownToken(text, at, word);
  const letters = /^[a-z0-9']+/.exec(text.slice(at, at + 40))?.[0].length ?? 1;
  return { symbol: text.slice(at, at + letters), start: at, end: at + letters, unknown: true };
}

function knownToken(text: string, at: number, { concept, length }: Word): Token {
  return { symbol: concept, word: text.slice(at, at + length), start: at, end: at + length };
}

/** 回访 + 完了 is done; 不 + 拜访 + 了 is off: verbs are more than any list holds. */
function grown(text: string, at: number, word: Word | undefined): Word | undefined {
  return doneVerb(text, at, word) ?? droppedVerb(text, at) ?? word;
}

function doneVerb(text: string, at: number, word: Word | undefined): Word | undefined {
  const isVerb = word === undefined ? /[\u4e00-\u9fff]/.test(text.charAt(at)) : word.concept === "ACT";
  const length = word?.length ?? 1;
  const ending = isVerb ? /^(?:(?:完|好|妥)(?:了|啦|毕)|过了|完(?=$|[,。!\s]))/.exec(text.slice(at + length, at + length + 3)) : null;
  return ending ? { concept: "DONE", length: length + ending[0].length } : undefined;
}

function droppedVerb(text: string, at: number): Word | undefined {
  const off = /^[不别](?:用|需要|必|要)?再?去?/.exec(text.slice(at, at + 6))?.[0].length ?? 0;
  const verb = off === 0 ? undefined : wordAt(text, at + off);
  if (verb?.concept !== "ACT" || text.charAt(at + off + verb.length) !== "了") return undefined;
  return { concept: "CANCEL", length: off + verb.length + 1 };
}

/** Among letters a blank only parts words; in Chinese it parts clauses. */
function blank(text: string, at: number): Token | undefined {
  const isPlain = /[a-z0-9 ]/.test(text.charAt(at - 1)) && /[a-z ]/.test(text.charAt(at + 1));
  const isChinese = /[\u4e00-\u9fff]/.test(text);
  return isChinese && !isPlain ? { symbol: "|", start: at, end: at + 1 } : undefined;
}

export function isWhen({ symbol }: Token): boolean {
  return symbol.startsWith("WHEN");
}
