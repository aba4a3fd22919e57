import { phrases } from "#bot/phrases/phrases.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { eraseClient } from "#shared/use-cases/clients/erase-client.ts";
import type { Asked } from "./arguments.ts";
import type { Doing } from "./doing.ts";

type Asking = Extract<Asked, { does: "erase" }>;

/** Asks for the deletion of what is personal of a client, and names what is kept. */
export async function eraseAs({ asked, ports, caller, person }: Doing<Asking>): Promise<string> {
  const [only, ...others] = await ports.references.clientsMeant(asked.client);
  if (only === undefined || others.length > 0) throw new Refusal("client.unknown", { said: asked.client });
  const input = { client: only.id, reason: asked.reason };
  const done = await perform(eraseClient, { ports, caller, input, message: ports.ids.next("msg") });
  if (asked.json) return `${JSON.stringify(done)}\n`;
  return `${phrases[person.language].importing.erasing(done)}\n`;
}
