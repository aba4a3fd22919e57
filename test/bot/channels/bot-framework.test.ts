import { expect, test } from "vitest";
import { botDoor } from "#bot/channels/bot-framework/door.ts";
import type { Doors } from "#bot/channels/bot-framework/turn.ts";
import { aSpeaker, CLOUD, fakeDoors, LOCAL, recorded } from "#test/support/activity.ts";
import { TODAY } from "#test/support/fake-house.ts";

interface Said {
  readonly type?: string;
  readonly text?: string;
  readonly textFormat?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
  readonly suggestedActions?: { readonly actions: readonly { readonly value: string }[] };
}

/** What a person on one machine is answered to a recorded activity. */
async function answersTo(body: string, doors: Doors = fakeDoors()): Promise<Said[]> {
  const { status, body: said } = await botDoor(LOCAL, doors)({ authorization: "", body });
  expect(status).toBe(200);
  return (said as { activities: Said[] } | undefined)?.activities ?? [];
}

test("a message in Teams is read without the mention, under an id that is the same for every delivery", async () => {
  const doors = fakeDoors();
  const [answer] = await answersTo(recorded("teams-message"), doors);
  expect(doors.heard).toEqual([
    {
      id: "msteams|a:1pQrStUvWxYz0123456789|1700000000001",
      channel: "bot-framework",
      conversation: "a:1pQrStUvWxYz0123456789",
      text: "今天先做什么",
    },
  ]);
  expect(answer?.attachments?.[0]?.contentType).toBe("application/vnd.microsoft.card.adaptive");
  expect(answer?.text).toBeUndefined();
  expect(answer?.suggestedActions?.actions.map(({ value }) => value)).toEqual(TODAY.chips);
});

test("a channel that draws no cards gets the whole text, as plain words", async () => {
  const [answer] = await answersTo(recorded("teams-message", { channelId: "sms" }));
  expect(answer).toMatchObject({ text: TODAY.text, textFormat: "plain" });
  expect(answer?.attachments).toBeUndefined();
});

test("a pressed button is verb and data, whether the client knows Action.Execute or only Action.Submit", async () => {
  const doors = fakeDoors();
  const where = { owner: "stf_wang" };
  await answersTo(recorded("teams-card-submit"), doors);
  await botDoor(
    LOCAL,
    doors,
  )({
    authorization: "",
    body: recorded("teams-card-execute", { deliveryMode: undefined, channelId: "emulator" }),
  });
  expect(doors.heard.map(({ action }) => action)).toEqual([
    { verb: "postpone-task", data: { ...where, id: "tsk_4" } },
    { verb: "complete-task", data: { ...where, id: "tsk_1" } },
  ]);
});

test("completing from a card puts the new day in its place", async () => {
  const body = recorded("teams-card-execute", { deliveryMode: undefined });
  const { status, body: said } = await botDoor(LOCAL, fakeDoors())({ authorization: "", body });
  expect(status).toBe(200);
  expect(said).toMatchObject({
    statusCode: 200,
    type: "application/vnd.microsoft.card.adaptive",
    value: { type: "AdaptiveCard", version: "1.5" },
  });
});

test("a question back to a pressed button stands below the card", async () => {
  const pressed = { action: { type: "Action.Execute", verb: "postpone-task", data: { id: "tsk_4", n: 4 } } };
  const doors = fakeDoors();
  const [answer] = await answersTo(recorded("teams-card-execute", { value: pressed }), doors);
  expect(answer).toMatchObject({ text: "推到什么时候？\n说个时间就行" });
  expect(doors.heard[0]?.action).toEqual({ verb: "postpone-task", data: { id: "tsk_4" } });
});

test("someone who has just added the bot is greeted and can be written to from now on", async () => {
  const doors = fakeDoors();
  const [answer] = await answersTo(recorded("teams-installed"), doors);
  expect(answer?.text).toContain("我是大客");
  expect(doors.heard).toEqual([]);
  expect(JSON.parse(doors.kept[0] ?? "")).toMatchObject({ channelId: "msteams", user: { name: "王敏" } });
});

