import { describe, expect, test } from "vitest";
import { settleNight } from "#bot/settle-night.ts";
import { aBotHouse } from "#test/support/bot-house.ts";
import { aClient } from "#test/use-cases/given.ts";

const lead = { status: "POTENTIAL", population: "POTENTIAL", valueClass: "NONE" } as const;
const CLIENTS = [
  aClient({
    ...lead,
    id: "cli_1",
    name: "星城仓储",
    shortName: "星城仓储",
    leadStatus: "CHECKED",
    leadSource: "FAIR",
    fitScore: 43,
  }),
  aClient({
    ...{
      ...lead,
      id: "cli_2",
      name: "东城电子",
      shortName: "东城电子",
      leadStatus: "CONFIRMED",
      leadSource: "REFERRAL",
    },
    ...{ fitScore: 85, lastContactAt: "2026-03-02T01:00:00.000Z" },
  }),
  aClient({
    ...lead,
    id: "cli_3",
    status: "REJECTED",
    name: "南门布行",
    shortName: "南门布行",
    leadStatus: "DROPPED",
    dropReason: "REFUSED",
  }),
  aClient({ id: "cli_4", name: "恒信物流", shortName: "恒信物流", products: [] }),
  aClient({ id: "cli_5", name: "康宁诊所", shortName: "康宁诊所" }),
  aClient({ id: "cli_6", name: "星城印务", shortName: "星城印务", products: ["VPMN"] }),
];

async function aBook() {
  const house = await aBotHouse({ clients: CLIENTS });
  const ask = async (text: string) => {
    const { reply, command } = await house.say(text);
    return { command, text: reply.text, titles: reply.items.map(({ title }) => title).toSorted() };
  };
  return { ...house, ask };
}

describe("leads", () => {
  test("are listed by where they stand, how they were found and how well they fit", async () => {
    const { ask } = await aBook();
    const open = await ask("线索有哪些");
    expect(open.titles).toEqual(["东城电子", "星城仓储"]);
    expect(open.text).not.toContain("未知");
    expect((await ask("新增的线索谁还没跟进")).titles).toEqual(["星城仓储"]);
    expect((await ask("放弃的线索有哪些")).titles).toEqual(["南门布行"]);
    expect((await ask("已确认的线索")).titles).toEqual(["东城电子"]);
    expect((await ask("老客户介绍的线索有哪些")).titles).toEqual(["东城电子"]);
    expect((await ask("线索里匹配分60以上的客户")).titles).toEqual(["东城电子"]);
  });

  test("are counted by their source", async () => {
    const { ask } = await aBook();
    expect((await ask("线索按来源统计")).text).toContain("展会：1家");
  });

  test("come with their source as it was told, and the card tells of them", async () => {
    const { ask, ports } = await aBook();
    const added = await ask("新增潜在客户 星辰科技，员工300人，国企，老客户介绍的，想上专线");
    expect(added).toMatchObject({ command: "add-client" });
    const [entry] = await ports.clients.listByName("星辰科技");
    expect(await ports.clients.find(entry?.id ?? "")).toMatchObject({
      ...{ leadStatus: "CHECKED", leadSource: "REFERRAL", leadDetail: "老客户介绍的", leadNeed: "上专线" },
    });
    expect((await ask("星辰科技的档案")).text).toContain("线索：已核查（今天起），匹配分");
  });

  test("brought by a client are told so by any of its names, and where two are close she is asked", async () => {
    const { ask, say, ports } = await aBook();
    const broughtBy = async (name: string) => {
      const [entry] = await ports.clients.listByName(name);
      return (await ports.clients.find(entry?.id ?? ""))?.referrerId;
    };
    expect((await ask("新增潜在客户 星辰科技，恒信介绍的")).text).toContain("转介绍：恒信物流");
    expect(await broughtBy("星辰科技")).toBe("cli_4");
    const asked = await ask("新增潜在客户 明珠大厦，员工80人，老客户星城介绍来的");
    expect(asked.text).toContain("“星城”是哪家客户？");
    expect(await broughtBy("明珠大厦")).toBeUndefined();
    expect((await say("星城仓储")).reply.text).toContain("转介绍：星城仓储");
    expect(await broughtBy("明珠大厦")).toBe("cli_1");
    const slip = await ask("新增潜在客户 南岸书店，康宁珍所推荐的");
    expect(slip.text).toContain("康宁诊所");
    expect((await say("都不是")).reply.text).not.toContain("转介绍：");
    expect(await broughtBy("南岸书店")).toBeUndefined();
    expect((await ask("新增潜在客户 北门粮店，李总介绍的")).text).not.toContain("转介绍：");
  });

  test("of whom more is told are judged anew, and refused they are dropped with the reason", async () => {
    const { ask, ports } = await aBook();
    await ask("星城仓储的员工人数改成300");
    expect(await ports.clients.find("cli_1")).toMatchObject({
      leadChecks: { employees: true },
      fitScore: 55,
    });
    await ask("星城仓储明确拒绝了，已经和电信签了三年");
    const after = await ports.clients.find("cli_1");
    expect(after).toMatchObject({ status: "REJECTED", leadStatus: "DROPPED", dropReason: "REFUSED" });
    expect((await ask("星城仓储的档案")).text).toContain("线索：已放弃（今天起）");
  });

  test("grow old at night: what nothing came of for half a year is dropped", async () => {
    const { ask, ports, table, isAt } = await aBook();
    isAt("2027-01-05", "01:00");
    await settleNight(ports, { province: "GD" });
    table.settle();
    expect((await ask("放弃的线索有哪些")).titles).toEqual(["东城电子", "南门布行", "星城仓储"]);
    expect((await ask("东城电子的档案")).text).toContain("原因：长期没有进展");
    expect((await ports.status.listJobs()).map(({ name }) => name)).toContain("age-clients");
  });
});

test("a client that is known to hold no product is told from one of whom it is not known", async () => {
  const { ask } = await aBook();
  const found = await ask("没有产品的在网客户");
  expect(found.titles).toEqual(["恒信物流"]);
  expect(found.text).toContain("另有1家因产品未知，没有算进去。");
  expect((await ask("恒信物流的档案")).text).toContain("产品：无");
  expect((await ask("康宁诊所的档案")).text).toContain("产品：未知");
});
