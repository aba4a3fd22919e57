import { afterEach, beforeEach, expect, test } from "vitest";
import { botPush } from "#bot/channels/bot-framework/push.ts";
import type { BotSettings } from "#bot/channels/bot-framework/settings.ts";
import { APP_ID, CLOUD, LOCAL, TENANT_ID } from "#test/support/activity.ts";
import { type FakeConnector, fakeConnector } from "#test/support/fake-connector.ts";
import { TODAY } from "#test/support/fake-house.ts";

let channel: FakeConnector;
let waits: number[];
const wait = async (milliseconds: number) => {
  waits.push(milliseconds);
};

beforeEach(async () => {
  waits = [];
  channel = await fakeConnector();
});
afterEach(() => {
  channel.close();
});

function letterTo(serviceUrl: string) {
  const who = { user: { id: "29:wang", name: "王敏" }, bot: { id: "28:dake" }, conversation: { id: "a:1" } };
  const address = JSON.stringify({ ...who, channelId: "msteams", serviceUrl });
  return { address, reply: TODAY, language: "zh" as const };
}

/** Signs in and delivers on this machine, as a bot with an identity. */
function known(facts: Partial<BotSettings> = {}): BotSettings {
  return {
    ...CLOUD,
    stage: "local",
    addresses: { ToChannelFromBotLoginUrl: `${channel.url}/${TENANT_ID}` },
    ...facts,
  };
}

test("a digest reaches the conversation where the person last spoke, as a card", async () => {
  const push = botPush(LOCAL, wait);
  expect(await push(letterTo(`${channel.url}/apac/`))).toEqual({ conversation: "a:1" });
  expect(channel.delivered).toMatchObject([
    {
      url: "/apac/v3/conversations/a%3A1/activities",
      body: {
        type: "message",
        channelId: "msteams",
        conversation: { id: "a:1" },
        from: { id: "28:dake" },
        recipient: { id: "29:wang" },
        attachments: [{ contentType: "application/vnd.microsoft.card.adaptive" }],
      },
    },
  ]);
});

test("on one machine the bot has no identity and shows no token", async () => {
  await botPush(LOCAL, wait)(letterTo(channel.url));
  expect(channel.delivered.map(({ authorization }) => authorization)).toEqual([undefined]);
  expect(channel.signedIn).toEqual([]);
});

test("the bot signs in once with its own password, and shows the same token until that is about to end", async () => {
  const push = botPush(known(), wait);
  await push(letterTo(channel.url));
  await push(letterTo(channel.url));
  expect(channel.signedIn.map((said) => Object.fromEntries(said))).toEqual([
    {
      grant_type: "client_credentials",
      client_id: APP_ID,
      client_secret: "not-a-real-one",
      scope: "https://api.botframework.com/.default",
    },
  ]);
  expect(channel.delivered.map(({ authorization }) => authorization)).toEqual([
    "Bearer token-1",
    "Bearer token-1",
  ]);
});

test("a token that is about to end is not used again", async () => {
  channel.grant.seconds = 299;
  const push = botPush(known(), wait);
  await push(letterTo(channel.url));
  await push(letterTo(channel.url));
  expect(channel.delivered.map(({ authorization }) => authorization)).toEqual([
    "Bearer token-1",
    "Bearer token-2",
  ]);
});

test("in the cloud of 21Vianet the token is for that cloud's bot service", async () => {
  await botPush(known({ cloud: "21vianet" }), wait)(letterTo(channel.url));
  expect(channel.signedIn[0]?.get("scope")).toBe("https://api.botframework.azure.cn/.default");
});

test("a bot that cannot sign in sends nothing, and its password stays unsaid", async () => {
  channel.grant.status = 401;
  const failed = botPush(known(), wait)(letterTo(channel.url));
  await expect(failed).rejects.toThrow(/^the bot could not sign in: 401$/);
  expect(channel.delivered).toEqual([]);
});

test.each([429, 412, 502, 503, 504])(
  "a channel that is busy (%i) is tried again, after longer waits",
  async (status) => {
    channel.answers.push({ status }, { status });
    await botPush(LOCAL, wait)(letterTo(channel.url));
    expect(channel.delivered).toHaveLength(3);
    const [first = 0, second = 0] = waits;
    expect(first).toBeGreaterThanOrEqual(500);
    expect(first).toBeLessThanOrEqual(1000);
    expect(second).toBeGreaterThanOrEqual(1000);
    expect(second).toBeLessThanOrEqual(2000);
  },
);

test("a channel that says how long to wait is waited for as long", async () => {
  channel.answers.push({ status: 429, headers: { "retry-after": "3" } });
  await botPush(LOCAL, wait)(letterTo(channel.url));
  expect(waits).toEqual([3000]);
});

test("a channel that wants more time than a function has is left to the next delivery", async () => {
  channel.answers.push({ status: 429, headers: { "retry-after": "60" } });
  await expect(botPush(LOCAL, wait)(letterTo(channel.url))).rejects.toThrow("429 after 1 try");
  expect(waits).toEqual([]);
});

test("a channel that stays busy is given up after four tries", async () => {
  channel.answers.push(...Array.from({ length: 9 }, () => ({ status: 503 })));
  await expect(botPush(LOCAL, wait)(letterTo(channel.url))).rejects.toThrow("503 after 4 tries");
  expect(channel.delivered).toHaveLength(4);
});

test.each([403, 404])("a person who has removed the bot (%i) is not tried again", async (status) => {
  channel.answers.push({ status });
  const failed = botPush(LOCAL, wait)(letterTo(channel.url));
  await expect(failed).rejects.toMatchObject({ name: "Unreachable" });
  expect(channel.delivered).toHaveLength(1);
});

test("what the channel does not understand is not tried again", async () => {
  channel.answers.push({ status: 400 });
  await expect(botPush(LOCAL, wait)(letterTo(channel.url))).rejects.toThrow("400 after 1 try");
});

test("nothing is sent to an address that is not the bot service's, and no token is asked for", async () => {
  const letter = letterTo("https://evil.example/");
  await expect(botPush(CLOUD, wait)(letter)).rejects.toThrow("no message goes to evil.example");
});

test("outside local mode nobody writes without an identity", () => {
  expect(() => botPush({ ...LOCAL, stage: "cloud" })).toThrow(/BOT_APP_ID/);
});
