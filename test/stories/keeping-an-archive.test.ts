import { beforeEach, describe, expect, test } from "vitest";
import { perform } from "#shared/perform.ts";
import { updateClient } from "#shared/use-cases/clients/update-client.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { aClient, LEAD } from "#test/use-cases/given.ts";

let house: BotHouse;
const client = aClient({
  ...{ address: "东风路1号", employees: 80, industryCode: "G59", inNetworkSince: "2021-03-01" },
  ...{ monthlyFen: 3_200_000, members: 420, influence: 4, growthBp: 800, unitPaidRatioBp: 8500 },
  ...{
    products: ["VPMN"],
    contracts: 1,
    contractEndsOn: "2026-05-29",
    lastContactAt: "2026-03-05T02:00:00.000Z",
  },
});
beforeEach(async () => {
  house = await aBotHouse({
    clients: [client, aClient({ id: "cli_2", name: "鑫源集团", shortName: "鑫源集团" })],
  });
});
/** 周总 changes the same client meanwhile. */
const elsewhere = async (field: "address" | "employees", said: string) => {
  const input = { clientId: "cli_1", changes: [{ field, said }] };
  await perform(updateClient, { ports: house.ports, caller: LEAD, message: said, input });
  house.table.settle();
};
const text = async (said: string, as = "min") => (await house.say(said, { as })).reply.text;

describe("王敏 looks a client up", () => {
  test("the card says in at most fifteen lines who it is, what it is worth, and what to ask next", async () => {
    const card = await text("恒信物流的档案");
    expect(card.split("\n").length).toBeLessThanOrEqual(15);
    expect(card).toContain("恒信物流（恒信物流有限公司）｜B类｜在网，2021年3月1日（周一）入网");
    expect(card).toContain("价值分：78.5，收入80×50%＋成员80×20%＋影响力80×15%＋增长70×15%，离A类还差1.5分");
    expect(card).toContain("收入：月均3.2万元，单位统付85%");
    expect(card).toContain("下次可以问：统一社会信用代码是多少；属于哪个网格？");
  });

  test("a name alone is enough, and “它” goes on with it", async () => {
    expect(await text("鑫源集团")).toContain("鑫源集团｜B类｜在网");
    expect(await text("它的账单")).toContain("没有记录。");
  });

  test("a supervisor sees it too, a colleague's client is not there", async () => {
    expect(await text("恒信物流的档案", "zhao")).toContain("B类");
    expect(await text("恒信物流的档案", "na")).not.toContain("B类");
  });
});

describe("王敏 keeps it true", () => {
  test("that there is none of something is known from then on, can be taken back, and is not said of what is there", async () => {
    expect(await text("鑫源集团一个产品都没有，拜访时了解的")).toBe(
      "已记下：鑫源集团没有产品（已知为零，不再算未知）。\n来源：人员访谈。完整度14% → 21%。",
    );
    expect(await text("鑫源集团的档案")).toContain("产品：无");
    expect(await text("它没有产品")).toBe("鑫源集团没有产品，之前已经记过，没有改动。");
    expect(await text("撤销")).toContain("已撤销");
    expect(await text("鑫源集团的档案")).toContain("产品：未知");
    expect(await text("恒信物流没有产品")).toContain("恒信物流现在登记着1个产品，不能记成没有。");
  });

  test("what was and what is now is echoed, with how it was known", async () => {
    expect(await text("恒信物流地址改成园区大道8号，3栋，拜访时了解的")).toBe(
      "恒信物流已更新，地址：东风路1号 → 园区大道8号，3栋。\n来源：人员访谈。完整度42%。",
    );
    expect(await text("员工有300人，是民企")).toContain("员工人数：80 → 300；所有制：未填 → 民营");
    expect(await text("撤销")).toContain("已撤销");
    expect((await house.ports.clients.find("cli_1"))?.employees).toBe(80);
  });

  test("the history tells each change, and a field goes back", async () => {
    await text("恒信物流的行业改成医疗");
    expect(await text("它的变更记录")).toBe(
      "恒信物流的变更记录：\n行业：装卸搬运和仓储业 → 卫生和社会工作（王敏，今天）",
    );
    expect(await text("行业改回原来的")).toBe("恒信物流已恢复，行业：卫生和社会工作 → 装卸搬运和仓储业。");
  });

  test("a service grade waits for a leader, who hears of it", async () => {
    expect(await text("恒信物流的服务等级改成AAA")).toBe(
      "服务等级：AA级 → AAA级需要审批，已提交给周总，批准后生效。",
    );
    expect(house.heardBy("lead").at(-1)).toContain("王敏申请修改恒信物流的资料");
    await text("有什么等我批", "lead");
    await text("批准1", "lead");
    await text("确认", "lead");
    expect(house.heardBy("min").at(-1)).toBe("周总批准了您的申请：恒信物流。");
    expect((await house.ports.clients.find("cli_1"))?.serviceGrade).toBe("AAA");
  });

  test("of two who change the same field the second one chooses which stays", async () => {
    await text("恒信物流的档案");
    await elsewhere("address", "甲路1号");
    await elsewhere("employees", "90人");
    expect(await text("员工有91人，地址改成乙路2号")).toContain("周总今天刚把");
    expect(await text("1")).toContain("已更新");
    expect(await house.ports.clients.find("cli_1")).toMatchObject({ address: "乙路2号", employees: 91 });
    await text("恒信物流的档案");
    await elsewhere("address", "丙路3号");
    await text("地址改成丁路4号");
    expect(await text("2")).toBe("好的，恒信物流保持不变。");
    expect((await house.ports.clients.find("cli_1"))?.address).toBe("丙路3号");
  });

  test("what cannot be read changes nothing and says so", async () => {
    expect(await text("恒信物流的行业改成天上飞的")).toBe(
      "“天上飞的”不能作为行业，没有改动。请换个写法再说一次。",
    );
  });
});

