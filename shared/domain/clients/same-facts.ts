import { ClientFacts } from "./client.ts";

const FIELDS = ClientFacts.keyof().options;

/** Whether a task's copy already says what its client says. */
export function sameFacts(one: ClientFacts, other: ClientFacts | undefined): boolean {
  return FIELDS.every((field) => JSON.stringify(one[field]) === JSON.stringify(other?.[field]));
}
