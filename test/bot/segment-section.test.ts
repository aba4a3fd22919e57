import { describe, expect, test } from "vitest";
import { segmentSection } from "#bot/cards/segment-section.ts";
import { phrases } from "#bot/phrases/phrases.ts";
import type { Subscription } from "#shared/domain/contracts/subscription.ts";
import type { BillYear } from "#shared/domain/money/bill-year.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { aClient, NOW } from "#test/use-cases/given.ts";

const known = aClient({
  ...{ monthlyFen: 3_200_000, members: 420, influence: 4, growthBp: 1200, revenue12Fen: 38_400_000 },
  ...{ rfm: { r: 5, f: 4, m: 5 }, revenueClass: "A", segmentedOn: "2026-03-01", unitPaidRatioBp: 8500 },
  ...{ inNetworkSince: "2020-03-09", products: ["GROUP_VNET", "CMNET_LINE"] },
});
const nothing = { subscriptions: [], contracts: [], bills: [] };
const view = { now: NOW, rules: DEFAULT_RULES };
const zh = { ...view, say: phrases.zh };
const en = { ...view, say: phrases.en };

describe("how a client is classed", () => {
  const archive = {
    ...{ client: known, contracts: [], subscriptions: [{ startedOn: "2026-02-01" }] as Subscription[] },
    bills: [{ bills: [{ month: "2026-02", paidFen: 3_200_000 }] }] as BillYear[],
  };

  test("is told line by line with its numbers, and what is not known is named", () => {
    expect(segmentSection(archive, zh)).toEqual([
      "价值等级：B类。月统付收入3.2万元得80分×50%=40，成员420个得80分×20%=16，影响力4级得80分×15%=12，年增长12%得70分×15%=10.5，合计78.5分",
      "销售阶段：A 产出（近3个月实收3.2万元）",
      "收入ABC：A（全省按统付收入排队，3月1日（周日）计算）",
      "RFM：R5 F4 M5，共545分，重点价值客户；最近订购或签约在36天前，一年内1次，一年统付收入38.4万元",
      expect.stringMatching(
        /^生命周期价值：约.+。月利润按1\.12万元，共24个月（合同剩0个月），年留存93%，折现8%$/,
      ),
      "生命周期：黄海（发展期）。策略：基于当前和长远收益积极拓展，关注关键业务。依据：年增长12%，2类产品，在网72个月，没有登记对手；未知：服务成本、供应商数量",
      "统付纯度：单位支付占85%",
    ]);
  });

  test("where next to nothing is known says so, and claims no 0", () => {
    const bare = segmentSection({ client: aClient({ valueClass: "NONE" }), ...nothing }, zh).join("\n");
    expect(bare).toContain("登记为未评级；算不出总分，未知：统付收入、成员数、影响力、收入增长");
    expect(bare).toContain("生命周期价值：未知，缺统付收入");
    expect(bare).toContain("收入ABC：未知");
    expect(bare).toContain("最近订购未知");
    expect(bare).toContain("统付纯度：未知");
    expect(
      segmentSection({ client: aClient({ valueClass: "NONE" }), ...nothing }, en).join("\n"),
    ).not.toMatch(/undefined|NaN/);
  });

  test("of another class than is registered says which it would be", () => {
    const off = { ...archive, client: { ...known, valueClass: "A" as const, rival: "CT" as const } };
    expect(segmentSection(off, zh)[0]).toContain("按现在的数据应为B类");
    expect(segmentSection(off, en).join("\n")).toContain("by today's figures it would be class B");
    expect(segmentSection(off, zh).join("\n")).toContain("对手在争");
  });

  test("a person has no class of a group and no purity", () => {
    const person = aClient({ kind: "INDIVIDUAL", valueClass: "NONE" });
    expect(segmentSection({ client: person, ...nothing }, zh)).toHaveLength(5);
  });
});
