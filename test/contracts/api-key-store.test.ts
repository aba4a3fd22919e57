import { describe, expect, test } from "vitest";
import { anApiKey } from "#test/use-cases/given.ts";
import { aShelf, engines } from "./engines.ts";

const key = anApiKey({ version: "v1" });

describe.each(Object.entries(engines))("keys of other systems in the table: %s", (_, open) => {
  test("one is found by its hash, by its id, and among those of its person, the newest first", async () => {
    const { apiKeys, write } = await aShelf(open);
    await write("v1", apiKeys.put(undefined, key));
    const other = anApiKey({ id: "key_2", hash: "b".repeat(64), version: "v2" });
    await write("v2", apiKeys.put(undefined, other));
    expect(await apiKeys.findByHash(key.hash)).toEqual(key);
    expect(await apiKeys.find({ owner: "min", id: "key_2" })).toEqual(other);
    expect(await apiKeys.listOf("min")).toEqual([other, key]);
    expect(await apiKeys.findByHash("c".repeat(64))).toBeUndefined();
    expect(await apiKeys.find({ owner: "na", id: "key_1" })).toBeUndefined();
  });

  test("a change is seen wherever it is looked for, and a hash is nobody's twice", async () => {
    const { apiKeys, write } = await aShelf(open);
    await write("v1", apiKeys.put(undefined, key));
    const revoked = { ...key, revokedAt: "2026-03-10T00:00:00.000Z", revokedBy: "adm" };
    await write("v2", apiKeys.put(key, revoked));
    expect(await apiKeys.findByHash(key.hash)).toEqual({ ...revoked, version: "v2" });
    expect(await apiKeys.listOf("min")).toEqual([{ ...revoked, version: "v2" }]);
    expect(await write("v3", apiKeys.put(undefined, anApiKey({ id: "key_3" })))).toBe("overtaken");
  });
});
