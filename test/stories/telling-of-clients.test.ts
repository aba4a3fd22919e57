import { beforeEach, describe, expect, test } from "vitest";
import type { Contact } from "#shared/domain/contacts/contact.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { aClient, NOW } from "#test/use-cases/given.ts";

const li: Contact = {
  id: "con_1",
  clientId: "cli_2",
  version: "seed",
  province: "GD",
  name: "李建国",
  title: "办公室主任",
  buyingRole: "DECIDER",
  birthdayConsent: false,
  profileConsent: false,
  goodHours: [],
  badHours: [],
  isKeyPerson: true,
  motives: [],
  createdAt: NOW,
};
let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse({
    clients: [
      aClient(),
      aClient({ id: "cli_2", name: "潭州市区教育局", shortName: "区教育局", status: "POTENTIAL" }),
    ],
    parts: { contact: [li] },
  });
});
const archive = async (id: string) => await house.ports.archives.whole(id);

describe("王敏 tells of a visit", () => {
  test("in one message: the visit, the need and the next step are kept together", async () => {
    const { command, reply } = await house.say("记一下：刚拜访区教育局李主任，想上专线，下周三给方案");
    expect(command).toBe("log-visit");
    expect(reply.text.split("\n")).toEqual([
      "已记下：拜访区教育局（李建国）。",
      "需求：想上专线。",
      "下一步：3月18日（周三）18:00前“给方案”，已加入待办。",
      "这是首次拜访，客户状态由“潜在”转为“意向”。",
      "按联系周期，下次联系不晚于3月23日（周一）。",
      "李建国的热键还没记，见面前五分钟看出来了可以告诉我。",
    ]);
    const known = await archive("cli_2");
    expect(known?.client).toMatchObject({ status: "PROSPECT", lastContactAt: NOW, openNeeds: 1 });
    expect(known?.needs).toMatchObject([{ text: "想上专线", status: "OPEN" }]);
    expect(known?.contacts).toMatchObject([{ lastContactAt: NOW }]);
    const [visit] = await house.ports.records.listInteractions("cli_2");
    expect(visit).toMatchObject({
      kind: "VISIT",
      nextStep: "给方案",
      nextStepDueOn: "2026-03-18",
      contactIds: ["con_1"],
    });
    const { tasks } = await house.ports.tasks.desk("min");
    expect(tasks).toMatchObject([{ id: visit?.nextTaskId, title: "给方案", client: { id: "cli_2" } }]);
  });

  test("without a next step it is kept at once, the next step is asked for, and the day too", async () => {
    const { reply } = await house.say("上午去恒信物流聊了续约，他们嫌贵");
    expect(reply.text.split("\n")).toEqual([
      "已记下：拜访恒信物流。",
      "按联系周期，下次联系不晚于4月8日（周三）。",
      "恒信物流下一步做什么、什么时候？例如“下周三给方案”；没有就回“没有”。",
    ]);
    expect(await house.ports.records.listInteractions("cli_1")).toMatchObject([{ kind: "VISIT" }]);
    expect((await house.say("再报一次价")).reply.text).toContain("什么时候");
    expect((await house.say("周五")).reply.text).toBe(
      "下一步：3月13日（周五）18:00前“再报一次价”，已加入待办。",
    );
    const [visit] = await house.ports.records.listInteractions("cli_1");
    const { tasks } = await house.ports.tasks.desk("min");
    expect(tasks).toMatchObject([{ id: visit?.nextTaskId, title: "再报一次价", client: { id: "cli_1" } }]);
  });

  test("what they have promised is no step of hers: she is asked", async () => {
    const { asks } = await house.say("刚从恒信物流回来他们说月底前付清");
    expect(asks).toBe(true);
    expect((await house.ports.tasks.desk("min")).tasks).toEqual([]);
  });

  test("taken back after its next step was asked for, both go", async () => {
    await house.say("上午去恒信物流聊了续约，他们嫌贵");
    await house.say("周五再报一次价");
    await house.say("撤销");
    expect(await house.ports.records.listInteractions("cli_1")).toEqual([]);
    expect((await house.ports.tasks.desk("min")).tasks).toEqual([]);
  });

  test("taken back while the next step is still asked for, nothing of it is left", async () => {
    await house.say("上午去恒信物流聊了续约，他们嫌贵");
    const { reply } = await house.say("撤销");
    expect(reply.text).not.toContain("拜访已记下");
    expect(await house.ports.records.listInteractions("cli_1")).toEqual([]);
  });

  test("that nothing comes next is an answer", async () => {
    const { reply } = await house.say("刚和恒信物流张总通了电话，一切正常");
    expect(reply.text).toContain("已记下：电话沟通恒信物流。");
    expect(reply.text).toContain("档案里还没有“张总”");
    expect((await house.say("没有")).reply.text).toBe("好的，恒信物流这次不记下一步。");
    expect(await house.ports.records.listInteractions("cli_1")).toMatchObject([{ kind: "CALL" }]);
    expect((await house.ports.tasks.desk("min")).tasks).toEqual([]);
  });

  test("another wish is no next step: it is answered, and the visit stays", async () => {
    await house.say("上午去恒信物流聊了续约，他们嫌贵");
    const { command, reply } = await house.say("区教育局的档案");
    expect(command).toBe("show-client");
    expect(reply.text.split("\n")[0]).toBe("（刚才的拜访已记下，下一步没有记。）");
    expect(await house.ports.records.listInteractions("cli_1")).toHaveLength(1);
    expect((await house.ports.tasks.desk("min")).tasks).toEqual([]);
  });

  test("taken back, nothing of it is left", async () => {
    await house.say("刚拜访区教育局李主任，想上专线，下周三给方案");
    await house.say("撤销");
    const known = await archive("cli_2");
    expect(known?.client.status).toBe("POTENTIAL");
    expect(known?.needs).toEqual([]);
    expect(await house.ports.records.listInteractions("cli_2")).toEqual([]);
    expect((await house.ports.tasks.desk("min")).tasks).toEqual([]);
  });

  test("of a client that is not in reach, it is not known", async () => {
    const { reply, refusal } = await house.say("刚拜访区教育局李主任，想上专线，下周三给方案", { as: "bo" });
    expect(refusal ?? { code: "asked" }).toMatchObject({ code: expect.stringMatching(/unknown|asked/) });
    expect(reply.text).not.toContain("已记下");
  });
});

