import { beforeEach, describe, expect, test } from "vitest";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { theDay } from "#test/support/the-day.ts";

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse(theDay());
  house.isAt("2026-03-09", "15:00");
});

describe("an hour alone that has passed today is tomorrow's, and that is said", () => {
  test("of a new task", async () => {
    expect((await house.say("提醒我上午9点给区教育局打电话")).reply.text).toBe(
      "记下了：给区教育局打电话，明天（周二）09:00前。今天09:00已经过了，所以按明天算。",
    );
  });

  test("of one that is put off, or changed", async () => {
    await house.say("今天先做什么");
    const { reply } = await house.say("把4推到上午10点");
    expect(reply.text).toContain("明天（周二）10:00");
    expect(reply.text).toContain("今天10:00已经过了，所以按明天算。");
  });

  test("of an answer to the question for a time", async () => {
    await house.say("今天先做什么");
    await house.say("推迟4");
    expect((await house.say("上午10点")).reply.text).toContain("今天10:00已经过了");
  });

  test("but an hour of today that has passed is asked for again, in either language, and nothing is noted", async () => {
    for (const text of [
      "remind me at 9 this morning to call 区教育局",
      "提醒我今天早上9点给区教育局打电话",
    ]) {
      const { refusal, reply } = await house.say(text);
      expect([text, refusal?.code]).toEqual([text, "date.past"]);
      expect(reply.text).toContain("09:00已经过了");
    }
  });

  test("of an hour to come, and of a day that was said, nothing is said", async () => {
    expect((await house.say("提醒我下午5点给区教育局打电话")).reply.text).not.toContain("已经过了");
    expect((await house.say("提醒我明天上午9点给区教育局打电话")).reply.text).not.toContain("已经过了");
  });
});
