import { beforeEach, describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { theDay } from "#test/support/the-day.ts";
import { aLeave, aTask } from "#test/use-cases/given.ts";

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse(theDay());
});

describe("王敏 asks for leave", () => {
  test("what it covers is shown before it is taken: days, cover, and what falls into it", async () => {
    const { confirm, reply } = await house.say("明天请一天假，李娜代班");
    expect(confirm).toBe(true);
    expect(reply.text).toBe(
      [
        "请假：明天（周二），涉及1个工作日，由李娜代班。",
        "这段时间有1件事：市中医院刘院长明天生日，记得先安排好。",
        "回复“确认”执行，“不用了”放弃。",
      ].join("\n"),
    );
    expect((await house.ports.tasks.desk("min")).absences).toEqual([]);
  });

  test("confirmed, the cover hears of it", async () => {
    await house.say("明天请一天假，李娜代班");
    expect((await house.say("确认")).reply.text).toBe("已记下：明天（周二）请假，李娜代班并代收晨报。");
    expect(house.heardBy("na")).toEqual(["王敏请假，由您代班，期间的晨报会发给您。"]);
  });

  test("taken back, the cover gets a correction", async () => {
    await house.say("明天请一天假，李娜代班");
    await house.say("确认");
    await house.say("撤销");
    expect(house.heardBy("na").at(-1)).toBe("更正：王敏撤销了刚才的操作（请假）。");
  });

  test("取消 leaves everything as it was", async () => {
    await house.say("明天下午请半天假");
    expect((await house.say("取消")).reply.text).toBe("好的，已放弃，什么都没有改动。");
    expect((await house.say("确认")).refusal).toBeNull();
    expect((await house.ports.tasks.desk("min")).absences).toEqual([]);
  });

  test("the agenda shows it: the hours of half a day, the whole of a day", async () => {
    await house.say("明天下午请半天假");
    await house.say("确认");
    expect((await house.say("明天有什么安排")).reply.text).toContain("· 13:30—18:00 请假");
    await house.say("后天请一天假");
    await house.say("确认");
    expect((await house.say("后天有什么安排")).reply.text).toContain("· 全天请假");
  });

  test("a day that is taken already is refused with the days that were", async () => {
    await house.say("明天请一天假");
    await house.say("确认");
    const { refusal, reply } = await house.say("明天下午请半天假");
    expect(refusal?.code).toBe("leave.overlapping");
    expect(reply.text).toBe("3月10日（周二）已经请过假了。");
  });

  test("a cover who is away, who has left, or who is not known is refused", async () => {
    const away = await aBotHouse({ ...theDay(), leave: [aLeave({ owner: "na" })] });
    expect((await away.say("明天请一天假，李娜代班")).reply.text).toBe("李娜不能代班，请换一位在岗的同事。");
    expect((await house.say("明天请一天假，欧阳锋代班")).refusal?.code).toBe("staff.unknown");
  });
});

describe("while she is away", () => {
  const today = aLeave({ from: instantAt("2026-03-09", "00:00"), to: instantAt("2026-03-10", "00:00") });

  test("her digest rests when nobody covers", async () => {
    const alone = await aBotHouse({ ...theDay(), leave: [today] });
    await alone.push("min");
    expect(alone.letters).toEqual([]);
    expect(await alone.ports.digests.find("min", "2026-03-09")).toMatchObject({ reason: "away" });
  });

  test("her cover gets it, is greeted by name, and may act on it as she may", async () => {
    const covered = await aBotHouse({ ...theDay(), leave: [{ ...today, cover: "na", coverName: "李娜" }] });
    await covered.push("min");
    expect(covered.heardBy("min")).toEqual([]);
    const [text = ""] = covered.heardBy("na");
    const lines = text.split("\n");
    expect(lines.slice(0, 2)).toEqual([
      "王敏休假，由您代班。这是王敏今天的安排，可以直接办理：",
      expect.stringMatching(/^李娜，早上好。先做这一件：市人民医院互联网专线中断/),
    ]);
    expect(lines.length).toBeLessThanOrEqual(7);
    expect(text).not.toContain("完成1");
    const [letter] = covered.letters;
    expect(letter?.reply.items.flatMap(({ actions = [] }) => actions)).not.toEqual([]);
    expect(letter?.reply.chips).toContain("完成1");
  });

  test("her cover's own digest comes as ever", async () => {
    const covered = await aBotHouse({ ...theDay(), leave: [{ ...today, cover: "na", coverName: "李娜" }] });
    await covered.push("min");
    await covered.push("na", { id: "her own" });
    expect(covered.heardBy("na")).toHaveLength(2);
  });

  test("asked all the same, the bot says that she is away and for when it plans", async () => {
    const away = await aBotHouse({ ...theDay(), leave: [today] });
    away.isAt("2026-03-09", "09:00");
    expect((await away.say("今天先做什么")).reply.text).toMatch(
      /^您正在休假，下面按明天（周二）08:30起的安排来排。\n先做这一件：/,
    );
  });
});

