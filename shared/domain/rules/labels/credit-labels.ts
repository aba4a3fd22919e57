import { SIZE_BANDS } from "#shared/domain/clients/labels.ts";
import { VALUE_CLASSES } from "#shared/domain/import/labels.ts";
import { CREDIT_GRADES, PAY_MODES } from "#shared/domain/import/labels-of-parts.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { type LabelsOf, rule, ruleOf, words } from "./rule-label.ts";

type Words = Readonly<Record<string, string>>;
const score = rule("得分", "points", "score");
const upTo = (zh: string, en: string, unit: "days" | "bp") => ({
  steps: {
    ...rule(`${zh}分段`, `bands of ${en}`),
    each: { upTo: rule("不高于", "up to", unit), points: score },
    inOne: {
      zh: ({ upTo: most, points }: Words) =>
        `${Number.parseInt(String(most), 10) === 0 ? "" : "不超过"}${most}得${points}`,
      en: ({ upTo: most, points }: Words) => `${points} up to ${most}`,
    },
  },
  above: rule(`${zh}最低分`, `points above all bands of ${en}`, "score" as const),
});
const CREDIT_LEVELS = words({
  HIGH: ["高信誉", "high"],
  MEDIUM: ["中信誉", "medium"],
  LOW: ["低信誉", "low"],
});

export const credit: LabelsOf<Rules["credit"]> = {
  group: {
    onTime: {
      points: rule("按时缴费满分", "paying on time is worth", "score"),
      bills: rule("按时缴费看几期账单", "paying on time: bills", "things", { measure: "期" }),
    },
    dueDays: rule("账单到期天数", "a bill is due after", "days"),
    worstArrears: upTo("最长欠费", "worst arrears", "days"),
    tenure: {
      perYear: rule("网龄每年得分", "tenure a year", "score"),
      most: rule("网龄得分上限", "tenure at most", "score"),
    },
    contractCover: {
      points: rule("合同覆盖满分", "contract cover is worth", "score"),
      months: rule("合同覆盖满分月数", "contract cover in full from", "months"),
    },
    stability: {
      months: rule("收入稳定看几个月", "stability over", "months"),
      bands: upTo("收入波动", "variation", "bp"),
    },
    conduct: {
      points: rule("合规满分", "conduct is worth", "score"),
      months: rule("合规看几个月", "conduct over", "months"),
    },
  },
  grades: {
    AAA: rule("AAA信誉分数线", "credit AAA from", "score"),
    AA: rule("AA信誉分数线", "credit AA from", "score"),
    A: rule("A信誉分数线", "credit A from", "score"),
    B: rule("B信誉分数线", "credit B from", "score"),
  },
  riskFactorBp: { keys: CREDIT_GRADES, every: rule("信用额度系数", "factor of the limit", "bp") },
  limitMonths: rule("额度按几个月均账单", "limit by the mean bill of", "months"),
  levelOf: { keys: CREDIT_GRADES, every: ruleOf("信誉高低", "level", CREDIT_LEVELS) },
  cycleMonths: { keys: CREDIT_LEVELS, every: rule("付费周期", "payment cycle", "months") },
  depositMonths: { keys: CREDIT_LEVELS, every: rule("专线预存月租", "deposit of a leased line", "months") },
  first: {
    byClass: { keys: VALUE_CLASSES, every: ruleOf("新客户首次信誉", "first grade", CREDIT_GRADES) },
    clusterSizes: ruleOf("聚类客户规模", "cluster clients are", SIZE_BANDS),
    lowest: ruleOf("聚类客户信誉", "grade of cluster clients", CREDIT_GRADES),
  },
  review: {
    months: rule("信誉评定月份", "rated in", "monthOfYear"),
    arrearsDays: rule("新增欠费重评天数", "rated again at arrears of", "days"),
  },
  individual: {
    billMost: rule("账单得分上限", "the bill counts up to", "score"),
    billMonths: rule("账单看几个月", "mean bill of", "months"),
    perMonth: rule("网龄每月得分", "a month of tenure", "score"),
    perPlusItem: rule("每个V网产品加分", "each V-net product", "score"),
    plusMost: rule("V网加分上限", "V-net products at most", "score"),
    perStop: rule("每次欠停扣分", "each stop costs", "score"),
    starsFrom: rule("1到5星分数线", "one to five stars from", "score"),
    manyStops: rule("多次欠停次数", "many stops are", "times"),
    manyStopsStars: rule("多次欠停最高星级", "stars with many stops at most", "stars"),
    leastMonths: rule("评星最短网龄", "rated from tenure", "months"),
    validMonths: rule("星级有效期", "a rating holds for", "months"),
  },
};

const LEVELS = words({ COUNTY: ["县区", "county"], CITY: ["地市", "city"], PROVINCE: ["省", "province"] });

export const discount: LabelsOf<Rules["discount"]> = {
  term: {
    ...rule("合约期优惠", "term discount"),
    each: { months: rule("满", "from", "months"), bp: rule("优惠", "off", "bp") },
    inOne: {
      zh: ({ months, bp }) => `满${months}优惠${bp}`,
      en: ({ months, bp }) => `${bp} off from ${months}`,
    },
  },
  classBp: { keys: VALUE_CLASSES, every: rule("优惠加成", "class discount", "bp") },
  multi: {
    perFamilyBp: rule("每多一条产品线优惠", "each further family", "bp"),
    mostBp: rule("多产品优惠上限", "families at most", "bp"),
  },
  ceilingBp: rule("优惠总上限", "ceiling", "bp", { also: ["折扣上限", "优惠上限"] }),
  floorFen: { keys: {}, every: rule("资费底价", "floor of the tariff", "fen") },
  approval: {
    ...rule("优惠审批权限", "approval by size"),
    each: { upToBp: rule("不超过", "up to", "bp"), level: ruleOf("由", "by", LEVELS) },
    inOne: {
      zh: ({ upToBp, level }) => `不超过${upToBp}由${level}批`,
      en: ({ upToBp, level }) => `up to ${upToBp} by the ${level}`,
    },
  },
  barred: {
    grades: ruleOf("不予优惠的信誉等级", "no discount for credit", CREDIT_GRADES),
    arrearsDays: rule("不予优惠的欠费天数", "no discount with arrears over", "days"),
  },
  payModes: ruleOf("可优惠的付费方式", "ways of paying with a discount", PAY_MODES),
  campaigns: {
    ...rule("限时活动优惠", "offers for a time"),
    each: {
      code: rule("代码", "code"),
      name: { zh: rule("名称", "name in Chinese"), en: rule("英文名", "name") },
      target: {
        classes: ruleOf("价值等级", "classes", VALUE_CLASSES),
        products: rule("产品", "products"),
      },
      minCommitFen: rule("最低承诺", "commitment from", "fen"),
      minMonths: rule("最短期限", "term from", "months"),
      maxBp: rule("优惠", "off", "bp"),
      validFrom: rule("开始", "from"),
      validTo: rule("结束", "until"),
    },
  },
  remindDays: rule("优惠到期提前提醒", "end is named before", "days"),
  leakToleranceBp: rule("超优惠容差", "tolerance above the rule", "bp"),
  payback: { mostOfTermBp: rule("投资回收期不超过签约期的", "payback within the term", "bp") },
};
