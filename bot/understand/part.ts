import type { Token } from "./token.ts";

/** A sentence parted into what it asks for and the free words that belong to it: a reason, a note, what is to be done. */
export interface Frame {
  /** What matching compares, in order; free words stand as one `TEXT`. */
  readonly head: readonly Token[];
  readonly text?: { readonly start: number; readonly end: number };
  /** Everything after the free words began, to be searched for a second wish. */
  readonly tail: readonly Token[];
  readonly kind: "plain" | "note" | "add" | "implied" | "reason" | "tail";
}

/** Signs that wish something. */
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

/** Signs that neither ask nor wish. */
export const SMALL: ReadonlySet<string> = new Set(["FILL", "|", "TASK"]);

/** Everything from `begin` on becomes free words; what is asked for ends at `headEnd`, before the mark between the two. */
export function parted(tokens: readonly Token[], begin: number, kind: Frame["kind"], headEnd = begin): Frame {
  const tail = tokens.slice(begin);
  const words = tail.filter(({ symbol }) => symbol !== "|");
  const [first, last] = [words[0], words.at(-1)];
  const head = tokens.slice(0, headEnd);
  if (first === undefined || last === undefined)
    return { head, tail, kind: kind === "tail" ? "plain" : kind };
  const text = { start: first.start, end: last.end };
  return { head: [...head, { symbol: "TEXT", ...text }], text, tail, kind };
}

/** A line, a client and "it" are one kind; so are all days. */
export function baseOf(symbol: string): string {
  return symbol === "REF" ? "T" : (symbol.split("/")[0] ?? symbol);
}
