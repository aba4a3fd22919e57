import { speakerById } from "#bot/speaker.ts";
import { isOpen } from "#shared/domain/access/api-key.ts";
import { callerFor } from "#shared/domain/benefits/merchant.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { Problem } from "./problem.ts";
import type { ApiHouse, ApiRequest } from "./request.ts";

/** Who calls, by which key, and what that key may call. */
export interface Known {
  readonly caller: Caller;
  readonly key: string;
  readonly scopes: "all" | readonly string[];
}

/** The one place that says who calls. Unknown, expired, revoked and "the person has left" answer alike. */
export async function whoCalls(house: ApiHouse, { headers }: Pick<ApiRequest, "headers">): Promise<Known> {
  const token = /^Bearer +(\S+)$/i.exec(headers["authorization"] ?? "")?.[1];
  if (token === undefined) throw new Problem("token.missing", {});
  const meant = house.isOwnToken?.(token)
    ? { person: headers["x-dake-person"] ?? "", key: "own", scopes: "all" as const }
    : await meantBy(house, token);
  const caller = meant && (await callerNamed(house, meant.person));
  if (meant === undefined || caller === undefined) throw new Problem("token.unknown", {});
  return { caller, key: meant.key, scopes: meant.scopes };
}

/** A person, or a partner business while its agreement lasts. */
async function callerNamed({ ports }: ApiHouse, id: string): Promise<Caller | undefined> {
  const speaker = await speakerById(ports, id);
  if (speaker !== undefined) return speaker.caller;
  const merchant = await ports.merchants.find(id);
  return merchant?.status === "ACTIVE" ? callerFor(merchant) : undefined;
}

/** Found by its hash, so that nothing is compared that could be guessed letter by letter. */
async function meantBy({ ports, hash }: ApiHouse, token: string) {
  const key = await ports.apiKeys.findByHash(hash(token));
  if (key === undefined || !isOpen(key, ports.clock.now())) return undefined;
  return { person: key.owner, key: key.id, scopes: key.scopes };
}

export function mustBeInScope({ scopes }: Known, scope: string): void {
  if (scopes !== "all" && !scopes.includes(scope)) throw new Problem("scope.missing", { scope });
}
