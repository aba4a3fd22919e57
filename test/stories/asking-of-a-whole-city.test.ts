import { describe, expect, test } from "vitest";
import { gatherFacts } from "#bot/gather-facts.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { aBotHouse } from "#test/support/bot-house.ts";
import { aClient, aPerson, PEOPLE } from "#test/use-cases/given.ts";

const CROWD = Array.from({ length: DEFAULT_RULES.work.largestTeam }, (_, n) =>
  aPerson({ id: `p${n}`, name: `员工${n}`, unit: "GZ-B" }),
);
const CLIENTS = [
  aClient({ id: "cli_1", shortName: "市人民医院", valueClass: "A", industryCode: "Q84" }),
  aClient({ id: "cli_2", shortName: "东城建材", owner: "bo", unit: "GZ-B", contractEndsOn: "2026-04-01" }),
  aClient({ id: "cli_3", shortName: "新港码头", owner: "na", valueClass: "A", contractEndsOn: "2026-05-01" }),
];

async function aCity() {
  const house = await aBotHouse({ people: [...PEOPLE, ...CROWD], clients: CLIENTS });
  const night = async () => {
    await gatherFacts(house.ports, { province: "GD" });
    house.table.settle();
  };
  const ask = async (text: string, as = "lead") => {
    const { reply, command, refusal } = await house.say(text, { as });
    return { command, refusal, text: reply.text, titles: reply.items.map(({ title }) => title) };
  };
  return { ...house, night, ask };
}

describe("a leader asks of the whole city", () => {
  test("how many there are is said as of last night, without a list; the next page is the list", async () => {
    const { night, ask } = await aCity();
    await night();
    expect((await ask("我们市有多少A类客户")).text).toContain("三种分法");
    const asked = await ask("1");
    expect(asked).toMatchObject({ command: "find-clients", titles: [] });
    expect(asked.text).toContain("按这样找：价值类为A类。\n截至昨晚，共2家（3家中）。");
    expect((await ask("下一页")).titles).toEqual(["市人民医院", "新港码头"]);
  });

  test("any condition lists whose they are, as of the night that is known", async () => {
    const { night, ask, isAt } = await aCity();
    await night();
    isAt("2026-03-11", "09:00");
    const asked = await ask("全省合同90天内到期的有几家");
    expect(asked.titles).toEqual(["东城建材", "新港码头"]);
    expect(asked.text).toContain("截至3月9日（周一）凌晨，共2家（3家中）。");
    expect(asked.text).toContain("客户经理陈波");
    expect(asked.text).toContain("另有1家因合同到期未知，没有算进去。");
  });

  test("clients are counted by industry", async () => {
    const { night, ask } = await aCity();
    await night();
    const { text } = await ask("按行业统计客户数", "adm");
    expect(text).toContain("截至昨晚，共3家（3家中）。");
    expect(text).toContain("卫生：1家");
  });

  test("what is found can be taken away and kept", async () => {
    const { night, ask, ports } = await aCity();
    await night();
    await ask("合同90天内到期的客户");
    expect((await ask("把这批存成目标群 春季续签")).text).toContain("已存成目标群“春季续签”，共2家");
    const [group] = await ports.targetGroups.list("lead");
    expect(await ports.targetGroups.members(group?.id ?? "")).toHaveLength(2);
    expect((await ask("导出合同90天内到期的客户")).text).toContain("截至昨晚，共2家（3家中）。\n已导出2家");
  });

  test("before the first night it says so, and what can be asked meanwhile", async () => {
    const { ask } = await aCity();
    const asked = await ask("全市合同90天内到期的有几家");
    expect(asked.refusal).toMatchObject({ code: "search.too-large" });
    expect(asked.text).toContain("现在还没有汇总过");
    expect((await ask("查一下A组合同90天内到期的客户")).text).toContain("共1家");
  });

  test("a client that has gone to others since is not shown", async () => {
    const { night, ask, ports, table } = await aCity();
    await night();
    const before = await ports.clients.find("cli_3");
    if (before === undefined) throw new Error("gone");
    const changes = ports.clients.put(before, { ...before, owner: "x", unit: "SZ-A" });
    await table.commit(
      changes.map(({ before: was, after }) =>
        after === null
          ? { remove: was as NonNullable<typeof was>, ifVersion: was?.vr ?? "" }
          : { put: { ...after, vr: "moved" }, always: true as const },
      ),
    );
    table.settle();
    const asked = await ask("合同90天内到期的客户");
    expect(asked.titles).toEqual(["东城建材"]);
    expect(asked.text).toContain("这一页有1家之后有变动，没有列出。");
  });
});
