import * as z from "zod";
import { KeySpent } from "#shared/perform.ts";
import { Problem } from "./problem.ts";
import type { ApiPorts, ApiRequest, ApiResponse } from "./request.ts";
import type { Known } from "./who.ts";

const Kept = z.object({
  said: z.string(),
  response: z.object({
    status: z.int(),
    headers: z.record(z.string(), z.string()),
    body: z.unknown().optional(),
  }),
});

interface Call {
  readonly ports: ApiPorts;
  readonly known: Known;
  readonly request: ApiRequest;
}

/** A change that is asked for again under the same key gets the first answer; for another request the key is spent. */
export async function once(
  { ports: { conversations, ids }, known, request }: Call,
  run: (under: { readonly message: string; readonly request: string }) => Promise<ApiResponse>,
): Promise<ApiResponse> {
  const message = messageOf(known, request);
  const said = ids.digest(
    `${request.method} ${request.path} ${Buffer.from(request.body).toString("base64")}`,
  );
  const first = Kept.safeParse(await conversations.recall(known.caller.id, message)).data;
  if (first && first.said !== said) throw new Problem("idempotency.reused", {});
  if (first)
    return { ...first.response, headers: { ...first.response.headers, "idempotency-replayed": "true" } };
  const response = await run({ message, request: said }).catch(spent);
  await conversations.remember(known.caller.id, message, { said, response });
  return response;
}

/** Two wishes under one key at the same moment: the journal took the other. */
function spent(stopped: unknown): never {
  throw stopped instanceof KeySpent ? new Problem("idempotency.reused", {}) : stopped;
}

/** Two systems of one person do not share their keys. */
function messageOf({ key }: Known, { headers }: ApiRequest): string {
  const said = headers["idempotency-key"] ?? "";
  if (!/^[\x21-\x7e]{1,128}$/.test(said)) throw new Problem("idempotency.missing", {});
  return `api ${key} ${said}`;
}
