import { beforeEach, describe, expect, test } from "vitest";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { theDay } from "#test/support/the-day.ts";
import { aTask, PEOPLE } from "#test/use-cases/given.ts";

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse(theDay());
});

async function receiptOf(owner: string, day = "2026-03-09") {
  return await house.ports.digests.find(owner, day);
}

describe("at 08:20 王敏 finds her day", () => {
  test("in six lines: one first thing with whom to call, NOW, TODAY, what can be done in passing, and how to answer", async () => {
    await house.push("min");
    expect(house.heardBy("min")).toEqual([DIGEST]);
    expect(DIGEST.split("\n").length).toBeLessThanOrEqual(7);
  });

  test("it is the very answer to 今天先做什么: the same lines under the same numbers", async () => {
    await house.push("min");
    const [letter] = house.letters;
    const asked = await house.say("今天先做什么");
    expect(letter?.reply.items).toEqual(asked.reply.items);
    expect(letter?.reply.more).toBe(asked.reply.more);
  });

  test("完成1 works on it, and so do a number, 全部 and a delay as it says", async () => {
    await house.push("min");
    expect((await house.say("2")).reply.text).toContain("恒信物流橙色预警：120分（立即）");
    expect((await house.say("推迟4 明天10点 客户出差")).reply.text).toBe(
      "已把“东城建材欠费”推迟到明天（周二）10:00（客户出差）。",
    );
    expect((await house.say("完成1，业务已恢复")).reply.text).toContain("已办结：“市人民医院互联网专线中断”");
    expect((await house.say("全部")).reply.items.map(({ title }) => title)).toContain("彩铃推广");
  });

  test("whoever reads English gets it in English", async () => {
    await house.say("换成英文");
    await house.push("min");
    const [text = ""] = house.heardBy("min");
    expect(text).toMatch(/^Good morning, 王敏\. First this one: /);
    expect(text).toMatch(/\. 1 more; reply “all”\.$/m);
    expect(text.replace("38天，昨日承诺未兑现", "")).not.toMatch(/[，。：；（）【】、]/);
  });

  test("with nothing open it says so and nothing else", async () => {
    await house.push("na");
    expect(house.heardBy("na")).toEqual(["李娜，早上好。手上没有未办的事，可以提前看看明天的安排。"]);
  });

  test("however much there is, seven lines at most, and what is not shown is counted", async () => {
    const { tasks = [] } = theDay();
    const more = Array.from({ length: 60 }, (_, n) => aTask({ id: `more_${n}`, title: `走访客户${n}` }));
    const full = await aBotHouse({ tasks: [...tasks, ...more] });
    await full.push("min");
    const [text = ""] = full.heardBy("min");
    expect(text.split("\n").length).toBeLessThanOrEqual(7);
    const [{ reply }] = full.letters as [(typeof full.letters)[number]];
    expect(reply.items.length + reply.more).toBe(70);
    expect(text).toContain(`还有${reply.more}件，回复“全部”查看。`);
  });

  test("of what does not fit ten are named, and the others are in the count", async () => {
    const { tasks = [] } = theDay();
    const more = Array.from({ length: 60 }, (_, n) =>
      aTask({
        id: `more_${n}`,
        title: `催收客户${n}的欠费，联系财务核对账单后再上门一次`,
        type: "ARREARS",
        promiseBroken: true,
      }),
    );
    const full = await aBotHouse({ tasks: [...tasks, ...more] });
    await full.push("min");
    const [text = ""] = full.heardBy("min");
    const over = text.split("\n").find((line) => line.startsWith("排不下")) ?? "";
    expect(over.split("；")).toHaveLength(10);
    const [{ reply }] = full.letters as [(typeof full.letters)[number]];
    expect(reply.items.length + reply.more).toBe(70);
    expect((await full.say("下一页")).reply.items).toHaveLength(10);
  });

  test("a question that was open when it came stays open", async () => {
    await house.say("今天先做什么");
    await house.say("推迟4");
    await house.push("min");
    expect((await house.say("后天下午三点")).reply.text).toContain("“东城建材欠费”推迟到后天（周三）15:00");
  });

  test("of many that are NOW ten are named and the others counted, and all are on the card", async () => {
    const urgent = Array.from({ length: 15 }, (_, n) =>
      aTask({
        id: `red_${n}`,
        title: `核实预警${n}`,
        alert: { level: "RED", ackDueAt: "2026-03-09T02:00:00.000Z" },
      }),
    );
    const busy = await aBotHouse({ tasks: urgent });
    await busy.push("min");
    const [{ reply }] = busy.letters as [(typeof busy.letters)[number]];
    expect(reply.text).toMatch(/^立即：.*；另有4件。$/m);
    expect(reply.items).toHaveLength(15);
  });
});

