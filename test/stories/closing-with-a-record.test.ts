import { beforeEach, describe, expect, test } from "vitest";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { aClient, aTask } from "#test/use-cases/given.ts";

const client = { id: "cli_1", name: "陈总" };
let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse({
    clients: [
      aClient({ name: "陈总", shortName: "陈总", kind: "INDIVIDUAL" }),
      aClient({ id: "cli_2", name: "三江贸易有限公司", shortName: "三江贸易" }),
    ],
    tasks: [
      aTask({ id: "tsk_v", title: "回访陈总", type: "INDIVIDUAL_VISIT", client }),
      aTask({ id: "tsk_c", title: "写双线保障案例", type: "CASE_ANALYSIS" }),
      aTask({ id: "tsk_o", title: "交水电费", type: "OTHER" }),
    ],
  });
  await house.say("今天先做什么");
  await house.say("全部");
});

describe("王敏 comes back from a visit", () => {
  test("完成 asks how the visit went before it closes, and goes on with the answer", async () => {
    const asked = await house.say("完成1");
    expect(asked.reply.text).toBe("“回访陈总”要记下走访情况才能办结，例如“聊了续约，下周三给方案”。");
    const { reply } = await house.say("聊了续约，下周三给方案");
    expect(reply.text).toContain("已办结：“回访陈总”。");
    expect(await house.ports.records.listInteractions("cli_1")).toMatchObject([
      { kind: "VISIT", staffId: "min", heard: "聊了续约，下周三给方案" },
    ]);
  });

  test("said at once, the visit is recorded without a question", async () => {
    const { reply } = await house.say("完成1，陈总想换套餐");
    expect(reply.text).toContain("已办结：“回访陈总”。");
    expect(await house.ports.records.listInteractions("cli_1")).toHaveLength(1);
  });

  test("of several the ones that need a record are named, and the others are done", async () => {
    const { reply } = await house.say("完成1、2、3");
    expect(reply.text).toContain("已办结：“交水电费”。");
    expect(reply.text).toContain("“回访陈总”没有办成：“回访陈总”要记下走访情况");
    expect(reply.text).toContain("“写双线保障案例”没有办成：“写双线保障案例”要写下案例内容");
  });
});

test("a new topic is not taken for the outcome that was asked for", async () => {
  await house.say("完成1");
  const { command, reply } = await house.say("明天上午10点拜访三江贸易");
  expect(command).toBe("add-task");
  expect(reply.text).toContain("拜访三江贸易");
  expect(await house.ports.records.listInteractions("cli_1")).toEqual([]);
});

test("another thing done is not taken for it either", async () => {
  await house.say("完成1");
  const { reply } = await house.say("第3条做完了");
  expect(reply.text).toContain("已办结：“交水电费”。");
  expect(await house.ports.records.listInteractions("cli_1")).toEqual([]);
});

test("a note on a single task is a note, whomever it names", async () => {
  const { reply } = await house.say("给3补充：三江贸易代缴");
  expect(reply.text).toBe("已给“交水电费”补充：三江贸易代缴。");
});

describe("王敏 has a case to write", () => {
  test("完成 asks for the case before it closes, and keeps the answer as a draft article", async () => {
    const asked = await house.say("完成2");
    expect(asked.reply.text).toContain("“写双线保障案例”要写下案例内容才能办结");
    const { reply } = await house.say("双线割接零中断，关键是提前演练");
    expect(reply.text).toContain("已办结：“写双线保障案例”。");
    expect(await house.ports.records.listArticles("min")).toMatchObject([
      { title: "写双线保障案例", bodyMd: "双线割接零中断，关键是提前演练", status: "DRAFT" },
    ]);
  });
});

describe("王敏 works through a promotion", () => {
  beforeEach(async () => {
    const head = { id: "cli_1", name: "恒信物流" };
    const promotion = aTask({ title: "云盘推广", type: "PROMOTION", batch: { count: 3 }, client: head });
    const named = { id: "cli_2", name: "三江贸易有限公司", shortName: "三江贸易", aliases: ["三江", ""] };
    house = await aBotHouse({ clients: [aClient(), aClient(named)], tasks: [promotion] });
    await house.say("今天先做什么");
  });

  test("a note that names a client is that client's result, and the card says how many have one", async () => {
    const { reply } = await house.say("给1补充：三江贸易同意试用，恒信物流下周答复");
    expect(reply.text).toBe("已记下三江贸易的结果：同意试用，恒信物流下周答复。“云盘推广”1/3户有结果。");
    const card = await house.say("看看1的详情");
    expect(card.reply.text).toContain("1/3户有结果\n三江贸易：同意试用");
  });

  test("a client that the batch is found by is the one whose result it is", async () => {
    const { reply } = await house.say("恒信物流补充一句，对方要求降价");
    expect(reply.text).toBe("已记下恒信物流的结果：对方要求降价。“云盘推广”1/3户有结果。");
  });

  test("a client named before the note is the one whose result it is", async () => {
    const { reply } = await house.say("三江贸易补充第1条：同意试用");
    expect(reply.text).toContain("1/3户有结果");
  });

  test("a note that names nobody is a note on the whole", async () => {
    const { reply } = await house.say("给1补充：海报到了");
    expect(reply.text).toBe("已给“云盘推广”补充：海报到了。");
  });

  test("in English the result is told and shown alike", async () => {
    await house.say("换成英文");
    await house.say("what first today");
    const { reply } = await house.say("给1补充：三江贸易 agreed to a trial");
    expect(reply.text).toBe(
      "Result of 三江贸易: agreed to a trial. “云盘推广”: 1 of 3 clients have a result.",
    );
    const card = await house.say("show task 1");
    expect(card.reply.text).toContain("1 of 3 clients have a result\n三江贸易: agreed to a trial");
  });
});
