import { beforeEach, describe, expect, test } from "vitest";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { theDay } from "#test/support/the-day.ts";

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse(theDay());
});

/** All that the day, the agenda and the settings of 王敏 show, and what lies on 李娜's desk. */
async function everything() {
  const { tasks, absences, delegated } = await house.ports.tasks.desk("min");
  const theirs = await house.ports.tasks.desk("na");
  const { notify, language } = (await house.ports.staff.find("min")) ?? {};
  const closed = await house.ports.tasks.listClosed("min", "2026-03-09");
  const all = { tasks, absences, delegated, theirs, notify, language, closed };
  return JSON.parse(JSON.stringify(all, (name, value) => (name === "version" ? undefined : value)));
}

/** What is said, and what 撤销 answers. */
const CHANGES: readonly (readonly [command: string, said: readonly string[], taken: string])[] = [
  ["complete-task", ["完成4，已付清"], "已撤销：办结“东城建材欠费”。"],
  ["postpone-task", ["把4推到明天上午10点，财务在对账"], "已撤销：推迟“东城建材欠费”。"],
  ["note-task", ["第4条补充：等客户盖章"], "已撤销：补充说明“东城建材欠费”。"],
  ["edit-task", ["第4个改成下午四点"], "已撤销：修改任务“东城建材欠费”。"],
  ["add-task", ["明天下午三点拜访区教育局"], "已撤销：记任务“拜访区教育局”。"],
  ["hand-over-task", ["把第4个转给李娜"], "已撤销：转给同事“东城建材欠费”。\n之前收到通知的同事会收到更正。"],
  ["cancel-task", ["第4个不用做了", "确认"], "已撤销：取消任务“东城建材欠费”。"],
  ["take-leave", ["明天下午请半天假", "确认"], "已撤销：请假。"],
  ["set-digest", ["每天7点半发我"], "已撤销：晨报设置。"],
  ["set-language", ["换成英文"], "已撤销：语言设置。"],
];

describe("撤销 takes the last change back as if it had never been", () => {
  test.each(CHANGES)("%s", async (command, said, taken) => {
    await house.say("今天先做什么");
    const before = await everything();
    for (const text of said) expect((await house.say(text)).command).toBe(command);
    expect(await everything()).not.toEqual(before);
    expect((await house.say("撤销")).reply.text).toBe(taken);
    expect(await everything()).toEqual(before);
  });

  test("reopen-task: it is done again, at the time when it was done", async () => {
    await house.say("今天先做什么");
    await house.say("完成4，已付清");
    const done = await everything();
    await house.say("今天做完了哪些");
    await house.say("第1个重新打开");
    expect((await house.say("撤销")).reply.text).toBe("已撤销：重新打开“东城建材欠费”。");
    expect(await everything()).toEqual(done);
  });

  test("accept-task: it waits to be accepted again, and counts as the giver's", async () => {
    await house.say("今天先做什么");
    await house.say("把第4个转给李娜");
    const waiting = await everything();
    await house.say("接单", { as: "na" });
    expect((await house.say("撤销", { as: "na" })).reply.text).toContain("已撤销：接单“东城建材欠费”。");
    expect(await everything()).toEqual(waiting);
  });
});

describe("how far back it goes", () => {
  test("one message after the other, the last first", async () => {
    await house.say("今天先做什么");
    await house.say("完成4");
    await house.say("完成5");
    expect((await house.say("撤销")).reply.text).toContain("实验中学合同续签方案");
    expect((await house.say("撤销")).reply.text).toContain("东城建材欠费");
    expect((await house.say("撤销")).reply.text).toBe("最近30分钟内没有可以撤销的操作。");
  });

  test("several changes of one task are taken back one by one, until it is as it was", async () => {
    await house.say("今天先做什么");
    const before = await everything();
    for (const said of [
      "第4条补充：等客户盖章",
      "把4推到明天上午10点",
      "把它推到后天上午10点",
      "它不用做了",
      "确认",
    ])
      await house.say(said);
    for (const taken of ["取消任务", "推迟", "推迟", "补充说明"])
      expect((await house.say("撤销")).reply.text).toBe(`已撤销：${taken}“东城建材欠费”。`);
    expect(await everything()).toEqual(before);
  });

  test("what was added, changed and given back is gone", async () => {
    await house.say("明天下午三点拜访区教育局");
    await house.say("改成下午四点");
    await house.say("撤销");
    expect((await house.say("撤销")).reply.text).toBe("已撤销：记任务“拜访区教育局”。");
    expect((await house.say("明天有什么安排")).reply.text).not.toContain("拜访区教育局");
  });

  test("what was done on the page is taken back from another channel", async () => {
    await house.say("今天先做什么");
    await house.say("完成4");
    const { reply } = await house.say("撤销", { channel: "bot-framework", conversation: "teams" });
    expect(reply.text).toBe("已撤销：办结“东城建材欠费”。");
  });

  test("half an hour later it is too late, a minute before it is not", async () => {
    await house.say("今天先做什么");
    await house.say("完成4");
    house.isAt("2026-03-09", "08:51");
    expect((await house.say("撤销")).reply.text).toBe("最近30分钟内没有可以撤销的操作。");
    house.isAt("2026-03-09", "08:49");
    expect((await house.say("撤销")).reply.text).toBe("已撤销：办结“东城建材欠费”。");
  });

  test("another person's change is never taken back", async () => {
    await house.say("今天先做什么");
    await house.say("完成4");
    expect((await house.say("撤销", { as: "na" })).refusal?.code).toBe("journal.empty");
    expect((await house.say("今天做完了哪些")).reply.items).toHaveLength(1);
  });

  test("looking at things in between does not count as a change", async () => {
    await house.say("今天先做什么");
    await house.say("完成4");
    await house.say("明天有什么安排");
    await house.say("我是谁");
    expect((await house.say("撤销")).reply.text).toContain("东城建材欠费");
  });

  test("the same 撤销 delivered twice takes back one thing", async () => {
    await house.say("今天先做什么");
    await house.say("完成4");
    await house.say("完成5");
    const first = await house.say("撤销", { id: "wx-9" });
    expect(await house.say("撤销", { id: "wx-9" })).toEqual(first);
    expect((await house.say("今天做完了哪些")).reply.items).toHaveLength(1);
  });
});

describe("somebody else was there meanwhile", () => {
  test.each([
    ["postponed", "把4推到明天上午10点"],
    ["edited", "第4个改成后天下午四点"],
  ])("what was %s and then changed by the supervisor stays, and she is told by whom", async (_, said) => {
    await house.say("今天先做什么");
    await house.say("王敏在忙什么", { as: "zhao" });
    await house.say(said);
    await house.say("第4条补充：我来跟进", { as: "zhao" });
    const before = await everything();
    const { refusal, reply } = await house.say("撤销");
    expect(refusal?.code).toBe("journal.changed-since");
    expect(reply.text).toBe("赵强之后又改过，不能直接撤销，请先看一下现在的情况。");
    expect(await everything()).toEqual(before);
  });

  test("of one message that touched several tasks nothing is taken back when one of them has been changed", async () => {
    await house.say("今天先做什么");
    await house.say("王敏在忙什么", { as: "zhao" });
    await house.say("把4和5推到明天上午10点");
    await house.say("第5条补充：我来跟进", { as: "zhao" });
    const before = await everything();
    expect((await house.say("撤销")).refusal?.code).toBe("journal.changed-since");
    expect(await everything()).toEqual(before);
  });
});
