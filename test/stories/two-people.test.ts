import { beforeEach, describe, expect, test } from "vitest";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { theDay } from "#test/support/the-day.ts";

const ARREARS = "东城建材欠费";
let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse(theDay());
});

/** 王敏 looks at her day and hands line 4 to 李娜. */
async function handed(): Promise<string> {
  await house.say("今天先做什么");
  return (await house.say("把第4个转给李娜，她下午去东城")).reply.text;
}

describe("王敏 hands a task to 李娜", () => {
  test("李娜 hears of it once, by whom and what, and how to accept", async () => {
    expect(await handed()).toBe(`已把“${ARREARS}”转给李娜，等李娜接单；接单前仍算在您这里。`);
    expect(house.heardBy("na")).toEqual([`王敏把“${ARREARS}”转给您。回复“接单”确认。`]);
    expect(house.heardBy("min")).toEqual([]);
  });

  test("until it is accepted it counts as the giver's, and nothing falls off her list silently", async () => {
    await handed();
    const { reply } = await house.say("今天先做什么");
    expect(reply.items.map(({ title }) => title)).not.toContain(ARREARS);
    expect(reply.text).toContain("转出待接单1件");
  });

  test("on 李娜's list it says who gave it and that it waits to be accepted", async () => {
    await handed();
    const { reply } = await house.say("今天先做什么", { as: "na" });
    expect(reply.text).toContain("王敏转来，待接单");
  });

  test("accepted, it is 李娜's alone, and 王敏 hears of it", async () => {
    await handed();
    expect((await house.say("接单", { as: "na" })).reply.text).toBe(`已接单：“${ARREARS}”。`);
    expect(house.heardBy("min")).toEqual([`李娜已接单：“${ARREARS}”。`]);
    expect((await house.say("今天先做什么")).reply.text).not.toContain("转出待接单");
    expect((await house.say("今天先做什么", { as: "na" })).reply.text).not.toContain("待接单");
  });

  test("with nothing to accept 接单 says so", async () => {
    expect((await house.say("接单", { as: "na" })).reply.text).toBe("没有等您接单的任务。");
  });

  test("of several that wait, 接单 asks which, and a number answers", async () => {
    await house.say("今天先做什么");
    await house.say("把4和5转给李娜");
    const { reply } = await house.say("接单", { as: "na" });
    expect(reply.text).toBe(`是哪一条？\n1. ${ARREARS}\n2. 实验中学合同续签方案`);
    expect((await house.say("2", { as: "na" })).reply.text).toBe("已接单：“实验中学合同续签方案”。");
  });

  test("李娜 who cannot take it hands it back, and it is on 王敏's list again", async () => {
    await handed();
    await house.say("今天先做什么", { as: "na" });
    await house.say("把第1个转给王敏，我今天请假", { as: "na" });
    expect(house.heardBy("min")).toEqual([`李娜把“${ARREARS}”转给您。回复“接单”确认。`]);
    const { reply } = await house.say("今天先做什么");
    expect(reply.text).toContain(`${ARREARS}：对客户的承诺没有兑现`);
    expect(reply.text).toContain("李娜转来，待接单");
    expect(reply.text).not.toContain("转出待接单");
  });

  test("handing it to nobody, to oneself or to one who has left is refused and changes nothing", async () => {
    const before = await house.say("今天先做什么");
    expect((await house.say("把第4个转给王敏")).reply.text).toBe("这条本来就在王敏名下，不用转。");
    expect((await house.say("把第4个转给欧阳锋")).refusal?.code).toBe("staff.unknown");
    expect((await house.say("把第4个转给孙离")).refusal).not.toBeNull();
    expect((await house.say("今天先做什么")).reply).toEqual(before.reply);
  });

  test("without a name the bot asks to whom, and the answer may be a name alone", async () => {
    await house.say("今天先做什么");
    expect((await house.say("转交第4个")).reply.text).toBe("转给谁？");
    expect((await house.say("李娜")).reply.text).toContain(`已把“${ARREARS}”转给李娜`);
  });

  test("taken back, it is hers as before and 李娜 gets a correction", async () => {
    const before = await house.say("今天先做什么");
    await handed();
    const { reply } = await house.say("撤销");
    expect(reply.text).toBe(`已撤销：转给同事“${ARREARS}”。\n之前收到通知的同事会收到更正。`);
    expect(house.heardBy("na").at(-1)).toBe(`更正：王敏撤销了刚才的操作（转给同事“${ARREARS}”）。`);
    expect((await house.say("今天先做什么")).reply).toEqual(before.reply);
  });

  test("two tasks of one message taken back are two corrections", async () => {
    await house.say("今天先做什么");
    await house.say("把4和5转给李娜");
    await house.say("撤销");
    expect(house.heardBy("na").filter((text) => text.startsWith("更正"))).toHaveLength(2);
  });

  test("it can no longer be taken back once 李娜 has accepted, and the bot says who was faster", async () => {
    await handed();
    await house.say("接单", { as: "na" });
    const { refusal, reply } = await house.say("撤销");
    expect(refusal?.code).toBe("journal.changed-since");
    expect(reply.text).toBe("李娜之后又改过，不能直接撤销，请先看一下现在的情况。");
  });

  test("the stream telling it twice is heard once", async () => {
    await handed();
    for (const entry of house.entries()) await house.tellAgain(entry);
    expect(house.heardBy("na")).toHaveLength(1);
  });

  test("a colleague who cannot be reached does not keep the work from being handed over", async () => {
    house.breakMailbox(new Error("ECONNREFUSED 10.0.0.1:443"));
    expect(await handed()).toContain("转给李娜");
    house.breakMailbox(undefined);
    expect((await house.say("接单", { as: "na" })).reply.text).toContain(ARREARS);
  });
});

describe("two people work on one task", () => {
  test("the second is told who did it, and nothing is done twice", async () => {
    await house.say("今天先做什么");
    await house.say("王敏在忙什么", { as: "zhao" });
    await house.say("完成4，客户已付清");
    const { refusal, reply } = await house.say("完成4", { as: "zhao" });
    expect(refusal?.code).toBe("task.not-open");
    expect(reply.text).toBe(`“${ARREARS}”已经由王敏办结，不用再处理。`);
    expect((await house.say("今天做完了哪些")).reply.items).toHaveLength(1);
  });

  test("at the very same moment one of the two wins, and the other is told who", async () => {
    const data = { owner: "min", id: "tsk_04", title: ARREARS };
    const action = { verb: "complete-task", data };
    const answers = await Promise.all([
      house.say("", { as: "min", action }),
      house.say("", { as: "zhao", action }),
    ]);
    const codes = answers.map(({ refusal }) => refusal?.code ?? "done");
    expect(codes.toSorted()).toEqual(["done", "task.not-open"]);
    const loser = answers.find(({ refusal }) => refusal);
    expect(loser?.reply.text).toMatch(/已经由(王敏|赵强)办结/);
  });

  test("what the supervisor does to 王敏's task she hears of", async () => {
    await house.say("王敏在忙什么", { as: "zhao" });
    await house.say("把4推到明天上午10点", { as: "zhao" });
    await house.say("完成5", { as: "zhao" });
    expect(house.heardBy("min")).toEqual([`赵强推迟了“${ARREARS}”。`, "赵强办结了“实验中学合同续签方案”。"]);
  });
});
