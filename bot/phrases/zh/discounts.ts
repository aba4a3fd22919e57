import type { QuotePart } from "#shared/domain/discounts/discount.ts";
import type { DiscountBar } from "#shared/domain/discounts/discount-bar.ts";
import type { Leak } from "#shared/domain/discounts/leak.ts";
import type { DiscountUnknown, Quote } from "#shared/domain/discounts/quote.ts";
import { barWords } from "./grade-refusals.ts";

type Level = NonNullable<Quote["level"]>;

/** Discounts; amounts and days come in words. */
export interface DiscountPhrases {
  readonly bar: (bar: DiscountBar) => string;
  readonly off: (bp: number) => string;
  readonly quote: (told: { name: string; months: number; bp: number }) => string;
  readonly part: (part: QuotePart) => string;
  readonly capped: (sumBp: number, ceilingBp: number) => string;
  readonly price: (list: string, price: string) => string;
  readonly level: (level: Level) => string;
  /** What we invest, what comes in a month, in how many it is back, and how many there may be. */
  readonly payback: (told: {
    investment: string;
    monthly: string | undefined;
    months: number | undefined;
    most: number;
    isShown: boolean;
  }) => string;
  readonly belowFloor: string;
  readonly current: (bp: number, until: string) => string;
  readonly unknown: (what: readonly DiscountUnknown[]) => string;
  readonly howLong: string;
  readonly howMuch: string;
  readonly askRequest: (told: {
    name: string;
    bp: number;
    months: number;
    ruleBp: number;
    approvers: readonly (readonly string[])[];
  }) => string;
  readonly requested: (name: string, bp: number) => string;
  /** What whoever agrees must know besides the share. */
  readonly terms: (told: { termMonths: number; ruleMaxBp: number }) => string;
  readonly leaks: (count: number) => string;
  readonly noLeaks: string;
  readonly leak: (name: string, manager: string, leak: NonNullable<Leak>) => string;
  readonly moreLeaks: (count: number) => string;
  readonly exportLeaks: string;
  readonly leaksFile: string;
  readonly leakKinds: Readonly<Record<NonNullable<Leak>["kind"], string>>;
  readonly leakColumns: readonly string[];
  readonly leaksUnknown: (count: number) => string;
  /** Of how many people's clients were as that morning. */
  readonly leaksAsOf: (day: string) => string;
  readonly tooLarge: (largest: number) => string;
  readonly request: (name: string) => string;
}

const LEVELS: Readonly<Record<Level, string>> = {
  COUNTY: "县级主管",
  CITY: "市级主管",
  PROVINCE: "省级主管",
};
const UNKNOWN: Readonly<Record<DiscountUnknown, string>> = {
  CREDIT: "信誉等级",
  BILLS: "账单",
  FLOOR: "备案资费下限",
  PRICE: "目录价",
  PAY_MODE: "结算方式",
};
const off = (bp: number): string =>
  bp === 0 ? "不打折" : `${String((10_000 - bp) / 1000)}折（优惠${bp / 100}%）`;

export const discounts: DiscountPhrases = {
  bar: barWords,
  off,
  quote: ({ name, months, bp }) => `${name}签${months}个月，最低${off(bp)}。`,
  part: ({ group, count = 0, code = "", bp }) => {
    const names = {
      TERM: `签${count}个月`,
      CLASS: code === "NONE" ? "未评级" : `${code}类客户`,
      MULTI: `${count}类产品`,
      CAMPAIGN: `活动${code}`,
    };
    return `· ${names[group]}：${bp / 100}%`;
  },
  capped: (sumBp, ceilingBp) => `合计${sumBp / 100}%，按上限${ceilingBp / 100}%。`,
  price: (list, price) => `目录价每月${list}，折后${price}。`,
  level: (level) => `要${LEVELS[level]}和财务两人批准。`,
  payback: ({ investment, monthly, months, most, isShown }) =>
    monthly === undefined || months === undefined
      ? `投资${investment}：不知道每月收入，算不出回收期，提交前请补目录价或承诺消费。`
      : `投资${investment}，每月收入${monthly}，${months}个月收回，${isShown ? `在允许的${most}个月之内` : `超过允许的${most}个月，不能提交`}。`,
  belowFloor: "注意：折后低于备案资费下限，不能这样给。",
  current: (bp, until) => `现有${off(bp)}，${until}到期。`,
  unknown: (what) => `未知：${what.map((one) => UNKNOWN[one]).join("、")}。`,
  howLong: "签多久？（如24个月、两年）",
  howMuch: "申请多少优惠？（如八折、15%）",
  askRequest: ({ name, bp, months, ruleBp, approvers }) =>
    [
      `给${name}申请${off(bp)}，签${months}个月。${bp > ruleBp ? `高于按规则的${ruleBp / 100}%，升一级审批。` : ""}`,
      `审批：${approvers.map((names) => (names.length === 0 ? "管理员指定" : names.join("或"))).join("，然后")}。`,
    ].join("\n"),
  requested: (name, bp) => `已提交${name}${off(bp)}的申请，两人都批准后生效，结果会通知您。`,
  terms: ({ termMonths, ruleMaxBp }) => `签${termMonths}个月；按规则最多${ruleMaxBp / 100}%`,
  leaks: (count) => `折扣异常的客户${count}家：`,
  noLeaks: "没有折扣异常的客户。",
  leak: (name, manager, leak) => {
    if (leak.kind === "NONE_FOR_A") return `${name}（${manager}）：A类客户没有任何优惠`;
    const than = leak.kind === "ABOVE_AGREED" ? "批准的" : "规则最多的";
    return `${name}（${manager}）：账单优惠${leak.billedBp / 100}%，高于${than}${leak.allowedBp / 100}%`;
  },
  moreLeaks: (count) => `还有${count}家，发“下一页”或“全部”。`,
  exportLeaks: "导出折扣异常名单",
  leaksFile: "折扣异常名单",
  leakKinds: { ABOVE_AGREED: "高于批准的优惠", ABOVE_RULE: "高于规则的上限", NONE_FOR_A: "A类客户没有优惠" },
  leakColumns: ["客户", "客户经理", "价值等级", "异常", "账单优惠（%）", "允许（%）"],
  leaksUnknown: (count) => `另有${count}家没有账单，无法核对。`,
  leaksAsOf: (day) => `数据截至${day}凌晨。`,
  tooLarge: (largest) => `范围内超过${largest}人，要等今晚汇总数据后才能列，请明天再看。`,
  request: (name) => `给${name}申请优惠`,
};