describe("outside working hours", () => {
  test("in the evening the next working day is planned, and it says so", async () => {
    house.isAt("2026-03-09", "20:00");
    expect((await house.say("今天先做什么")).reply.text).toMatch(
      /^现在不是上班时间，下面按明天（周二）08:30起的安排来排。\n先做这一件：/,
    );
  });

  test("on a Saturday it is Monday", async () => {
    house.isAt("2026-03-14", "10:00");
    expect((await house.say("今天先做什么")).reply.text).toContain("下面按后天（周一）08:30起的安排来排。");
  });
});

describe("more than the day holds", () => {
  const FULL = Array.from({ length: 12 }, (_, n) =>
    aTask({
      id: `arr_${String(n).padStart(2, "0")}`,
      title: `催收欠费${n + 1}`,
      type: "ARREARS",
      promiseBroken: true,
    }),
  );
  let full: BotHouse;
  beforeEach(async () => {
    full = await aBotHouse({ tasks: FULL });
  });

  test("what does not fit is listed with what waiting costs, and two ways out are offered", async () => {
    const { reply } = await full.say("今天先做什么");
    expect(reply.text).toContain("【排不下】\n9 催收欠费9：");
    expect(reply.text).toContain("4件排不下（约4小时），可以说“排不下的改到明天”，或“把第9个转给…”。");
    expect(reply.actions).toEqual([
      { label: "排不下的改到明天", verb: "postpone-task", data: { filter: "overflow" } },
    ]);
  });

  test("排不下的改到明天 moves just those, in one answer and one 撤销", async () => {
    const before = await full.say("今天先做什么");
    const { reply } = await full.say("排不下的改到明天");
    expect(reply.text).toBe(
      "已把4件推迟到明天（周二）18:00：催收欠费9；催收欠费10；催收欠费11；催收欠费12。",
    );
    expect((await full.say("今天先做什么")).reply.text).toContain("已推迟4件。");
    await full.say("撤销");
    expect((await full.say("今天先做什么")).reply).toEqual(before.reply);
  });

  test("its button does the same", async () => {
    const action = { verb: "postpone-task", data: { filter: "overflow" } };
    expect((await full.say("", { action })).reply.text).toContain("已把4件推迟到明天（周二）18:00");
    const again = await full.say("", { action });
    expect(again.reply.text).toBe("没有排不下的任务，什么都没有改动。");
  });

  test("what does not fit can be handed over in one go", async () => {
    const data = { filter: "overflow", staffId: "na", staffName: "李娜" };
    const { reply } = await full.say("", { action: { verb: "hand-over-task", data } });
    expect(reply.text).toContain("“催收欠费9”、“催收欠费10”、“催收欠费11”、“催收欠费12”转给李娜");
    expect(house.heardBy("na")).toEqual([]);
    expect(full.heardBy("na")).toHaveLength(4);
  });

  test("said aloud it does the same, and one 撤销 takes all of it back", async () => {
    const { reply, command } = await full.say("把放不下的转给李娜");
    expect(command).toBe("hand-over-task");
    expect(reply.text).toContain("“催收欠费9”、“催收欠费10”、“催收欠费11”、“催收欠费12”转给李娜");
    expect((await full.say("撤销")).reply.text).toContain("已撤销");
    expect((await full.ports.tasks.desk("min")).tasks).toHaveLength(12);
  });

  test("on a Friday the next working day is offered, not Saturday", async () => {
    full.isAt("2026-03-13", "09:00");
    const { reply } = await full.say("今天先做什么");
    expect(reply.text).toContain("“排不下的改到下周一”");
    expect((await full.say("排不下的改到下周一")).reply.text).toContain("推迟到3月16日（周一）18:00");
  });

  test("in the evening, when tomorrow is planned already, it is the day after", async () => {
    full.isAt("2026-03-09", "20:00");
    expect((await full.say("今天先做什么")).reply.actions[0]?.label).toBe("排不下的改到后天");
    const action = { verb: "postpone-task", data: { filter: "overflow" } };
    expect((await full.say("", { action })).reply.text).toContain("后天（周三）18:00");
  });
});