describe("what is missing is asked one at a time", () => {
  test("answered, not understood, skipped, and stopped", async () => {
    expect(await text("恒信物流还缺什么资料")).toContain("统一社会信用代码是多少？（说“跳过”问下一项");
    expect(await text("跳过")).toContain("属于哪个网格？");
    expect(await text("不知道")).toContain("是国企、民企还是外资？");
    expect(await text("蓝色的")).toBe("没看懂，所有制可以这样说：国企、民企、外资、机关团体");
    const next = await text("民企");
    expect(next).toContain("所有制：未填 → 民营");
    expect(next).toContain("是企业、政府、学校还是医院？");
    expect(await text("结束")).toBe("恒信物流的资料先收集到这里，完整度50%。");
  });
});

describe("somebody new, and somebody gone", () => {
  test("a lead is checked, explained and to be spoken to", async () => {
    const added = await text("新增潜在客户 星城物流，园区大道1号，员工有120人，民企，想上专线，展会上认识的");
    expect(added).toContain("已新增潜在客户星城物流，归您负责。");
    expect(added).toContain("符合潜在大客户条件：员工人数达标。");
    expect(added).toContain("匹配分63：规模18/30＋消费25/25＋需求20/20＋合同窗口0/15＋关键人0/10。");
    expect(added).toContain("已建任务“首次接触星城物流”，3月16日（周一）前完成。");
  });

  test("one that looks the same is asked about", async () => {
    expect(await text("新增潜在客户 恒信物流有限公司")).toContain("已有相近的客户“恒信物流”。还要新增吗？");
    expect(await text("1")).toContain("已新增潜在客户恒信物流");
  });

  test("离网了 keeps a copy and plans the way back; 回来了 closes it", async () => {
    expect(await text("恒信物流离网了，去了电信，因为价格")).toBe(
      "恒信物流：在网 → 离网。档案已封存留底，6月7日（周日）回访争取挽回。",
    );
    expect(await text("恒信物流的档案")).toContain("离网：今天，因价格，去了电信");
    expect(await text("它回来了")).toBe("恒信物流：离网 → 在网。网龄连续计算。");
    expect(await text("恒信物流不符合大客户条件")).toContain("不能这样变更");
  });
});

test("in English as well", async () => {
  await text("speak English");
  expect(await text("恒信物流's profile")).toContain("Value: 78.5, revenue 80 × 50%");
  expect(await text("change the address of 恒信物流 to 5 Bay Road")).toContain("5 Bay Road. ".trim());
  expect(await text("what's missing for 恒信物流")).toContain("lacks");
  expect(await text("done")).toContain("complete");
  expect(await text("add a potential client Pearl Tower, 1 Park Avenue")).toContain(
    "Added potential client Pearl Tower",
  );
  expect(await text("恒信物流 has left, price")).toContain("in network → left");
});
