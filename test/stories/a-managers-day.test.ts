import { beforeEach, describe, expect, test } from "vitest";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { theDay } from "#test/support/the-day.ts";

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse(theDay());
});

describe("王敏 begins her Monday", () => {
  test("asked what comes first, the bot names one thing and then the day in order, each line with its reason", async () => {
    const { reply, command } = await house.say("今天先做什么");
    expect(command).toBe("show-today");
    expect(reply.text).toBe(DAY);
    expect(reply.items.map(({ n, score, band }) => [n, score, band])).toEqual([
      [1, 116, "NOW"],
      [2, 120, "NOW"],
      [3, 77, "NOW"],
      [4, 94, "TODAY"],
      [5, 89, "TODAY"],
      [6, 80, "TODAY"],
      [7, 65, "TODAY"],
      [8, 62, "TODAY"],
      [9, 46, "PLAN"],
    ]);
    expect(reply.more).toBe(1);
  });

  test("the terms of every line that is shown add up to its score", async () => {
    const { reply } = await house.say("今天先做什么");
    for (const { score, reasons = [] } of reply.items)
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
  });

  test("a bare number explains that line, and the sum is printed", async () => {
    await house.say("今天先做什么");
    const { command, reply } = await house.say("2");
    expect(command).toBe("explain-priority");
    expect(reply.text).toContain("35 + 22 + 40 + 10 + 12 + 0 + 1 = 120");
  });

  test("全部 shows the rest under the same numbers", async () => {
    await house.say("今天先做什么");
    const { reply } = await house.say("全部");
    expect(reply.items).toHaveLength(10);
    expect(reply.items.at(-1)?.n).toBe(10);
  });
});

describe("she works through it", () => {
  test("a running clock asks what came of it before it stops, and goes on with the answer", async () => {
    await house.say("今天先做什么");
    const asked = await house.say("完成1");
    expect(asked.reply.text).toContain("结果怎样");
    const done = await house.say("业务已恢复，客户确认了");
    expect(done.reply.text).toContain("已办结：“市人民医院互联网专线中断”");
    expect((await house.say("今天先做什么")).reply.items[0]?.title).toContain("恒信物流");
  });

  test("what she takes back is on her list again, as it was", async () => {
    const before = await house.say("今天先做什么");
    await house.say("4和5做完了");
    expect((await house.say("撤销")).reply.text).toContain("已撤销");
    expect((await house.say("今天先做什么")).reply).toEqual(before.reply);
  });

  test("several things of one message are done together and taken back together", async () => {
    await house.say("今天先做什么");
    const { reply } = await house.say("4和5做完了");
    expect(reply.text).toContain("“东城建材欠费”、“实验中学合同续签方案”");
    await house.say("撤销");
    expect((await house.say("今天先做什么")).reply.items).toHaveLength(9);
  });

  test("the same message delivered three times does one thing and is answered alike", async () => {
    await house.say("今天先做什么");
    const first = await house.say("完成4", { id: "wx-1" });
    expect(await house.say("完成4", { id: "wx-1" })).toEqual(first);
    expect(await house.say("完成4", { id: "wx-1" })).toEqual(first);
    expect((await house.say("今天做完了哪些")).reply.items).toHaveLength(1);
  });

  test("a delay is echoed with its weekday and its reason, and the thing is off today's list but counted", async () => {
    await house.say("今天先做什么");
    const { reply } = await house.say("把4推到明天上午10点，财务在对账");
    expect(reply.text).toBe("已把“东城建材欠费”推迟到明天（周二）10:00（财务在对账）。");
    expect((await house.say("今天先做什么")).reply.text).toContain("已推迟1件");
  });

  test("a client's name is enough to say which task", async () => {
    const { reply } = await house.say("把东城建材催缴推到明天上午10点");
    expect(reply.text).toContain("“东城建材欠费”");
  });

  test("a missing piece is asked for one at a time, and a new topic in between is welcome", async () => {
    await house.say("今天先做什么");
    expect((await house.say("推迟4")).reply.text).toContain("改到什么时候");
    expect((await house.say("我是谁")).command).toBe("who-am-i");
    await house.say("推迟4");
    expect((await house.say("后天下午三点")).reply.text).toContain("后天（周三）15:00");
  });

  test("cancelling waits for 确认, and 取消 leaves everything as it was", async () => {
    const before = await house.say("今天先做什么");
    const asked = await house.say("第4个不用做了");
    expect(asked.confirm).toBe(true);
    expect((await house.say("取消")).reply.text).toContain("什么都没有改动");
    expect((await house.say("今天先做什么")).reply).toEqual(before.reply);
    await house.say("第4个不用做了");
    expect((await house.say("确认")).reply.text).toContain("已取消：“东城建材欠费”");
  });

  test("what she says is noted with the client and the time it begins", async () => {
    const { reply } = await house.say("明天下午三点拜访区教育局");
    expect(reply.text).toBe("记下了：拜访区教育局，明天（周二）15:00。");
    expect((await house.say("改成下午四点")).reply.text).toContain("明天（周二）16:00");
    expect((await house.say("明天有什么安排")).reply.text).toContain("16:00 拜访区教育局");
  });

  test("a button on a card of long ago answers honestly", async () => {
    const data = { owner: "min", id: "tsk_04", title: "东城建材欠费" };
    await house.say("", { action: { verb: "complete-task", data } });
    const again = await house.say("", { action: { verb: "complete-task", data } });
    expect(again.refusal?.code).toBe("task.not-open");
    expect(again.reply.text).toContain("已经由王敏办结");
  });
});

