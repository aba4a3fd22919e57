import type { Frame } from "./part.ts";
import type { Token } from "./token.ts";
import type { CommandName } from "./understanding.ts";

export interface Utterance {
  readonly text: string;
  readonly frame: Frame;
}

/** A sentence as it is looked at before a change is believed: `at` is the place in `head` of the word that wishes it. */
export interface View extends Utterance {
  readonly command: CommandName;
  /** Without fillers and punctuation. */
  readonly head: readonly Token[];
  readonly at: number;
}

export function hasAny(tokens: readonly Token[], symbols: readonly string[]): boolean {
  return tokens.some(({ symbol }) => symbols.includes(symbol));
}

/** The words that are not free words. */
export function ownWords({ text, frame: { text: free, kind } }: Utterance): string {
  return free && kind !== "implied" ? text.slice(0, free.start) : text;
}
