import { beforeEach, describe, expect, test } from "vitest";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { theDay } from "#test/support/the-day.ts";

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse(theDay());
});

describe("王敏 asks for leave and thinks again", () => {
  test("said bit by bit it is put together: 请假, 明天, 上午", async () => {
    await house.say("请假");
    expect((await house.say("明天")).reply.text).toContain("请假：明天（周二），");
    const { reply, confirm } = await house.say("上午");
    expect(confirm).toBe(true);
    expect(reply.text).toContain("请假：明天（周二）08:30—12:00");
    expect((await house.say("确认")).reply.text).toContain("已记下：明天（周二）08:30—12:00请假");
  });

  test("a day said instead of 确认 takes the first one's place", async () => {
    await house.say("明天下午请假");
    expect((await house.say("后天上午")).reply.text).toContain("请假：后天（周三）08:30—12:00");
  });

  test("half a day needs its half, on the day that was said", async () => {
    await house.say("请半天假");
    expect((await house.say("明天")).reply.text).toBe("上午还是下午？");
    expect((await house.say("下午")).reply.text).toContain("请假：明天（周二）13:30—18:00");
    await house.say("取消");
    await house.say("后天请半天假");
    expect((await house.say("上午")).reply.text).toContain("请假：后天（周三）08:30—12:00");
  });

  test.each(["取消请假", "不请假了", "撤销请假", "明天不休了"])(
    "%s is answered by how to take it back",
    async (text) => {
      await house.say("明天请一天假");
      await house.say("确认");
      const { reply, command } = await house.say(text);
      expect(command).toBeNull();
      expect(reply.text).toContain("30分钟内发“撤销”就能收回");
      expect(reply.chips).toEqual(["撤销"]);
      expect((await house.ports.tasks.desk("min")).absences).toHaveLength(1);
      await house.say("撤销");
      expect((await house.ports.tasks.desk("min")).absences).toEqual([]);
    },
  );

  test("不请假了, said to leave that waits for 确认, gives it up", async () => {
    await house.say("明天请一天假");
    expect((await house.say("不请假了")).reply.text).toBe("好的，已放弃，什么都没有改动。");
  });
});
