import { createHash } from "node:crypto";
import { apiDoor } from "#api/door.ts";
import type { ApiHouse, ApiRequest } from "#api/request.ts";
import { ADDRESSES } from "#api/routes.ts";
import type { ApiKey } from "#shared/domain/access/api-key.ts";
import { anApiKey } from "#test/use-cases/given.ts";
import { aHouse, type Given } from "#test/use-cases/house.ts";

const hash = (key: string) => createHash("sha256").update(key).digest("hex");
export const EVERYTHING = [...new Set(ADDRESSES.map(({ scope }) => scope))];

interface Said {
  readonly method?: string;
  /** Whose key; `null` for none. */
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** As it is sent, where it is not the JSON of `body`. */
  readonly raw?: Uint8Array | string;
}

/** The real door over the memory engine, where every person has a key of that name for everything. */
export async function anApi(given: Given & { readonly keys?: readonly ApiKey[] } = {}) {
  const house = await aHouse(given);
  const faults: unknown[] = [];
  for (const person of ["min", "na", "zhao", "bo", "adm", "ops", "gone"])
    await grant(
      house,
      anApiKey({ id: `key_${person}`, owner: person, hash: hash(person), scopes: EVERYTHING }),
    );
  for (const key of given.keys ?? []) await grant(house, { ...key, hash: hash(key.id) });
  const api: ApiHouse = {
    ports: house.ports,
    hash,
    sign: (text) => hash(`secret ${text}`).slice(0, 22),
    fault: (error) => faults.push(error),
  };
  const door = apiDoor(api);
  let calls = 0;
  const call = async (address: string, said: Said = {}) => await door(requestOf(address, said, ++calls));
  return { ...house, call, faults, api };
}

function requestOf(address: string, said: Said, call: number): ApiRequest {
  const { key = "min", raw = said.body === undefined ? undefined : JSON.stringify(said.body) } = said;
  const { pathname: path, searchParams } = new URL(address, "https://api.example");
  const sends = raw !== undefined && {
    "content-type": "application/json",
    "idempotency-key": `call-${call}`,
  };
  const authorization = key === null ? undefined : `Bearer ${key}`;
  return {
    method: said.method ?? (raw === undefined ? "GET" : "POST"),
    path,
    query: Object.fromEntries(searchParams),
    headers: { authorization, ...sends, ...said.headers },
    body: Buffer.from(raw ?? ""),
    reference: "req-1",
  };
}

async function grant({ ports, table }: Awaited<ReturnType<typeof aHouse>>, key: ApiKey): Promise<void> {
  for (const { after } of ports.apiKeys.put(undefined, key))
    if (after) await table.commit([{ put: { ...after, vr: "seed" }, ifAbsent: true }]);
}
