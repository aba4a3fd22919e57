import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import type { Client } from "#shared/domain/clients/client.ts";
import { aBotHouse } from "#test/support/bot-house.ts";

function aClient(facts: Partial<Client> & Pick<Client, "id" | "shortName">): Client {
  return {
    ...{ version: "seed", province: "GD", unit: "GZ-A", owner: "min", kind: "GROUP", name: facts.shortName },
    ...{ aliases: [], status: "IN_NETWORK", valueClass: "C", serviceGrade: "STANDARD" },
    ...{ surveyGrade: "STANDARD", riskLevel: "NONE", createdAt: "2026-01-05T01:00:00.000Z" },
    ...facts,
  };
}

const CLIENTS = [
  aClient({
    ...{ id: "cli_hospital", shortName: "市人民医院", valueClass: "A", industryCode: "Q84" },
    ...{ monthlyFen: 8_000_000, products: ["GROUP_VNET"], contractEndsOn: "2026-04-01" },
    ...{ lastContactAt: "2026-03-05T01:00:00.000Z", stageClass: "OUTPUT" },
  }),
  aClient({
    ...{ id: "cli_clinic", shortName: "康宁诊所", industryCode: "Q84", monthlyFen: 100_000 },
    ...{ products: ["CMNET_LINE", "GROUP_VNET"], stageClass: "INCUBATE" },
  }),
  aClient({
    id: "cli_factory",
    shortName: "东城机械",
    valueClass: "B",
    industryCode: "C35",
    ownership: "STATE",
  }),
  aClient({ id: "cli_other", shortName: "南门超市", place: "创业大厦", owner: "na" }),
];

async function house() {
  return await aBotHouse({ clients: CLIENTS });
}

describe("a manager asks for clients in his own words", () => {
  test("what he said is said back, all are counted, and who is unknown is named", async () => {
    const { say } = await house();
    const { reply, command } = await say("医疗行业、月收入3万以上、只有一个产品的客户");
    expect(command).toBe("find-clients");
    expect(reply.text).toContain("按这样找：行业为卫生和社会工作，月收入3万元以上，产品1个。");
    expect(reply.text).toContain("共1家（名下3家中）");
    expect(reply.items).toMatchObject([{ n: 1, id: "cli_hospital", title: "市人民医院" }]);
    const unknown = await say("员工100人以上的客户");
    expect(unknown.reply.text).toContain("另有3家因员工未知，没有算进去。");
  });

  test("whoever has not been contacted for long is listed, until a contact leaves its record", async () => {
    const { say } = await house();
    const ids = async () => (await say("一个月没联系的客户")).reply.items.map(({ id }) => id);
    expect(await ids()).toEqual(["cli_factory", "cli_clinic"]);
    await say("刚拜访了康宁诊所，客户要专线");
    await say("没有");
    expect((await say("康宁诊所的档案")).reply.text).toContain("专线");
    expect(await ids()).toEqual(["cli_factory"]);
  });

  test("what a client does not have is said as one says it", async () => {
    const { say } = await house();
    expect((await say("没有V网的国企")).reply.text).toContain("按这样找：没有集团V网，所有制为国有。");
  });

  test("其中 narrows the last list, and the second on it is a client to speak of", async () => {
    const { say } = await house();
    await say("医疗行业的客户");
    const { reply } = await say("其中合同快到期的");
    expect(reply.items.map(({ id }) => id)).toEqual(["cli_hospital"]);
    expect(reply.text).toContain("行业为卫生和社会工作，合同到期在");
  });

  test("which of the three classes is meant is asked, and the answer counts them", async () => {
    const { say } = await house();
    const asked = await say("我有多少A、B、C类客户");
    expect(asked).toMatchObject({ asks: true });
    expect(asked.reply.text).toContain("2. 阶段类");
    const { reply } = await say("2");
    expect(reply.text).toContain("产出：1家");
    expect(reply.text).toContain("孵化：1家");
  });

  test("a word that says nothing known is named, not dropped", async () => {
    const { say } = await house();
    expect((await say("查一下医疗行业火星上的客户")).reply.text).toContain("没看懂“火星”");
    const nothing = await say("查一下火星上的客户");
    expect(nothing.reply.text).toContain("没看懂筛选条件“火星");
    expect(nothing.reply.items).toEqual([]);
  });

  test("a long list goes on with 下一页, in the same order", async () => {
    const many = Array.from({ length: 12 }, (_, n) =>
      aClient({ id: `cli_${n}`, shortName: `客户${n}`, monthlyFen: (12 - n) * 100 }),
    );
    const { say } = await aBotHouse({ clients: many });
    const first = await say("我的客户有哪些，按月收入从高到低");
    expect(first.reply).toMatchObject({ more: 2 });
    const { reply } = await say("下一页");
    expect(reply.items.map(({ n, id }) => [n, id])).toEqual([
      [11, "cli_10"],
      [12, "cli_11"],
    ]);
  });

  test("nobody fits: it says among how many it looked", async () => {
    const { say } = await house();
    expect((await say("红色预警的客户")).reply.text).toContain("名下3家客户里没有符合的。");
  });

  test("an agreement on an English client list reads as one", async () => {
    const { say } = await house();
    await say("换成英文");
    const { reply } = await say("class A clients with monthly revenue over 30000");
    expect(reply.text).toContain("Understood as: value class A; monthly revenue over ¥30,000.");
    expect(reply.text).toContain("1 client (of 3 in your book):");
  });
});

