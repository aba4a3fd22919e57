import type { CreditBar, CreditComponent, CreditInput } from "#shared/domain/credit/credit-rating.ts";
import type { KeyClientReason } from "#shared/domain/tiers/grades.ts";
import type { TierReason } from "#shared/domain/tiers/tier-change.ts";
import type { ValueTermName } from "#shared/domain/tiers/value.ts";

export interface StepWords {
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly reason: TierReason;
  readonly by: string | undefined;
  readonly note: string | undefined;
}

interface LeverWords {
  readonly term: ValueTermName;
  readonly from: string;
  readonly to: string;
  readonly gain: number;
  readonly isEnough: boolean;
}

/** Tiers and credit. Grades, days and amounts come in words. */
export interface GradePhrases {
  readonly card: (told: {
    grade: string | undefined;
    discount: string | undefined;
    until: string | undefined;
  }) => string;
  readonly creditGrade: (grade: string | number) => string;
  readonly tier: (name: string, grade: string) => string;
  readonly next: (grade: string, missing: string) => string;
  readonly points: (points: number) => string;
  readonly lever: (lever: LeverWords) => string;
  readonly keyBy: (reasons: readonly KeyClientReason[]) => string;
  readonly byBill: (mean: string) => string;
  readonly byGrowth: (value: number, years: number) => string;
  readonly unknown: (missing: string) => string;
  readonly bad: (count: number) => string;
  readonly down: (to: string, until: string) => string;
  readonly up: (from: string, until: string) => string;
  readonly history: string;
  readonly step: (step: StepWords) => string;
  readonly credit: (told: {
    name: string;
    grade: string;
    score: number | undefined;
    until: string;
  }) => string;
  readonly unrated: (name: string) => string;
  readonly component: (component: CreditComponent, money: (fen: number) => string) => string;
  readonly terms: (told: {
    limit: string | undefined;
    cycle: number | undefined;
    deposit: number | undefined;
  }) => string;
  readonly first: string;
  readonly creditMissing: (missing: readonly CreditInput[]) => string;
  readonly creditBars: (bars: readonly CreditBar[]) => string;
  readonly today: (grade: string, score: number | undefined) => string;
  readonly noDiscount: (bars: readonly string[]) => string;
  readonly whyNot: string;
  readonly whichMove: string;
  readonly answered: Readonly<
    Record<"lowered" | "kept" | "accepted" | "put-back", (name: string, from: string, to: string) => string>
  >;
  readonly chips: { readonly [Of in "tier" | "credit" | "discount"]: (name: string) => string };
}

const TERMS: Readonly<Record<ValueTermName, string>> = {
  revenue: "月统付收入",
  members: "成员数",
  influence: "影响力",
  growth: "年增长",
};
const KEY: Readonly<Record<KeyClientReason, string>> = {
  UNIT_PAID: "统付收入达标",
  MEMBERS: "成员数达标",
  STRATEGIC: "战略客户",
  LINE: "使用专线",
};
const REASONS: Readonly<Record<TierReason, string>> = {
  REVIEWED_UP: "评定升级",
  REVIEWED_DOWN: "评定降级",
  DOWN_CONFIRMED: "同意降级",
  DOWN_UNANSWERED: "到期未答复，按评定降级",
  DOWN_REFUSED: "不同意降级，维持原级",
  UP_OBJECTED: "对升级有异议，退回原级",
  FROM_CLASS: "随价值等级调整",
  FROM_RULES: "随分级规则调整",
  RERATED: "重新评定",
};
const MISSING: Readonly<Record<CreditInput, string>> = {
  BILLS: "账单",
  PAYMENT_DAYS: "缴费日期",
  SIX_MONTHS: "连续六个月账单",
  TENURE: "入网日期",
  STOPS: "欠费停机次数",
  REAL_NAME: "实名登记",
};
const BARS: Readonly<Record<CreditBar, string>> = { TOO_NEW: "入网时间不够", NOT_IN_USE: "不在正常使用" };