describe("at most once per person and day", () => {
  test("the same order delivered again sends nothing more", async () => {
    await house.push("min");
    await house.push("min");
    await house.push("min", { receives: 2 });
    await house.push("min", { id: "another order" });
    expect(house.letters).toHaveLength(1);
    expect((await receiptOf("min"))?.status).toBe("SENT");
  });

  test("delivered several times at the very same moment, it is sent once", async () => {
    await Promise.all([
      house.push("min"),
      house.push("min"),
      house.push("min", { receives: 2 }),
      house.push("min", { id: "another order" }),
    ]);
    expect(house.letters).toHaveLength(1);
  });

  test("the next day it is sent again", async () => {
    await house.push("min");
    house.isAt("2026-03-10", "08:20");
    await house.push("min", { day: "2026-03-10", id: "tomorrow's order" });
    expect(house.heardBy("min")).toHaveLength(2);
  });

  test("what was sent is kept with its text and channel", async () => {
    await house.push("min");
    expect(await receiptOf("min")).toMatchObject({ status: "SENT", channel: "web", text: DIGEST });
  });
});

describe("a digest that does not arrive", () => {
  test("is written down as failed, not tried again behind one's back, and the administrator sees whose and why", async () => {
    house.breakMailbox(new Error("connect ECONNREFUSED"));
    await house.push("min");
    house.breakMailbox(undefined);
    await house.push("min", { receives: 2 });
    expect(house.letters).toEqual([]);
    expect((await receiptOf("min"))?.status).toBe("FAILED");
    const { reply } = await house.say("系统状态", { as: "adm" });
    expect(reply.text).toContain("今天有1份晨报发送失败：\n· 王敏 今天08:20：connect ECONNREFUSED");
  });

  test("interrupted while it was sent, it is failed when its order comes again, since nobody knows whether it arrived", async () => {
    const [change] = house.ports.digests.put(undefined, {
      ...{ owner: "min", unit: "GZ-A", province: "GD", day: "2026-03-09" },
      ...{ status: "SENDING", at: house.ports.clock.now() },
    });
    if (change?.after) await house.table.commit([{ put: { ...change.after, vr: "cut" }, ifAbsent: true }]);
    await house.push("min", { receives: 2 });
    expect(house.letters).toEqual([]);
    expect(await receiptOf("min")).toMatchObject({ status: "FAILED", reason: "interrupted" });
    const { reply } = await house.say("系统状态", { as: "ops" });
    expect(reply.text).toContain("· 王敏 今天08:20：发送中断，不确定是否送达，没有重发");
  });

  test("a number in the channel's own words is not shown whole", async () => {
    house.breakMailbox(new Error("no such user 13800138000"));
    await house.push("min");
    const { reply } = await house.say("系统状态", { as: "adm" });
    expect(reply.text).toContain("no such user 138****8000");
  });
});

describe("days off", () => {
  const sunday = { day: "2026-03-08" };

  test("there is no digest when nothing is critical", async () => {
    const quiet = await aBotHouse({ tasks: [aTask()] });
    quiet.isAt("2026-03-08", "08:20");
    await quiet.push("min", sunday);
    expect(quiet.letters).toEqual([]);
    expect(await quiet.ports.digests.find("min", "2026-03-08")).toMatchObject({ reason: "day-off" });
  });

  test("a clock that is nearly used up is worth one, and it says for which day the rest is planned", async () => {
    house.isAt("2026-03-14", "08:20");
    await house.push("min", { day: "2026-03-14" });
    expect(house.heardBy("min").join()).toContain("现在不是上班时间，下面按后天（周一）08:30起的安排来排。");
  });

  test("who wants none on days off gets none, however critical", async () => {
    await house.say("周末别推");
    house.isAt("2026-03-14", "08:20");
    await house.push("min", { day: "2026-03-14" });
    expect(house.heardBy("min")).toEqual([]);
  });

  test("who has switched it off gets none on any day", async () => {
    await house.say("别再推送晨报了");
    await house.push("min");
    expect(house.letters).toEqual([]);
    expect(await receiptOf("min")).toMatchObject({ status: "SKIPPED", reason: "off" });
  });
});

describe("people without a day of tasks", () => {
  test("who has left gets nothing", async () => {
    await house.push("gone");
    expect(PEOPLE.some(({ id }) => id === "gone")).toBe(true);
    expect(house.letters).toEqual([]);
  });
});

const DIGEST = [
  "王敏，早上好。先做这一件：市人民医院互联网专线中断，恢复剩余45分钟（AAA，限2小时）（约30分钟，可联系网络服务经理李工）。",
  "立即：2 恒信物流橙色预警（橙色预警应在3月6日（周五）18:00前确认，超时未确认）；3 临港物流园专线勘查（勘查时限已用75%，今天18:00到期）。",
  "今日：4 东城建材欠费（对客户的承诺没有兑现，38天，昨日承诺未兑现）；5 实验中学合同续签方案（今天18:00到期，合同28天到期）；6 14:30 区教育局拜访；7 陈总70天未联系（按走访周期，2月27日（周五）就该联系了）；8 离网分析报告（今天18:00到期，主管已催）。",
  "顺手办：9 市中医院刘院长明天生日（约5分钟）。还有1件，回复“全部”查看。",
  "回复序号看原因；回复“完成1”；回复“推迟4 明天10点 原因”。",
].join("\n");
