import { describe, expect, test } from "vitest";
import { isOpen } from "#shared/domain/access/api-key.ts";
import { grantApiKey } from "#shared/use-cases/access/grant-api-key.ts";
import { listApiKeys } from "#shared/use-cases/access/list-api-keys.ts";
import { revokeApiKey } from "#shared/use-cases/access/revoke-api-key.ts";
import { undo } from "#shared/use-cases/house/undo.ts";
import { anApiKey, callerFor, MIN, NOW, refused } from "./given.ts";
import { aHouse } from "./house.ts";

const ADMIN = { as: callerFor("adm") };
const hash = "a".repeat(64);
const wanted = {
  person: "min",
  label: "计费系统",
  hash,
  scopes: ["show-today", "add-task", "add-task"],
  days: 30,
};

describe("a key for another system", () => {
  test("speaks for one person, for what it names, until a day; its hash is told to nobody", async () => {
    const { say, ports } = await aHouse();
    const granted = await say(grantApiKey, wanted, ADMIN);
    expect(granted).toMatchObject({
      owner: "min",
      scopes: ["add-task", "show-today"],
      expiresOn: "2026-04-08",
    });
    expect(granted).not.toHaveProperty("hash");
    expect(await ports.apiKeys.findByHash(hash)).toMatchObject({ id: granted.id, grantedBy: "adm" });
    expect(await say(listApiKeys, { person: "min" }, ADMIN)).toEqual({ items: [granted] });
  });

  test("is given by an administrator alone, to somebody who is there, for a year at most", async () => {
    const { say } = await aHouse();
    await expect(say(grantApiKey, wanted)).rejects.toMatchObject(refused("role.not-allowed"));
    await expect(say(grantApiKey, wanted, { as: callerFor("ops") })).rejects.toMatchObject(
      refused("role.not-allowed"),
    );
    for (const person of ["gone", "nobody"])
      await expect(say(grantApiKey, { ...wanted, person }, ADMIN)).rejects.toMatchObject(
        refused("subject.unknown"),
      );
    await expect(say(grantApiKey, { ...wanted, days: 366 }, ADMIN)).rejects.toMatchObject(
      refused("key.too-long", { days: 365 }),
    );
    await expect(say(listApiKeys, { person: "nobody" }, ADMIN)).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });

  test("revoked, opens nothing and stays on record; twice is said", async () => {
    const { say, ports } = await aHouse();
    const { id: key } = await say(grantApiKey, wanted, ADMIN);
    await say(revokeApiKey, { person: "min", key }, ADMIN);
    const kept = await ports.apiKeys.findByHash(hash);
    expect(kept).toMatchObject({ revokedBy: "adm", revokedAt: NOW });
    await expect(say(revokeApiKey, { person: "min", key }, ADMIN)).rejects.toMatchObject(
      refused("key.revoked", { label: "计费系统" }),
    );
    await expect(say(revokeApiKey, { person: "na", key }, ADMIN)).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });

  test("taken back, is as if it had never been", async () => {
    const { say, ports } = await aHouse();
    await say(grantApiKey, wanted, ADMIN);
    await say(undo, {}, ADMIN);
    expect(await ports.apiKeys.findByHash(hash)).toBeUndefined();
    expect(await ports.apiKeys.listOf("min")).toEqual([]);
  });

  test.each([
    ["on its last day", { expiresOn: "2026-03-09" }, true],
    ["the day after", { expiresOn: "2026-03-08" }, false],
    ["revoked", { revokedAt: NOW }, false],
  ])("%s, open: %o %s", (_when, over, open) => {
    expect(isOpen(anApiKey(over), NOW)).toBe(open);
  });
});

test("a manager gives no keys", async () => {
  const { say } = await aHouse();
  await expect(say(revokeApiKey, { person: "min", key: "key_1" }, { as: MIN })).rejects.toMatchObject(
    refused("role.not-allowed"),
  );
});
