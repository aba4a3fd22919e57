import { beforeEach, describe, expect, test } from "vitest";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { theDay } from "#test/support/the-day.ts";

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse(theDay());
});

describe("the same message again, and messages out of order", () => {
  test("three times the same message does one thing, and is answered alike", async () => {
    await house.say("今天先做什么");
    const answers = [];
    for (const _ of [1, 2, 3]) answers.push(await house.say("把4推到明天上午10点", { id: "wx-1" }));
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(house.entries()).toHaveLength(1);
  });

  test("three times at the very same moment does one thing", async () => {
    await house.say("今天先做什么");
    await Promise.all([1, 2, 3].map(async () => await house.say("完成4，已付清", { id: "wx-1" })));
    expect(house.entries()).toHaveLength(1);
    expect((await house.say("今天做完了哪些")).reply.items).toHaveLength(1);
  });

  test("a repeat that comes after newer messages answers as then, and undoes nothing that came between", async () => {
    await house.say("今天先做什么");
    const first = await house.say("把4推到明天上午10点", { id: "wx-1" });
    await house.say("明天有什么安排");
    await house.say("完成1", { id: "wx-2" });
    expect(await house.say("把4推到明天上午10点", { id: "wx-1" })).toEqual(first);
    expect(house.entries()).toHaveLength(2);
  });

  test("确认 that arrives before its question confirms nothing", async () => {
    await house.say("今天先做什么");
    await house.say("确认");
    expect(house.entries()).toEqual([]);
  });

  test("确认 said twice cancels once", async () => {
    await house.say("今天先做什么");
    await house.say("第4个不用做了");
    await house.say("确认");
    await house.say("确认");
    expect(house.entries()).toHaveLength(1);
  });

  test("确认 said three times at the very same moment cancels once, and is answered alike", async () => {
    await house.say("今天先做什么");
    await house.say("第4个不用做了");
    const answers = await Promise.all([1, 2, 3].map(async () => await house.say("确认")));
    expect(new Set(answers.map(({ reply }) => reply.text)).size).toBe(1);
    expect(house.entries()).toHaveLength(1);
  });

  test("what was asked for and is said three times at the very same moment is noted once", async () => {
    await house.say("今天先做什么");
    await house.say("推迟4");
    await Promise.all([1, 2, 3].map(async () => await house.say("后天下午三点")));
    expect(house.entries()).toHaveLength(1);
  });

  test("ten minutes later the question is closed, and 确认 does nothing", async () => {
    await house.say("今天先做什么");
    await house.say("第4个不用做了");
    house.isAt("2026-03-09", "08:31");
    await house.say("确认");
    expect(house.entries()).toEqual([]);
  });
});
