import type { Mailbox } from "#shared/ports.ts";
import { botMailbox } from "./bot-mailbox.ts";
import type { Environment } from "./environment.ts";
import { pageMailbox } from "./page-mailbox.ts";

/** Where people are spoken to unasked: the page on one machine, their chat client in a stack. */
export function mailboxOf(environment: Environment): Mailbox {
  return environment.STAGE === "local" ? pageMailbox(environment) : botMailbox(environment);
}