test("a supervisor finds clients of his team, each with its manager, and by a manager's name", async () => {
  const { say } = await house();
  const all = await say("C类客户有哪些", { as: "zhao" });
  expect(all.reply.text).toContain("客户经理李娜");
  const hers = await say("李娜的客户有哪些", { as: "zhao" });
  expect(hers.reply.items.map(({ id }) => id)).toEqual(["cli_other"]);
  expect(hers.reply.text).toContain("客户经理为李娜");
});

describe("what was found is kept", () => {
  test("as a target group with its condition, opened again by its name, and taken back", async () => {
    const { say } = await house();
    expect((await say("把这批存成目标群 医院升级")).reply.text).toContain("还没有可以保存的客户名单");
    await say("医疗行业的客户");
    const saved = await say("把这批存成目标群 医院升级");
    expect(saved.reply.text).toContain("已存成目标群“医院升级”，共2家");
    expect(saved.reply.text).toContain("条件：行业为卫生和社会工作");
    expect((await say("我的目标群")).reply.text).toContain("医院升级：2家");
    expect((await say("打开目标群 医院升级")).reply.items).toMatchObject([
      { title: "市人民医院" },
      { title: "康宁诊所" },
    ]);
    await say("撤销");
    expect((await say("我的目标群")).reply.text).toContain("还没有目标群");
  });

  test("its name is asked for when it was not said, and its clients may be said with it", async () => {
    const { say } = await house();
    await say("医疗行业的客户");
    expect((await say("这些存成目标群")).asks).toBe(true);
    expect((await say("医院升级")).reply.text).toContain("已存成目标群“医院升级”");
    const { reply } = await say("把B类客户存成目标群 工厂");
    expect(reply.text).toContain("“工厂”，共1家");
    expect((await say("把红色预警的客户存成目标群 红色")).refusal?.code).toBe("group.empty");
  });
});

describe("another name is taught", () => {
  test("and found at once; one that somebody else has is asked about", async () => {
    const { say } = await house();
    expect((await say("康宁也叫老康家")).reply.text).toContain("“老康家”就是康宁诊所");
    const asked = await say("老康家就是东城机械");
    expect(asked).toMatchObject({ confirm: true });
    expect(asked.reply.text).toContain("“老康家”现在指的是康宁诊所");
    await say("不用了");
    expect((await say("老康家就是康宁诊所")).reply.text).toContain("本来就是康宁诊所的叫法");
  });
});

describe("a list is taken away as a file", () => {
  test("with what is known of each client, nothing a spreadsheet would run, and on record", async () => {
    const odd = aClient({ id: "cli_odd", shortName: '=东城"机械"', valueClass: "A" });
    const { say, ports, entries } = await aBotHouse({ clients: [...CLIENTS, odd] });
    expect((await say("导出这批客户")).reply.text).toContain("还没有可以保存的客户名单");
    await say("A类客户有哪些");
    const { reply } = await say("导出");
    expect(reply.text).toContain(
      "已导出2家：客户名单-2026-03-09（Excel和CSV，链接30分钟内有效，导出已登记）。",
    );
    expect(reply.files?.map(({ name }) => name)).toEqual([
      "客户名单-2026-03-09.xlsx",
      "客户名单-2026-03-09.csv",
    ]);
    const [csv = "", xlsx = ""] = (await ports.files.list("exports/min/")).toSorted();
    const content = async (name: string) => {
      const pieces: Uint8Array[] = [];
      for await (const piece of (await ports.files.get(name)) ?? []) pieces.push(piece);
      return Buffer.concat(pieces);
    };
    const [head, first, second] = (await content(csv)).toString("utf8").split("\r\n");
    expect(head).toMatch(/^\uFEFF名称,全称,价值类,.*月收入（元）/u);
    expect(first).toMatch(/^市人民医院,市人民医院,A类,产出,.*,80000,/u);
    expect(second).toContain(`"'=东城""机械"""`);
    const [names = [], hospital = [], factory = []] = await readSheet(await content(xlsx));
    expect([names[0], hospital[0], factory[0]]).toEqual(["名称", "市人民医院", '=东城"机械"']);
    expect(hospital[names.indexOf("月收入（元）")]).toBe(80_000);
    expect(entries().map(({ useCase }) => useCase)).toEqual(["export-clients"]);
    expect((await say("撤销")).refusal?.code).toBe("journal.not-undoable");
  });

  test("nobody fits: nothing is handed out", async () => {
    const { say } = await house();
    expect((await say("导出红色预警的客户")).refusal?.code).toBe("group.empty");
  });
});
