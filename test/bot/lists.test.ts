import { beforeEach, describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { theDay } from "#test/support/the-day.ts";
import { aLeave, aTask } from "#test/use-cases/given.ts";

/** Forty things that are not due this week: shown only when asked for. */
const LATER = Array.from({ length: 40 }, (_, n) =>
  aTask({
    id: `later_${String(n).padStart(2, "0")}`,
    title: `整理档案${n + 1}`,
    type: "ARCHIVE_FIX",
    dueAt: instantAt("2026-04-20", "18:00"),
  }),
);

let house: BotHouse;
beforeEach(async () => {
  const { tasks = [], clients = [] } = theDay();
  house = await aBotHouse({ tasks: [...tasks, ...LATER], clients });
});

describe("a list that goes on", () => {
  test("下一页 shows ten more at a time under their own numbers, until there is nothing more", async () => {
    const seen = (await house.say("今天先做什么")).reply.items.map(({ n }) => n);
    for (const size of [10, 10, 10, 10, 1]) {
      const { reply } = await house.say("下一页");
      expect(reply.items).toHaveLength(size);
      seen.push(...reply.items.map(({ n }) => n));
    }
    expect(seen).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    expect((await house.say("下一页")).reply.text).toBe("没有更多了。");
  });

  test("a number of a later page means that line", async () => {
    await house.say("今天先做什么");
    await house.say("下一页");
    const { reply } = await house.say("第12个是什么情况");
    expect(reply.text).toContain("整理档案");
  });

  test("another list in between ends it: 下一页 does not go back to the day", async () => {
    await house.say("今天先做什么");
    await house.say("明天有什么安排");
    expect((await house.say("下一页")).reply.text).toBe("没有更多了。");
  });

  test("全部 without a list is the whole day", async () => {
    expect((await house.say("全部")).reply.items).toHaveLength(50);
  });

  test("what is done is shown ten at a time too", async () => {
    for (const { id, owner, title } of LATER.slice(0, 12))
      await house.say("", { action: { verb: "complete-task", data: { id, owner, title } } });
    const { reply } = await house.say("今天做完了哪些");
    expect([reply.items.length, reply.more]).toEqual([10, 2]);
    expect((await house.say("下一页")).reply.items.map(({ n }) => n)).toEqual([11, 12]);
  });
});

describe("the agenda", () => {
  test("of a leave over several days each day bears its own hours", async () => {
    const [from, to] = [instantAt("2026-03-10", "13:30"), instantAt("2026-03-12", "12:00")];
    const away = await aBotHouse({ leave: [aLeave({ from, to })] });
    expect(
      (await away.say("这周的安排")).reply.text.split("\n").filter((line) => line.includes("请假")),
    ).toEqual(["· 13:30起请假", "· 全天请假", "· 12:00前请假"]);
  });

  test("this week's visits are the visits only", async () => {
    const { reply } = await house.say("这周的拜访");
    expect(reply.text).toBe("【今天】\n1 14:30 区教育局拜访");
  });

  test("a free day says so, and a day off says that it is one", async () => {
    expect((await house.say("周六有什么安排")).reply.text).toContain("【3月14日（周六），休息日】\n没有安排");
  });
});

describe("a task in full", () => {
  test("its client's standing, its state, its time and what happened to it, in words", async () => {
    await house.say("今天先做什么");
    await house.say("第4条补充：等客户盖章");
    await house.say("把4推到明天上午10点，财务在对账");
    await house.say("今天先做什么");
    const { reply } = await house.say("东城建材办得怎么样了");
    expect(reply.text.split("\n")).toEqual([
      "东城建材欠费",
      "客户：东城建材（C类客户，橙色离网预警）",
      expect.stringMatching(/^状态：进行中，.*欠费催缴，约20分钟$/),
      "到期：明天（周二）10:00",
      "38天，昨日承诺未兑现",
      "备注：等客户盖章",
      "【经过】",
      "今天08:20 王敏补充：等客户盖章",
      "今天08:20 王敏推迟：财务在对账",
    ]);
  });

  test("one that was handed over says to whom, and that it waits", async () => {
    await house.say("今天先做什么");
    await house.say("把第4个转给李娜");
    const { reply } = await house.say("第4个是什么情况");
    expect(reply.text).toContain("已转给李娜，等接单。");
  });
});

describe("buttons of a question", () => {
  test("no drops it, and yes does what was asked", async () => {
    await house.say("今天先做什么");
    const press = async (verb: string) => {
      const { question = "" } = (await house.say("第4个不用做了")).reply;
      return (await house.say("", { action: { verb, data: { question } } })).reply.text;
    };
    expect(await press("no")).toContain("什么都没有改动");
    expect(await press("yes")).toContain("已取消");
  });

  test("an option may be said in its own words", async () => {
    await house.say("今天先做什么");
    await house.say("把4和5转给李娜");
    await house.say("接单", { as: "na" });
    const { reply } = await house.say("实验中学合同续签方案", { as: "na" });
    expect(reply.text).toBe("已接单：“实验中学合同续签方案”。");
  });
});
