import type { Material } from "./material.ts";
import type { CommandName } from "./understanding.ts";

/** They are about one task: a line, a client or "it" must be named. */
const OF_A_TASK: ReadonlySet<string> = new Set<CommandName>([
  "show-task",
  "complete-task",
  "reopen-task",
  "accept-task",
  "cancel-task",
  "note-task",
]);
/** They are about a client, never about a colleague alone. */
const OF_A_CLIENT: ReadonlySet<string> = new Set<CommandName>([
  "show-client",
  "update-client",
  "restore-field",
  "show-contacts",
  "update-contact",
  "explain-alert",
  "recommend-products",
  "show-points",
  "redeem-points",
  "adjust-points",
  "explain-tier",
  "show-credit",
  "quote-discount",
  "request-discount",
  "confirm-tier",
  "issue-benefit-code",
]);
/** They need a colleague, whom a name no book knows may be. */
const OF_A_COLLEAGUE: ReadonlySet<string> = new Set<CommandName>(["assign-clients", "hand-over-clients"]);

/** Whether what a sentence names can be what a command is about. */
export function isFitting(command: string, { tokens }: Pick<Material, "tokens">): boolean {
  const has = (...signs: string[]) => tokens.some(({ symbol }) => signs.includes(symbol));
  if (OF_A_TASK.has(command)) return has("T", "REF");
  if (OF_A_CLIENT.has(command)) return has("T", "REF") || !has("STAFF");
  return !OF_A_COLLEAGUE.has(command) || has("STAFF", "CLIENTS", "T");
}
