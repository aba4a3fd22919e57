import { askedAlert } from "./asked-alert.ts";
import { askedContracts } from "./asked-contracts.ts";
import { askedContacts } from "./contacts.ts";
import { toldCommand } from "./told.ts";
import type { CommandName } from "./understanding.ts";

/** Knows a command by the shape of the sentence, `text` as `normalise` leaves it; `undefined` for all else. */
type ByShape = (text: string) => CommandName | undefined;

/** Asked in this order, before the sentence is compared with examples: sentences that are never twice alike. */
const SHAPES: readonly ByShape[] = [toldCommand, askedContacts, askedContracts, askedAlert];

export function commandByShape(text: string): CommandName | undefined {
  for (const shape of SHAPES) {
    const command = shape(text);
    if (command !== undefined) return command;
  }
  return undefined;
}