function componentName({ code, input, of }: CreditComponent, money: (fen: number) => string): string {
  const names: Readonly<Record<CreditComponent["code"], string>> = {
    "CR-1": `按时缴费${input}/${of}期`,
    "CR-2": `最长拖欠${input}天`,
    "CR-3": `在网${input}年`,
    "CR-4": `合同还剩${input}个月`,
    "CR-5": `月收入波动${input / 100}%`,
    "CR-6": input === 0 ? "没有违约记录" : "有违约记录",
    "CR-15": `月均账单${money(input)}`,
    "CR-16": `在网${input}个月`,
    "CR-17": `增值业务${input}项`,
    "CR-18": `欠费停机${input}次`,
  };
  return names[code];
}

export const grades: GradePhrases = {
  card: ({ grade, discount, until }) =>
    [grade && `信誉：${grade}`, discount && `现有优惠：${discount}${until ? `，${until}到期` : ""}`]
      .filter(Boolean)
      .join("；"),
  creditGrade: (grade) => (typeof grade === "number" ? `${grade}星` : `${grade}级`),
  tier: (name, grade) => `${name}现在是${grade}。`,
  next: (grade, missing) => `离${grade}还差${missing}`,
  points: (points) => `${points}分`,
  lever: ({ term, from, to, gain, isEnough }) =>
    `· ${TERMS[term]}从${from}到${to}，加${gain}分${isEnough ? "，这一项就够" : ""}`,
  keyBy: (reasons) =>
    reasons.length === 0
      ? "四项大客户标准都不符合。"
      : `符合大客户标准：${reasons.map((one) => KEY[one]).join("、")}。`,
  byBill: (mean) => `近12个月月均账单${mean}。`,
  byGrowth: (value, years) => `成长值${value}，在网${years}年。`,
  unknown: (missing) => `按现在的数据算不出级别，缺${missing}。`,
  bad: (count) => `已连续${count}次评定低于现级，再低就要降级。`,
  down: (to, until) => `评定降为${to}，${until}前等答复：可以说“同意降级”，或“不同意降级，理由是…”。`,
  up: (from, until) => `刚从${from}升上来，有异议请在${until}前提出。`,
  history: "变动记录",
  step: ({ day, from, to, reason, by, note }) =>
    `· ${day} ${from === to ? to : `${from}→${to}`}，${REASONS[reason]}${by ? `（${by}）` : ""}${note ? `：${note}` : ""}`,
  credit: ({ name, grade, score, until }) =>
    `${name}信誉${grade}${score === undefined ? "" : `，${score}分`}，有效到${until}。`,
  unrated: (name) => `${name}还没有评定信誉等级。`,
  component: (component, money) => `· ${componentName(component, money)}：${component.pointsBp / 100}分`,
  terms: ({ limit, cycle, deposit }) =>
    [
      limit === undefined ? "信用额度未知（没有账单）" : `信用额度${limit}`,
      cycle !== undefined && `账期${cycle}个月`,
      deposit !== undefined && (deposit === 0 ? "免押金" : `押金${deposit}个月`),
    ]
      .filter(Boolean)
      .join("，"),
  first: "资料不足以打分，先按价值等级给初始信誉。",
  creditMissing: (missing) => `缺：${missing.map((one) => MISSING[one]).join("、")}。`,
  creditBars: (bars) => `暂不评星：${bars.map((one) => BARS[one]).join("、")}。`,
  today: (grade, score) => `按今天的数据会是${grade}${score === undefined ? "" : `（${score}分）`}。`,
  noDiscount: (bars) => `现在不能给优惠：${bars.join("；")}。`,
  whyNot: "为什么不同意？（如新专线下月开通）",
  whichMove: "对哪个客户的升降级表态？",
  answered: {
    lowered: (name, from, to) => `已同意，${name}由${from}降为${to}。`,
    kept: (name, from) => `已记下您的理由，${name}维持${from}。`,
    accepted: (name, _from, to) => `好的，${name}保持${to}。`,
    "put-back": (name, from, to) => `已记下异议，${name}由${from}退回${to}。`,
  },
  chips: {
    tier: (name) => `${name}还差多少升级`,
    credit: (name) => `${name}的信誉等级`,
    discount: (name) => `${name}签24个月能打几折`,
  },
};
