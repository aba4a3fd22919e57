import { ApiKey } from "#shared/domain/access/api-key.ts";
import type { ApiKeyStore } from "#shared/ports/access.ts";
import type { Attributes, Item, Table } from "#shared/ports/table.ts";
import { instant, plain } from "./fields.ts";
import { keys, ranges } from "./keys.ts";
import { changesBetween, lying, shape } from "./shape.ts";

/** Kept twice under one version: with the person for whom it speaks, and by its hash for whoever knocks. */
const kept = shape<Omit<ApiKey, "province" | "version">>({
  type: "api-key",
  fields: {
    id: plain("i"),
    owner: plain("o"),
    unit: plain("u"),
    label: plain("l"),
    hash: plain("h"),
    scopes: plain("sc"),
    expiresOn: plain("e"),
    grantedBy: plain("gb"),
    grantedAt: instant("ga"),
    revokedAt: instant("ra"),
    revokedBy: plain("rb"),
  },
});

export function apiKeyStore(table: Pick<Table, "get" | "query">): ApiKeyStore {
  return {
    async findByHash(hash) {
      const item = await table.get(keys.apiKeyByHash(hash));
      return item && read(item);
    },
    async find({ owner, id }) {
      const item = await table.get(keys.apiKey(owner, id));
      return item && read(item);
    },
    async listOf(owner) {
      const items = await table.query({ ...ranges.apiKeys(owner), descending: true });
      return items.map(read);
    },
    put: (before, after) =>
      changesBetween(before === undefined ? [] : lying(itemsOf(before), before.version), itemsOf(after)),
  };
}

function itemsOf(key: Omit<ApiKey, "version">): Attributes[] {
  const { owner, id, hash, province } = key;
  const places = [keys.apiKey(owner, id), keys.apiKeyByHash(hash)];
  return places.map((place) => kept.write({ key: place, province }, key));
}

function read(item: Item): ApiKey {
  return ApiKey.parse(kept.read(item));
}
