import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { botDoor } from "#bot/channels/bot-framework/door.ts";
import { bundle } from "#infra/bundling.ts";
import { CLOUD, fakeDoors, recorded } from "#test/support/activity.ts";
import { bearer, tokenServer } from "#test/support/tokens.ts";

const serviceUrl = "https://smba.trafficmanager.net/apac/";
let folder: string;
let server: Awaited<ReturnType<typeof tokenServer>>;
let bundledDoor: typeof botDoor;

beforeAll(async () => {
  // The SDK prints the public keys for every token that it refuses.
  vi.spyOn(console, "error").mockReturnValue();
  server = await tokenServer();
  folder = mkdtempSync(join(tmpdir(), "dake-door-"));
  await bundle("part", folder, "bot/channels/bot-framework/door.ts");
  bundledDoor = createRequire(import.meta.url)(join(folder, "index.cjs")).botDoor;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function knock(authorization: string) {
  const doors = fakeDoors();
  const door = bundledDoor({ ...CLOUD, addresses: server.addresses }, doors);
  const answer = await door({ authorization, body: recorded("teams-message", { serviceUrl }) });
  return { status: answer.status, heard: doors.heard.length };
}

test("the door that is deployed fetches the keys of the bot service with what stands in for the packages of its SDK", async () => {
  expect(await knock(bearer({ serviceUrl }))).toEqual({ status: 200, heard: 1 });
});

test.each([
  ["somebody else", bearer({ serviceUrl, by: "others" })],
  ["nobody", bearer({ serviceUrl, by: "nobody" })],
])("and lets in no token that %s signed", async (_who, authorization) => {
  expect(await knock(authorization)).toEqual({ status: 401, heard: 0 });
});
