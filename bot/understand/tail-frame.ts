import { ACTIONS, baseOf, type Frame, parted, SMALL } from "./part.ts";
import { isWhen, type Token } from "./token.ts";

/** 因为客户没空，把2推到明天 and 推到明天，因为…: the reason is what follows the word. */
export function reasoned(tokens: readonly Token[]): Frame | undefined {
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

/** The first clause that wishes something, what only completes it, and free words after. */
export function tailed(tokens: readonly Token[]): Frame {
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
  const at = endOfWish(clause, before);
  if (at < 0) return undefined;
  const rest = clause.slice(at + 1);
  const [first] = rest;
  const isFiller =
    first === undefined ||
    first.symbol === "ACT" ||
    (first.symbol === "FILL" && first.end - first.start === 1);
  if (first?.symbol === "CLIENTS" && rest.length > 2) return first;
  return !isFiller && rest.filter(({ unknown }) => unknown).length >= LEAST_LOOSE ? first : undefined;
}

/** Where the wish and all that it needs have been said; -1 where something is missing. */
function endOfWish(clause: readonly Token[], before: readonly Token[]): number {
  const wish = clause.find(({ symbol }) => symbol in COMPLETE)?.symbol ?? "";
  const needed = COMPLETE[wish];
  if (needed === undefined) return -1;
  const missing = new Set([wish, ...needed]);
  for (const { symbol } of before) missing.delete(baseOf(symbol));
  return clause.findIndex(({ symbol }) => missing.delete(baseOf(symbol)) && missing.size === 0);
}
