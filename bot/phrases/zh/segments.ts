import type { StageClass, Zone } from "#shared/domain/clients/codes.ts";
import type { MissingInput } from "#shared/domain/segments/input.ts";
import type { RfmName } from "#shared/domain/segments/rfm.ts";
import type { ValueTermName } from "#shared/domain/tiers/value.ts";

/** How a client is classed, each with the numbers that it comes from. Amounts and shares come in words. */
export interface SegmentPhrases {
  readonly missing: (what: readonly MissingInput[]) => string;
  readonly valueClass: (code: string) => string;
  readonly value: (facts: {
    registered: string;
    score: number;
    computed: string;
    terms: readonly string[];
    isSame: boolean;
  }) => string;
  readonly valueUnknown: (registered: string, terms: readonly string[], missing: string) => string;
  readonly term: (facts: {
    term: ValueTermName;
    input: string;
    points: number;
    weight: string;
    score: number;
  }) => string;
  readonly members: (count: number) => string;
  readonly level: (level: number) => string;
  readonly stage: (facts: {
    stage: StageClass;
    months: number;
    paid: string | undefined;
    missing: string;
  }) => string;
  readonly revenue: (code: string | undefined, on: string | undefined) => string;
  readonly rfm: (facts: {
    score: { r: number; f: number; m: number; sum: number } | undefined;
    name: RfmName | undefined;
    days: number | undefined;
    times: number;
    money: string | undefined;
  }) => string;
  readonly clv: (facts: {
    money: string;
    profit: string;
    contractMonths: number;
    months: number;
    retention: string;
    interest: string;
  }) => string;
  readonly clvUnknown: (missing: string) => string;
  readonly zone: (facts: {
    zone: Zone;
    growth: string | undefined;
    families: number;
    tenure: number | undefined;
    hasRival: boolean;
    missing: string;
  }) => string;
  readonly purity: (share: string | undefined) => string;
}

const MISSING: Readonly<Record<MissingInput, string>> = {
  revenue: "统付收入",
  members: "成员数",
  influence: "影响力",
  growth: "收入增长（要有上年同期账单）",
  "last-order": "订购记录",
  borders: "全省分档（每月初计算）",
  bills: "账单",
  opportunities: "商机",
  tenure: "入网日期",
  margin: "服务成本",
  suppliers: "供应商数量",
};
const TERMS: Readonly<Record<ValueTermName, string>> = {
  revenue: "月统付收入",
  members: "成员",
  influence: "影响力",
  growth: "年增长",
};
const STAGES: Readonly<Record<StageClass, string>> = {
  OUTPUT: "A 产出",
  INCUBATE: "B 孵化",
  POTENTIAL: "C 潜在",
  NONE: "不属于产出、孵化、潜在",
};
const NAMES: Readonly<Record<RfmName, string>> = {
  CHAMPION: "重点价值客户",
  AT_RISK: "需挽留的高价值客户",
  NEW: "新近客户",
  DORMANT: "沉睡客户",
};
/** Names and strategies of seed G18.1. */
const ZONES: Readonly<Record<Zone, string>> = {
  BLACK: "黑海（成熟期）。策略：综合分析当前和长远利益，仍入不敷出就不再新增投入",
  RED: "红海（稳定期）。策略：综合算账提升整体收益，效率取胜，提升客户黏性",
  YELLOW: "黄海（发展期）。策略：基于当前和长远收益积极拓展，关注关键业务",
  BLUE: "蓝海（成长期）。策略：加强贴身服务、引导需求，控制风险下适度争取高回报",
  NONE: "四个海都不符合",
};

const unknown = (missing: string): string => (missing === "" ? "" : `；未知：${missing}`);
const classWord = (code: string): string => (code === "NONE" ? "未评级" : `${code}类`);

export const segments: SegmentPhrases = {
  missing: (what) => what.map((one) => MISSING[one]).join("、"),
  valueClass: classWord,
  value: ({ registered, score, computed, terms, isSame }) =>
    `价值等级：${registered}。${terms.length > 0 ? `${terms.join("，")}，` : ""}合计${score}分${isSame ? "" : `，按现在的数据应为${computed}`}`,
  valueUnknown: (registered, terms, missing) =>
    `价值等级：登记为${registered}${terms.length > 0 ? `。${terms.join("，")}` : ""}；算不出总分，未知：${missing}`,
  term: ({ term, input, points, weight, score }) => `${TERMS[term]}${input}得${points}分×${weight}=${score}`,
  members: (count) => `${count}个`,
  level: (level) => `${level}级`,
  stage: ({ stage, months, paid, missing }) =>
    `销售阶段：${STAGES[stage]}${paid === undefined ? "" : `（近${months}个月实收${paid}）`}${unknown(missing)}`,
  revenue: (code, on) =>
    code === undefined
      ? `收入ABC：未知，${MISSING.borders}`
      : `收入ABC：${code}（全省按统付收入排队${on ? `，${on}计算` : ""}）`,
  rfm: ({ score, name, days, times, money }) => {
    const facts = [
      days === undefined ? `最近订购未知` : `最近订购或签约在${days}天前`,
      `一年内${times}次`,
      `一年统付收入${money ?? "未知"}`,
    ].join("，");
    const sum = score
      ? `R${score.r} F${score.f} M${score.m}，共${score.sum}分`
      : `分档未知（${MISSING.borders}）`;
    return `RFM：${sum}${name ? `，${NAMES[name]}` : ""}；${facts}`;
  },
  clv: ({ money, profit, contractMonths, months, retention, interest }) =>
    `生命周期价值：约${money}。月利润按${profit}，共${months}个月（合同剩${contractMonths}个月），年留存${retention}，折现${interest}`,
  clvUnknown: (missing) => `生命周期价值：未知，缺${missing}`,
  zone: ({ zone, growth, families, tenure, hasRival, missing }) => {
    const facts = [
      growth && `年增长${growth}`,
      `${families}类产品`,
      tenure !== undefined && `在网${tenure}个月`,
      hasRival ? "对手在争" : "没有登记对手",
    ].filter(Boolean);
    return `生命周期：${ZONES[zone]}。依据：${facts.join("，")}${unknown(missing)}`;
  },
  purity: (share) => (share === undefined ? "统付纯度：未知，缺账单" : `统付纯度：单位支付占${share}`),
};
