import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { botDoor } from "#bot/channels/bot-framework/door.ts";
import { CLOUD, fakeDoors, recorded } from "#test/support/activity.ts";
import { bearer, tokenServer } from "#test/support/tokens.ts";

const serviceUrl = "https://smba.trafficmanager.net/apac/";
let server: Awaited<ReturnType<typeof tokenServer>>;

beforeAll(async () => {
  // The SDK prints the public keys for every token that it refuses.
  vi.spyOn(console, "error").mockReturnValue();
  server = await tokenServer();
});
afterAll(() => server.close());

async function knock(authorization: string, changed: Readonly<Record<string, unknown>> = {}) {
  const doors = fakeDoors();
  const door = botDoor({ ...CLOUD, addresses: server.addresses }, doors);
  const body = recorded("teams-message", { serviceUrl, ...changed });
  return { answer: await door({ authorization, body }), heard: doors.heard.length };
}

test("a token that the bot service signed for this bot lets a message in", async () => {
  const { answer, heard } = await knock(bearer({ serviceUrl }));
  expect(answer.status).toBe(200);
  expect(heard).toBe(1);
});

const hour = 3600;
const now = Math.floor(Date.now() / 1000);

test.each([
  ["no token", ""],
  ["something that is no token", "Bearer abc"],
  ["a password", "Basic dXNlcjpwYXNz"],
  ["a token for another bot", bearer({ serviceUrl, claims: { aud: "another" } })],
  ["a token from somebody else", bearer({ serviceUrl, claims: { iss: "https://evil.example" } })],
  ["a token of yesterday", bearer({ serviceUrl, claims: { exp: now - hour, nbf: now - 2 * hour } })],
  ["a token of tomorrow", bearer({ serviceUrl, claims: { nbf: now + hour, exp: now + 2 * hour } })],
  ["a token for another address", bearer({ serviceUrl, claims: { serviceurl: "https://evil.example/" } })],
  ["a token for no address", bearer({ serviceUrl, claims: { serviceurl: undefined } })],
  ["a key that nobody knows", bearer({ serviceUrl, kid: "k9" })],
  ["another key under our key's name", bearer({ serviceUrl, by: "others" })],
  ["no signature", bearer({ serviceUrl, by: "nobody" })],
  ["our public key used as a secret", bearer({ serviceUrl, by: "public key as secret" })],
])("%s is refused with an empty 401, and nothing is heard", async (_what, authorization) => {
  expect(await knock(authorization)).toEqual({ answer: { status: 401 }, heard: 0 });
});

test("a channel that the key does not vouch for is refused", async () => {
  expect(await knock(bearer({ serviceUrl }), { channelId: "slack" })).toEqual({
    answer: { status: 401 },
    heard: 0,
  });
});
