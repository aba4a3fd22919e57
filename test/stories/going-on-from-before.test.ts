import { beforeEach, describe, expect, test } from "vitest";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { theDay } from "#test/support/the-day.ts";

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse(theDay());
});

/** What each of some messages came to, one after the other in one conversation. */
async function said(...texts: readonly string[]) {
  const answers = [];
  for (const text of texts) answers.push(await house.say(text));
  return answers;
}

describe("what is said next is about what was said before", () => {
  test("a look without a client is of the client last shown", async () => {
    const [, points, contracts, contacts] = await said(
      "恒信物流的档案",
      "再看看积分",
      "那合同呢",
      "他电话多少",
    );
    expect(points?.command).toBe("show-points");
    expect(points?.reply.text).toContain("恒信物流");
    expect(contracts).toMatchObject({ command: "list-contracts", slots: { client: "恒信物流" } });
    expect(contacts?.command).toBe("show-contacts");
    expect(contacts?.reply.text).toContain("恒信物流");
  });

  test("another client is asked about as the one before was", async () => {
    const [, other, third] = await said("恒信物流信誉怎么样", "那区教育局呢", "恒信物流呢");
    expect(other).toMatchObject({ command: "show-credit", slots: { client: "区教育局" } });
    expect(third).toMatchObject({ command: "show-credit", slots: { client: "恒信物流" } });
  });

  test("the second client of a list is asked about as the first was, and a line of the day as ever", async () => {
    const [, , second] = await said("我的客户有哪些", "第1个的合同", "第二个呢");
    expect(second).toMatchObject({ command: "list-contracts", slots: { items: [2] } });
    const [, line] = await said("今天先做什么", "第二个呢");
    expect(line?.command).toBe("explain-priority");
  });

  test("another word is asked about as the one before was", async () => {
    const [, other] = await said("什么是统付", "那异动呢");
    expect(other).toMatchObject({ command: "ask-knowledge", slots: { text: "异动" } });
  });

  test("a client about whom something was refused is the one spoken of", async () => {
    const [refused, contracts] = await said("提醒我今天早上8点给恒信物流打电话", "那合同呢");
    expect(refused?.refusal?.code).toBe("date.past");
    expect(contracts).toMatchObject({ command: "list-contracts", slots: { client: "恒信物流" } });
  });

  test("without a client before, nothing is guessed", async () => {
    const [contract, points] = await said("那合同呢", "再看看积分");
    expect(contract?.command).toBeNull();
    expect(points?.reply.text).toContain("哪个客户");
  });
});

describe("what was said wrong is put right", () => {
  test("a question that waits is asked anew with the right day", async () => {
    const [, right, done] = await said("明天下午请半天假", "不是明天，是后天", "好的");
    expect(right).toMatchObject({ command: "take-leave", confirm: true });
    expect(done?.slots).toEqual(right?.slots);
  });

  test("what is done already is not done twice: taking back and the right words are offered", async () => {
    const [, , right] = await said("今天先做什么", "3推到明天", "不是3，是4");
    expect(right?.command).toBeNull();
    expect(right?.reply.chips).toEqual(["撤销", "4推到明天"]);
    expect((await house.say("换成英文")).command).toBe("set-language");
    const [, english] = await said("postpone 4 to friday", "说错了");
    expect(english?.reply.chips).toEqual(["undo"]);
  });

  test("a look that was said wrong is shown of the right one at once", async () => {
    const [, right] = await said("恒信物流的积分", "说错了，不是恒信物流，是区教育局");
    expect(right).toMatchObject({ command: "show-points", slots: { client: "区教育局" } });
  });

  test.each([
    ["不对，8点", "08:00"],
    ["不对，是10点", "10:00"],
    ["no, 10am", "10:00"],
  ])("%s is the right time of the task that was just added or moved, on its own day", async (right, time) => {
    for (const first of ["提醒我明天9点给区教育局打电话", "4推到明天上午9点"]) {
      const [, , again] = await said("今天先做什么", first, right);
      expect([first, again?.command]).toEqual([first, "edit-task"]);
      expect(again?.reply.text).toContain(`明天（周二）${time}`);
      expect(again?.reply.text).not.toContain("已经过了");
    }
  });

  test("another time right after nothing was added or moved changes nothing", async () => {
    expect((await said("今天先做什么", "不对，8点"))[1]?.command).toBeNull();
  });

  test("说错了 alone offers to take back", async () => {
    expect((await house.say("说错了")).reply.chips).toEqual(["撤销"]);
  });
});

describe("a word of agreement", () => {
  test("where nothing was asked is answered, and does nothing", async () => {
    expect((await house.say("好的")).reply.text).toBe("好的。现在没有等您确认的事。");
  });

  test("or a question is no outcome of a task", async () => {
    await said("今天先做什么", "完成1");
    for (const text of ["ok", "下一个呢"]) expect((await house.say(text)).command).toBeNull();
  });

  test("再加一个提醒 asks of what", async () => {
    expect((await house.say("再加一个提醒")).reply.text).toContain("什么事");
  });
});
