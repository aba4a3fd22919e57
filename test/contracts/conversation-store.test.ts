import { describe, expect, test } from "vitest";
import type { Conversation } from "#shared/domain/conversation/conversation.ts";
import { conversationStore } from "#shared/storage/conversation-store.ts";
import { aShelf, engines, NOW } from "./engines.ts";

const key = { staffId: "stf_1", channel: "web", conversation: "main#1" };
const talk: Conversation = {
  shown: [{ n: 1, id: "tsk_1", owner: "stf_1", kind: "task", title: "回访三一" }],
  lastClient: { id: "cli_1", name: "三一" },
  at: NOW,
};

describe.each(Object.entries(engines))("conversations in the table: %s", (_, open) => {
  test("a conversation is kept by person, channel and name, and the last word wins", async () => {
    const { conversations } = await aShelf(open);
    await conversations.save(key, { shown: [] });
    await conversations.save(key, talk);
    expect(await conversations.find(key)).toEqual(talk);
    expect(await conversations.find({ ...key, conversation: "main" })).toEqual({ shown: [] });
    expect(await conversations.find({ ...key, channel: "wecom" })).toEqual({ shown: [] });
  });

  test("the answer to a message is known for a day, even while the table has not yet deleted it", async () => {
    let now = NOW;
    const { conversations } = await aShelf(open, { now: () => now });
    await conversations.remember("stf_1", "msg-1", { text: "好的", more: undefined });
    now = "2026-03-10T00:19:59.000Z";
    expect(await conversations.recall("stf_1", "msg-1")).toEqual({ text: "好的" });
    expect(await conversations.recall("stf_2", "msg-1")).toBeUndefined();
    now = "2026-03-10T00:20:00.000Z";
    expect(await conversations.recall("stf_1", "msg-1")).toBeUndefined();
  });

  test("a notice is opened once, and ends in one commit with what it counts for", async () => {
    const { conversations } = await aShelf(open);
    const opened = await Promise.all(
      [1, 2].map(async () => await conversations.openNotice("stf_1", "notice 1")),
    );
    expect(opened.toSorted()).toEqual(["open", "opened"]);
    await conversations.changePushes("stf_1", (kept) => ({ ...kept, sent: kept.sent + 1 }), {
      ends: "notice 1",
    });
    expect(await conversations.openNotice("stf_1", "notice 1")).toBe("ended");
    expect(await conversations.pushes("stf_1")).toEqual({ day: "2026-03-09", sent: 1, held: [] });
  });

  test("two who change one person's pushes at the same moment both count", async () => {
    const { conversations } = await aShelf(open);
    const count = async () =>
      await conversations.changePushes("stf_1", (kept) => ({ ...kept, sent: kept.sent + 1 }));
    await count();
    await Promise.all([count(), count()]);
    expect((await conversations.pushes("stf_1")).sent).toBe(3);
  });

  test("a sentence that nobody understood is kept for the admins, for a quarter of a year", async () => {
    const { table, conversations } = await aShelf(open);
    await conversations.keepUnheard({
      text: "帮我订个会议室",
      at: "2026-03-08T16:30:00.000Z",
      role: "manager",
    });
    const shards = Array.from({ length: 16 }, (_each, n) => String(n).padStart(2, "0"));
    const found = await Promise.all(
      shards.map((shard) => table.query({ PK: `UNH#2026-03-09#${shard}`, prefix: "U#" })),
    );
    const ttl = Date.parse("2026-06-07T00:20:00Z") / 1000;
    expect(found.flat()).toMatchObject([{ t: "帮我订个会议室", r: "manager", ttl }]);
  });
});

test("a conversation that the table does not take is a fault, never lost in silence", async () => {
  const table = { get: async () => undefined, commit: async () => "overtaken" as const };
  const conversations = conversationStore(table, { province: "GD", now: () => NOW });
  await expect(conversations.save(key, talk)).rejects.toThrow("not kept");
  await expect(conversations.changePushes("stf_1", (kept) => kept)).rejects.toThrow("not kept");
});
