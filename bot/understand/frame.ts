import { isWhen, type Token } from "./tokens.ts";

/** A sentence parted into what it asks for and the free words that belong to it: a reason, a note, what is to be done. */
export interface Frame {
  /** What matching compares, in order; free words stand as one `TEXT`. */
  readonly head: readonly Token[];
  readonly text?: { readonly start: number; readonly end: number };
  /** Everything after the free words began, to be searched for a second wish. */
  readonly tail: readonly Token[];
  readonly kind: "plain" | "note" | "add" | "implied" | "reason" | "tail";
}

export const ACTIONS: ReadonlySet<string> = new Set([
  "DONE",
  "POSTPONE",
  "CANCEL",
  "REOPEN",
  "HANDOVER",
  "ACCEPT",
  "NOTE",
  "ADD",
  "EDIT",
  "LEAVE",
  "UNDO",
]);
const QUESTIONS: ReadonlySet<string> = new Set(["WHY", "WHAT", "WHO", "WHICH", "MANY", "HOW", "FIRST", "TODO"]);
/** What a sentence is about when it comes before the verb. */
const ELSEWHERE: ReadonlySet<string> = new Set(["AGENDA", "TEAM", "BUSY", "LEAVE", "DIGEST", "NODIGEST", "SEND", "COVER"]);
const SMALL: ReadonlySet<string> = new Set(["FILL", "|", "TASK"]);

export function frameOf(tokens: readonly Token[]): Frame {
  const first = tokens.find(({ symbol }) => ACTIONS.has(symbol))?.symbol;
  if (first === "NOTE") return noted(tokens);
  if (first === "ADD") return added(tokens);
  return reasoned(tokens) ?? implied(tokens, first) ?? tailed(tokens);
}

/** 第1条补充：等客户盖章. Free words begin after the mark and the line that it may name. */
function noted(tokens: readonly Token[]): Frame {
  const mark = tokens.findIndex(({ symbol }) => symbol === "NOTE");
  let begin = mark + 1;
  while (begin < tokens.length && isPrefix(tokens, begin)) begin += 1;
  return parted(tokens, begin, "note");
}

function isPrefix(tokens: readonly Token[], at: number): boolean {
  const symbol = tokens[at]?.symbol ?? "";
  if (symbol !== "FILL") return symbol === "T" || symbol === "REF" || symbol === "NOTE" || symbol === "|";
  const next = tokens.slice(at).find((token) => token.symbol !== "FILL")?.symbol;
  return next === "T" || next === "REF";
}

/** 提醒我周五前交报告. The mark, a day beside it, and all the rest as free words. */
function added(tokens: readonly Token[]): Frame {
  const mark = tokens.findIndex(({ symbol }) => symbol === "ADD");
  let begin = mark + 1;
  while (begin < tokens.length && isAside(tokens[begin])) begin += 1;
  return parted(tokens, begin, "add");
}

function isAside(token: Token | undefined): boolean {
  const { symbol = "" } = token ?? {};
  return ["ADD", "EVERY", "|"].includes(symbol) || symbol.startsWith("WHEN");
}

/** 因为客户没空，把2推到明天 and 推到明天，因为…: the reason is what follows the word. */
function reasoned(tokens: readonly Token[]): Frame | undefined {
  const at = tokens.findIndex(({ symbol }) => symbol === "BECAUSE");
  if (at < 0) return undefined;
  if (tokens.slice(0, at).some(({ symbol }) => ACTIONS.has(symbol)))
    return parted(tokens, at + 1, "reason", at);
  const comma = tokens.findIndex(({ symbol }, place) => place > at && symbol === "|");
  const hasWish = comma > 0 && tokens.slice(comma).some(({ symbol }) => ACTIONS.has(symbol));
  return hasWish ? lifted(tokens, at + 1, comma) : undefined;
}

/** Free words in front: they are taken out, and stand as `TEXT` at the end. */
function lifted(tokens: readonly Token[], from: number, to: number): Frame {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return { head: tokens, tail: [], kind: "plain" };
  const rest = tailed(tokens.slice(to + 1));
  const text = { start: first.start, end: last.end };
  const before = tokens.slice(0, Math.max(0, from - 1));
  const hasText = rest.head.some(({ symbol }) => symbol === "TEXT");
  const head = [...before, ...rest.head, ...(hasText ? [] : [{ symbol: "TEXT", ...text }])];
  return { ...rest, head, text: rest.text ?? text, kind: "reason" };
}

