import { ClientFacts } from "./client.ts";

/** Whether a task's copy already says what its client says. */
export function sameFacts(one: ClientFacts, other: ClientFacts | undefined): boolean {
  const fields = ClientFacts.unwrap().keyof().options;
  return fields.every((field) => JSON.stringify(one[field]) === JSON.stringify(other?.[field]));
}
