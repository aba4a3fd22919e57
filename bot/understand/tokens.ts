import type { Day } from "#shared/domain/calendar/day.ts";
import { KINDLY } from "./courtesy.ts";
import type { When } from "./dates/when.ts";
import type { Draft, Span } from "./draft.ts";
import { meantIn } from "./in-place.ts";
import type { Word } from "./lexicon.ts";
import type { Sign, Token } from "./token.ts";
import { verbOrWordAt } from "./verbs.ts";

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
  return tokens.map((token, at) => ({ ...token, symbol: meantIn(token, { tokens, at, rest }) }));
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
  if (character === " " || character === KINDLY) return blank(text, at);
  if (character === "?") return { symbol: "ASK", start: at, end: at + 1 };
  if (/[,;:。!、~"()[\]<>.…/+*=|&%$^@_{}\\-]/.test(character)) return { symbol: "|", start: at, end: at + 1 };
  const word = verbOrWordAt(text, at);
  if (word) return knownToken(text, at, word);
  const letters = /^[a-z0-9']+/.exec(text.slice(at, at + 40))?.[0].length ?? 1;
  return { symbol: text.slice(at, at + letters), start: at, end: at + letters, unknown: true };
}

function knownToken(text: string, at: number, { concept, length }: Word): Token {
  return { symbol: concept, word: text.slice(at, at + length), start: at, end: at + length };
}

/** Among letters a blank only parts words; in Chinese it parts clauses. */
function blank(text: string, at: number): Token | undefined {
  const isPlain = /[a-z0-9 ]/.test(text.charAt(at - 1)) && /[a-z ]/.test(text.charAt(at + 1));
  const isChinese = /[\u4e00-\u9fff]/.test(text);
  return isChinese && !isPlain ? { symbol: "|", start: at, end: at + 1 } : undefined;
}
