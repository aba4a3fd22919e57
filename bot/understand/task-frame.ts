import { type Frame, parted, SMALL } from "./part.ts";
import { isWhen, type Token } from "./token.ts";

const QUESTIONS: ReadonlySet<string> = new Set([
  "WHY",
  "WHAT",
  "WHO",
  "WHICH",
  "MANY",
  "HOW",
  "FIRST",
  "TODO",
]);
/** What a sentence is about when it comes before the verb. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "AGENDA",
  "TEAM",
  "BUSY",
  "LEAVE",
  "DIGEST",
  "NODIGEST",
  "SEND",
  "COVER",
]);

/** 第1条补充：等客户盖章. Free words begin after the mark and the line that it may name. */
export function noted(tokens: readonly Token[]): Frame {
  const mark = tokens.findIndex(({ symbol }) => symbol === "NOTE");
  let begin = mark + 1;
  while (begin < tokens.length && isPrefix(tokens, begin) && !isTold(tokens, begin)) begin += 1;
  return parted(tokens, begin, "note");
}

/** Note on 1: 三江贸易 agreed. After the line and its colon a client is part of what is told. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const isLine = tokens[at]?.symbol === "T" || tokens[at]?.symbol === "REF";
  return isLine && tokens[at - 1]?.symbol === "|" && tokens.slice(0, at).some(({ symbol }) => symbol === "T");
}

function isPrefix(tokens: readonly Token[], at: number): boolean {
  const symbol = tokens[at]?.symbol ?? "";
  if (symbol !== "FILL") return symbol === "T" || symbol === "REF" || symbol === "NOTE" || symbol === "|";
  const next = tokens.slice(at).find((token) => token.symbol !== "FILL")?.symbol;
  return next === "T" || next === "REF";
}

/** 提醒我周五前交报告. The mark, a day beside it, and all the rest as free words. */
export function added(tokens: readonly Token[]): Frame {
  const mark = tokens.findIndex(({ symbol }) => symbol === "ADD");
  let begin = mark + (isOrder(tokens, mark) ? 2 : 1);
  while (begin < tokens.length && isAside(tokens[begin])) begin += 1;
  return parted(tokens, begin, "add");
}

/** 让李娜周五前交材料: the colleague after the mark is whose task it will be. */
export function isOrder(tokens: readonly Token[], mark: number): boolean {
  const [own, next] = [tokens[mark], tokens[mark + 1]];
  return /(?:让|叫|安排|请|let|have|get|ask)$/.test(own?.word ?? "") && next?.symbol === "STAFF";
}

function isAside(token: Token | undefined): boolean {
  const { symbol = "" } = token ?? {};
  return ["ADD", "EVERY", "|"].includes(symbol) || symbol.startsWith("WHEN");
}

/** 明天下午三点拜访区教育局: a day, then something one does. */
export function implied(tokens: readonly Token[], action: string | undefined): Frame | undefined {
  const act = tokens.findIndex((token, at) => token.symbol === "ACT" || isGoing(token, tokens[at + 1]));
  if (action !== undefined || act < 0 || isAsking(tokens, act) || !isSaid(tokens, act)) return undefined;
  const before = tokens
    .slice(0, act)
    .filter((token, at) => !AROUND.has(token.symbol) && !isPartner(tokens, at));
  const rest = parted(tokens, act, "implied");
  const day = before.some(isWhen) ? [] : tokens.filter(isWhen).slice(0, 1);
  const text = rest.head.at(-1);
  return { ...rest, head: [...before, ...day, { symbol: "ACT", start: 0, end: 0 }, ...(text ? [text] : [])] };
}

const AROUND: ReadonlySet<string> = new Set(["T", "|", "CLIENTS"]);

/** A day, and a verb with something to do it to, or an hour. 这周的拜访 alone is a thing. */
function isSaid(tokens: readonly Token[], act: number): boolean {
  const when = tokens.find(isWhen)?.span;
  if (when?.kind !== "when") return false;
  if (tokens.slice(act + 1).some((token) => !SMALL.has(token.symbol) && !isWhen(token))) return true;
  const hasObject = tokens.slice(0, act).some(({ symbol }, at) => symbol === "T" || isPartner(tokens, at));
  return (hasObject || when.when.time !== undefined) && !isNominal(tokens, act);
}

/** 去 before a client says what one does, whatever follows. */
function isGoing({ word = "" }: Token, next: Token | undefined): boolean {
  return /^(?:要|得)?(?:去|到)$/.test(word) && next?.span?.kind === "client";
}

function isAsking(tokens: readonly Token[], act: number): boolean {
  return tokens.some(({ symbol }, at) => QUESTIONS.has(symbol) || (at < act && ELSEWHERE.has(symbol)));
}

/** 给李局长汇报, 跟永安保险碰头: with whom. */
function isPartner(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.unknown) return false;
  const before = tokens.slice(Math.max(0, at - 5), at).findLast(({ unknown }) => !unknown);
  return /^(?:给|跟|和|与|同|找|向|陪|约|把)$/.test(before?.word ?? "");
}

/** 这周的拜访 is a thing, not something to do. */
function isNominal(tokens: readonly Token[], at: number): boolean {
  const [before, own] = [tokens[at - 1], tokens[at]];
  return (
    before !== undefined &&
    isWhen(before) &&
    own !== undefined &&
    before.span?.kind === "when" &&
    before.span.when.time === undefined
  );
}