test("where to write to is the same JSON for every message of a conversation", async () => {
  const doors = fakeDoors();
  await answersTo(recorded("teams-message"), doors);
  await answersTo(recorded("teams-card-submit"), doors);
  expect(new Set(doors.kept).size).toBe(1);
});

test("typing, and an invoke that is not ours, are nobody's message", async () => {
  const doors = fakeDoors();
  await answersTo(recorded("teams-typing"), doors);
  const foreign = recorded("teams-card-execute", { name: "composeExtension/query", deliveryMode: undefined });
  expect(await botDoor(LOCAL, doors)({ authorization: "", body: foreign })).toEqual({ status: 501 });
  expect(doors.heard).toEqual([]);
});

test("a stranger learns how to get access and nothing else, in the language of their client", async () => {
  const doors = fakeDoors();
  const stranger = { id: "29:stranger" };
  const [zh] = await answersTo(recorded("teams-message", { from: stranger }), doors);
  const [en] = await answersTo(recorded("teams-message", { from: stranger, locale: "en-GB" }), doors);
  expect(zh?.text).toContain("管理员");
  expect(en?.text).toContain("administrator");
  expect(doors.heard).toEqual([]);
  expect(doors.kept).toEqual([]);
});

test("a person whom the channel knows by its own id only is known by that", async () => {
  const speaker = async (userId: string) => (userId.startsWith("29:") ? aSpeaker() : undefined);
  const doors = fakeDoors({ speaker });
  await answersTo(recorded("teams-message"), doors);
  expect(doors.heard).toHaveLength(1);
});

test("clients are never spoken of in a group", async () => {
  for (const conversation of [
    { id: "19:x", conversationType: "groupChat" },
    { id: "19:x", isGroup: true },
  ]) {
    const doors = fakeDoors();
    const [answer] = await answersTo(recorded("teams-message", { conversation }), doors);
    expect(answer?.text).toBe("客户信息不在群里说。请单独给我发消息。");
    expect(doors.heard).toEqual([]);
  }
});

test("a fault is one sorry sentence with a number", async () => {
  const doors = fakeDoors({ reply: async () => await Promise.reject(new Error("secret inside")) });
  const [answer] = await answersTo(recorded("teams-message"), doors);
  expect(answer?.text).toContain("ref-1");
  expect(JSON.stringify(answer)).not.toContain("secret");
  expect(doors.faults).toHaveLength(1);
});

test.each([
  "",
  "{",
  "[]",
  '{"type":"message"}',
  recorded("teams-message", { conversation: { id: "x".repeat(300) } }),
])("a body that is no activity is refused with a number only: %#", async (body) => {
  expect(await botDoor(LOCAL, fakeDoors())({ authorization: "", body })).toEqual({ status: 400 });
});

test.each([
  "http://smba.trafficmanager.net/",
  "https://evil.trafficmanager.net/",
  "https://evil-botframework.com/",
  "https://smba.trafficmanager.net.evil.example/",
  "http://127.0.0.1:9/",
])("no answer is sent to %s", async (serviceUrl) => {
  const door = botDoor(CLOUD, fakeDoors());
  expect(await door({ authorization: "", body: recorded("teams-message", { serviceUrl }) })).toEqual({
    status: 403,
  });
});

test("people of another organisation stay outside", async () => {
  const conversation = { id: "a:1", conversationType: "personal", tenantId: "somebody-else" };
  const body = recorded("teams-message", {
    conversation,
    serviceUrl: "https://smba.trafficmanager.net/apac/",
  });
  expect(await botDoor(CLOUD, fakeDoors())({ authorization: "", body })).toEqual({ status: 403 });
});

test("outside local mode the bot does not start without app id, tenant and password", () => {
  const cloud = { ...LOCAL, stage: "cloud" as const };
  expect(() => botDoor(cloud, fakeDoors())).toThrow(/BOT_APP_ID, BOT_PASSWORD_PARAMETER, BOT_TENANT_ID/);
});