describe("what she did not say is not done", () => {
  test("work for a colleague that names no line moves none of hers", async () => {
    await house.say("今天先做什么");
    await house.say("1");
    await house.say("给李娜派：明天上午10点走访实验中学");
    expect((await house.say("今天先做什么")).reply.items).toHaveLength(9);
    expect(house.heardBy("na")).toEqual([]);
  });

  test("an outcome without a line does not close what was last talked about", async () => {
    await house.say("今天先做什么");
    await house.say("5");
    const { reply } = await house.say("完成，已回款");
    expect(reply.text).toContain("哪一条");
    expect((await house.say("今天做完了哪些")).reply.items).toEqual([]);
  });

  test("a line that cannot be is not taken for another", async () => {
    await house.say("今天先做什么");
    await house.say("5");
    await house.say("完成-1");
    expect((await house.say("今天做完了哪些")).reply.items).toEqual([]);
  });

  test("撤销 said to a question that waits drops the question, and nothing before it", async () => {
    await house.say("今天先做什么");
    await house.say("完成8");
    await house.say("第4个不用做了");
    expect((await house.say("撤销")).reply.text).toContain("什么都没有改动");
    expect((await house.say("今天做完了哪些")).reply.items).toHaveLength(1);
  });
});

describe("a time that is half said", () => {
  test("an hour alone keeps the day", async () => {
    await house.say("明天上午十点拜访区教育局");
    expect((await house.say("改到下午三点")).reply.text).toContain("明天（周二）15:00");
  });

  test("a day alone keeps the hour at which it begins", async () => {
    await house.say("明天上午十点拜访区教育局");
    expect((await house.say("推到后天")).reply.text).toContain("后天（周三）10:00");
  });
});

const DAY = [
  "先做这一件：1 市人民医院互联网专线中断，恢复剩余45分钟（AAA，限2小时）（约30分钟，可联系网络服务经理李工）",
  "【立即】",
  "2 恒信物流橙色预警：橙色预警应在3月6日（周五）18:00前确认，超时未确认（约60分钟）",
  "3 临港物流园专线勘查：勘查时限已用75%，今天18:00到期（约15分钟）",
  "【今日】",
  "4 东城建材欠费：对客户的承诺没有兑现，38天，昨日承诺未兑现（约20分钟）",
  "5 实验中学合同续签方案：今天18:00到期，合同28天到期（约60分钟）",
  "6 14:30 区教育局拜访（约60分钟）",
  "7 陈总70天未联系：按走访周期，2月27日（周五）就该联系了（约45分钟）",
  "8 离网分析报告：今天18:00到期，主管已催（约40分钟）",
  "【顺手办】",
  "9 市中医院刘院长明天生日：明天（周二）18:00到期（约5分钟）",
  "已排4小时30分钟，可用7小时。",
  "还有1件，回复“全部”查看。",
].join("\n");