/** 明天下午三点拜访区教育局: a day, then something one does. */
function implied(tokens: readonly Token[], action: string | undefined): Frame | undefined {
  const act = tokens.findIndex((token, at) => token.symbol === "ACT" || isGoing(token, tokens[at + 1]));
  if (action !== undefined || act < 0 || isAsking(tokens, act) || !isSaid(tokens, act)) return undefined;
  const before = tokens.slice(0, act).filter((token, at) => !AROUND.has(token.symbol) && !isPartner(tokens, at));
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
  const hasObject = tokens.slice(0, act).some(({ symbol }) => symbol === "T");
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

/** The first clause that wishes something, what only completes it, and free words after. */
function tailed(tokens: readonly Token[]): Frame {
  const clauses = clausesOf(tokens);
  const wish = clauses.findIndex((clause) => clause.some(({ symbol }) => ACTIONS.has(symbol)));
  if (wish < 0) return { head: tokens, tail: [], kind: "plain" };
  const before = clauses.slice(0, wish).flat();
  const spoken = clauses.slice(0, wish).find((clause) => isFree(clause));
  if (spoken) return around(tokens, { spoken, wish: clauses.slice(wish).flat(), before });
  const own = clauses[wish] ?? [];
  const inner = looseEnd(own, before);
  if (inner !== undefined) return parted(tokens, tokens.indexOf(inner), "tail");
  const next = clauses.findIndex((clause, place) => place > wish && !completes(clause, own));
  const first = clauses[next]?.[0];
  if (first === undefined) return { head: tokens, tail: [], kind: "plain" };
  const again = clauses.findIndex(
    (clause, place) => place > next && clause.some(isWhen) && completes(clause, own),
  );
  return again < 0 ? parted(tokens, tokens.indexOf(first), "tail") : between(clauses, next, again);
}

/** 把2推迟一下，财务在对账，改到明天: free words between two clauses of one wish. */
function between(clauses: readonly Token[][], next: number, again: number): Frame {
  const spoken = clauses.slice(next, again).flat();
  const text = { start: spoken[0]?.start ?? 0, end: spoken.at(-1)?.end ?? 0 };
  const head = [...clauses.slice(0, next).flat(), ...(clauses[again] ?? []), { symbol: "TEXT", ...text }];
  return { head, text, tail: clauses.slice(again + 1).flat(), kind: "tail" };
}

interface Around {
  readonly spoken: readonly Token[];
  readonly wish: readonly Token[];
  readonly before: readonly Token[];
}

/** 第1条，客户盖章了，完成: free words between. */
function around(tokens: readonly Token[], { spoken, wish, before }: Around): Frame {
  const [first, last] = [spoken[0], spoken.at(-1)];
  if (first === undefined || last === undefined) return { head: tokens, tail: [], kind: "plain" };
  const rest = tailed(wish);
  const text = { start: first.start, end: rest.text?.end ?? last.end };
  const kept = before.filter((token) => !spoken.includes(token));
  const head = [...kept, ...rest.head.filter(({ symbol }) => symbol !== "TEXT"), { symbol: "TEXT", ...text }];
  return { head, text, tail: rest.tail, kind: "tail" };
}

function isFree(clause: readonly Token[]): boolean {
  const known = clause.some(({ symbol }) =>
    ["T", "REF", "WHEN", "STAFF", "WHY", "IF", "OTHER"].includes(baseOf(symbol)),
  );
  return !known && clause.filter(({ unknown }) => unknown).length > 1;
}

function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (token.symbol === "|") clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses.filter(({ length }) => length > 0);
}

/** A line, a client and "it" are one kind; so are all days. */
function baseOf(symbol: string): string {
  return symbol === "REF" ? "T" : (symbol.split("/")[0] ?? symbol);
}

/** A later clause that only adds a day, a person, a further line with the same wish, or who covers. */
function completes(clause: readonly Token[], own: readonly Token[]): boolean {
  const symbols = new Set(clause.map(({ symbol }) => baseOf(symbol)).filter((symbol) => !SMALL.has(symbol)));
  const wishes = new Set(own.map(({ symbol }) => symbol));
  const isSmall = [...symbols].every(
    (symbol) =>
      ["WHEN", "STAFF", "REF", "COVER", "LENGTH", "T", "IF", "NOT"].includes(symbol) || wishes.has(symbol),
  );
  if (symbols.has("COVER") && symbols.has("STAFF")) return true;
  return isSmall && !(symbols.size === 1 && symbols.has("T") && clause.length > 3);
}

const COMPLETE: Readonly<Record<string, readonly string[]>> = {
  DONE: ["T"],
  POSTPONE: ["T", "WHEN"],
  CANCEL: ["T"],
  HANDOVER: ["T", "STAFF"],
};
const LEAST_LOOSE = 3;

/** 完成1业务已恢复: free words without a comma, right after a wish that needs nothing more. */
function looseEnd(clause: readonly Token[], before: readonly Token[]): Token | undefined {
  const action = clause.find(({ symbol }) => symbol in COMPLETE)?.symbol ?? "";
  const needed = COMPLETE[action];
  if (needed === undefined) return undefined;
  const missing = new Set([action, ...needed]);
  for (const { symbol } of before) missing.delete(baseOf(symbol));
  const at = clause.findIndex(({ symbol }) => missing.delete(baseOf(symbol)) && missing.size === 0);
  if (at < 0) return undefined;
  const rest = clause.slice(at + 1);
  const begin = rest[0]?.symbol === "FILL" && rest[0].end - rest[0].start === 1 ? rest[1] : rest[0];
  const isLoose = rest.filter(({ unknown }) => unknown).length >= LEAST_LOOSE && rest[0]?.symbol !== "ACT";
  return isLoose && begin?.start === rest[0]?.start ? begin : undefined;
}

/** Everything from a place on becomes free words. */
function parted(tokens: readonly Token[], begin: number, kind: Frame["kind"], headEnd = begin): Frame {
  const tail = tokens.slice(begin);
  const words = tail.filter(({ symbol }) => symbol !== "|");
  const [first, last] = [words[0], words.at(-1)];
  const head = tokens.slice(0, headEnd);
  if (first === undefined || last === undefined)
    return { head, tail, kind: kind === "tail" ? "plain" : kind };
  const text = { start: first.start, end: last.end };
  return { head: [...head, { symbol: "TEXT", ...text }], text, tail, kind };
}
