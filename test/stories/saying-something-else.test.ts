import { beforeEach, describe, expect, test } from "vitest";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { aClient, aTask } from "#test/use-cases/given.ts";

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse({
    clients: [
      aClient(),
      aClient({ id: "cli_2", name: "潭州三益实业有限公司", shortName: "三益实业" }),
      aClient({ id: "cli_3", name: "潭州南湖医院", shortName: "南湖医院", owner: "bo", unit: "GZ-B" }),
    ],
    tasks: [aTask({ id: "tsk_1", title: "交季报" })],
  });
});
const open = async () => (await house.ports.tasks.desk("min")).tasks;

describe("王敏 says something else while a question is open", () => {
  test("what waited for 确认 is not done, and she is told so", async () => {
    await house.say("今天先做什么");
    expect((await house.say("取消1")).confirm).toBe(true);
    const { reply } = await house.say("恒信物流的档案");
    expect(reply.text.split("\n")[0]).toBe("（刚才的取消任务“交季报”没有执行。）");
    expect((await house.say("确认")).command).toBeNull();
    expect(await open()).toHaveLength(1);
  });

  test("a wish about a client answers no question which client is meant", async () => {
    expect((await house.say("它没有成员")).reply.text).toBe("是哪个客户？");
    const { command, reply } = await house.say("恒信物流的档案");
    expect(command).toBe("show-client");
    expect(reply.text).toContain("恒信物流");
  });

  test("不用了 to no question drops nothing that she last spoke of", async () => {
    await house.say("提醒我周五交周报");
    const { command, reply } = await house.say("不用了");
    expect(command).toBeNull();
    expect(reply.text).toContain("什么都没有改动");
    expect(await open()).toHaveLength(2);
  });

  test("half a task is not lost without a word", async () => {
    await house.say("今天先做什么");
    await house.say("推迟1，等客户盖章");
    const { reply } = await house.say("我是谁");
    expect(reply.text.split("\n")[0]).toBe("（刚才的推迟“交季报”没有执行。）");
    expect(await open()).toHaveLength(1);
  });

  test("the same wish said anew, whole this time, is no other", async () => {
    await house.say("今天先做什么");
    expect((await house.say("推迟1")).asks).toBe(true);
    const { reply } = await house.say("把1推到周五");
    expect(reply.text).not.toContain("没有执行");
    expect(await open()).toMatchObject([{ dueAt: "2026-03-13T10:00:00.000Z" }]);
  });

  test("a pressed button leaves it behind as well", async () => {
    await house.say("今天先做什么");
    await house.say("推迟1");
    const { reply } = await house.say("", { action: { verb: "who-am-i", data: {} } });
    expect(reply.text).toContain("没有执行");
  });
});

describe("a name that only its sound tells", () => {
  test("is asked about before anything is changed", async () => {
    const { reply, slots } = await house.say("三一实业地址改成园区路8号");
    expect(slots.client).toBe("三益实业");
    expect(reply.text).toBe("没找到“三一实业”，是三益实业吗？是就回“是”，确认后才会改动。\n1. 三益实业");
    expect((await house.ports.archives.whole("cli_2"))?.client.address).not.toBe("园区路8号");
    await house.say("是");
    expect((await house.ports.archives.whole("cli_2"))?.client.address).toBe("园区路8号");
  });

  test("is asked about before a person is added there, and never taken for whom one last spoke of", async () => {
    await house.say("恒信物流的档案");
    const { asks, reply } = await house.say("给三一实业补充联系人 王芳 采购部经理 13900001111");
    expect(asks).toBe(true);
    expect(reply.text).toContain("是三益实业吗");
    const { refusal } = await house.say("给明德律所补充联系人 王芳 采购部经理 13900001111");
    expect(refusal).toMatchObject({ code: "client.unknown" });
    for (const id of ["cli_1", "cli_2"]) expect((await house.ports.archives.whole(id))?.contacts).toEqual([]);
  });

  test("said no to, nothing is changed", async () => {
    await house.say("三一实业地址改成园区路8号");
    expect((await house.say("不用了")).reply.text).toContain("什么都没有改动");
    expect((await house.ports.archives.whole("cli_2"))?.client.address).not.toBe("园区路8号");
  });

  test("is looked up at once, and it is said whose it is", async () => {
    const { command, reply } = await house.say("三一实业的档案");
    expect(command).toBe("show-client");
    expect(reply.text.split("\n")[0]).toBe("没找到“三一实业”，以下是三益实业：");
  });

  test("in part, or by its letters, is no slip", async () => {
    expect((await house.say("三益的档案")).reply.text).not.toContain("没找到");
    expect((await house.say("sanyi的档案")).reply.text).not.toContain("没找到");
  });
});

describe("周总 heads the city", () => {
  test("a client of any of his units is known to him by its name", async () => {
    for (const [name, id] of [
      ["恒信物流", "cli_1"],
      ["南湖医院", "cli_3"],
    ]) {
      const { command, reply, refusal } = await house.say(`${name}的档案`, { as: "lead" });
      expect({ command, refusal, id }).toEqual({ command: "show-client", refusal: null, id });
      expect(reply.text).toContain(name);
    }
  });

  test("what is out of his units he does not hear of, and a manager knows his own alone", async () => {
    const { reply } = await house.say("南湖医院的档案", { as: "min" });
    expect(reply.text).not.toContain("湖医院有限");
    expect(reply.items).toEqual([]);
  });
});