describe("王敏 tells of a competitor", () => {
  test("who, what, and how far below our price", async () => {
    const { command, reply } = await house.say("电信给恒信物流送终端，价格低两成");
    expect(command).toBe("log-competitor");
    expect(reply.text).toBe("已记下竞争情况：恒信物流，电信送终端、降价，价格低20%。");
    expect((await archive("cli_1"))?.client).toMatchObject({ rival: "CT" });
    expect(await house.ports.records.listIntel("cli_1")).toMatchObject([
      { moves: ["FREE_TERMINAL", "PRICE_CUT"], belowBp: 2000, reportedBy: "min", confidence: 3 },
    ]);
  });

  test("a second report says that there was one before", async () => {
    await house.say("电信给恒信物流送终端，价格低两成");
    const { reply } = await house.say("听说电信又在恒信物流派人驻点");
    expect(reply.text).toContain("此前已有1条同一对手的记录");
    expect(await house.ports.records.listIntel("cli_1")).toMatchObject([{ confidence: 2 }, {}]);
  });

  test("of the area alone it is kept for the unit", async () => {
    const { reply } = await house.say("报告竞争情况：联通在创业大厦驻点了");
    expect(reply.text).toBe("已记下竞争情况：联通派人驻点。");
    expect(await house.ports.records.listIntelOfUnit("GZ-A", { limit: 5 })).toMatchObject([
      { competitor: "CU" },
    ]);
  });

  test("taken back, the archive no longer names it", async () => {
    await house.say("电信给恒信物流送终端，价格低两成");
    await house.say("撤销");
    expect((await archive("cli_1"))?.client.rival).toBeUndefined();
    expect(await house.ports.records.listIntel("cli_1")).toEqual([]);
  });
});
