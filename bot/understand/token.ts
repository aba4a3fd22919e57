import type { Span } from "./draft.ts";
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

export function isWhen({ symbol }: Token): boolean {
  return symbol.startsWith("WHEN");
}
