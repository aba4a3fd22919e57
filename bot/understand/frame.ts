import { ACTIONS, type Frame } from "./part.ts";
import { reasoned, tailed } from "./tail-frame.ts";
import { added, implied, noted } from "./task-frame.ts";
import type { Token } from "./token.ts";

/** Parts a sentence: what it wishes, and the free words that belong to it. */
export function frameOf(tokens: readonly Token[]): Frame {
  const first = tokens.find(({ symbol }) => ACTIONS.has(symbol))?.symbol;
  if (first === "NOTE") return noted(tokens);
  if (first === "ADD") return added(tokens);
  return reasoned(tokens) ?? implied(tokens, first) ?? tailed(tokens);
}
