import { beforeEach, describe, expect, test } from "vitest";
import { gatherFacts } from "#bot/gather-facts.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { aClient, aPerson, PEOPLE } from "#test/use-cases/given.ts";

const AS = { as: "zhao" };
/** Of class A, billed at list price, with nothing agreed; one with more off than any rule gives. */
const leaking = (n: number) =>
  aClient({
    ...{ id: `cli_l${String(n).padStart(2, "0")}`, name: `折扣${n}号有限公司`, shortName: `折扣${n}号` },
    ...{ valueClass: "A", status: "IN_NETWORK", billDiscountBp: n === 1 ? 4500 : 0 },
    ...{ uscc: undefined, externalRef: undefined },
  });

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse({ clients: Array.from({ length: 14 }, (_, n) => leaking(n + 1)) });
});
const say = async (text: string) => (await house.say(text, AS)).reply;

describe("the list of discounts that leak", () => {
  test("shows the worst first, goes on with 下一页, and each line can be spoken of by its number", async () => {
    const first = await say("折扣异常名单");
    expect(first.text).toContain("折扣异常的客户14家：\n1 折扣1号（王敏）：账单优惠45%，高于规则最多的");
    expect(first.text).toMatch(/还有\d+家，发“下一页”或“全部”。/u);
    const shown = first.items.length;
    expect(first.more).toBe(14 - shown);
    const next = await say("下一页");
    expect(next.items[0]).toMatchObject({ n: shown + 1 });
    expect(next.text).not.toContain("折扣1号（");
    const last = next.items.at(-1);
    expect((await say(`第${last?.n}个的信誉等级`)).text).toContain(last?.title);
  });

  test("is shown whole on 全部", async () => {
    await say("折扣异常名单");
    expect((await say("全部")).items).toHaveLength(14);
  });

  test("is taken away as files, which is on record", async () => {
    const { text, files } = await say("导出折扣异常名单");
    expect(text).toContain("折扣异常名单-2026-03-09");
    expect(files?.map(({ name }) => name)).toEqual([
      "折扣异常名单-2026-03-09.xlsx",
      "折扣异常名单-2026-03-09.csv",
    ]);
    expect(house.entries().at(-1)).toMatchObject({ useCase: "export-clients", by: "zhao" });
  });

  test("with nothing in it is no file", async () => {
    house = await aBotHouse({ clients: [] });
    expect((await house.say("导出折扣异常名单", AS)).refusal?.code).toBe("group.empty");
    expect((await say("折扣异常名单")).text).toBe("没有折扣异常的客户。");
  });

  test("of a whole city is as it was that morning", async () => {
    const crowd = Array.from({ length: 31 }, (_, n) =>
      aPerson({ id: `p${n}`, name: `员工${n}`, unit: "GZ-B" }),
    );
    house = await aBotHouse({ clients: [leaking(1)], people: [...PEOPLE, ...crowd] });
    const asked = async () => (await house.say("优惠超规则的客户", { as: "lead" })).reply.text;
    expect(await asked()).toBe("范围内超过30人，要等今晚汇总数据后才能列，请明天再看。");
    await gatherFacts(house.ports, { province: "GD" });
    house.table.settle();
    expect(await asked()).toBe(
      "折扣异常的客户1家：\n1 折扣1号（王敏）：账单优惠45%，高于规则最多的20%\n数据截至今天凌晨。",
    );
  });

  test("in English", async () => {
    await house.say("speak English", AS);
    expect((await say("show the discount leakage")).text).toContain("more: say “next page” or “all”.");
    expect((await say("export the discount leakage")).files?.[0]?.name).toContain("discount-leakage");
  });
});
