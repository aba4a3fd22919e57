import {
  CERT_GRADES,
  CLIENT_KINDS,
  INDIVIDUAL_TIERS,
  UNIT_LEVELS,
  VALUE_CLASSES,
} from "#shared/domain/import/labels.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { ARCHIVE_FIELDS, RFM_NAMES } from "./code-words.ts";
import { type LabelsOf, rule, ruleOf } from "./rule-label.ts";

export const archive: LabelsOf<Rules["archive"]> = {
  mandatory: { keys: CLIENT_KINDS, every: ruleOf("客户必填项", "mandatory fields", ARCHIVE_FIELDS) },
  optional: { keys: CLIENT_KINDS, every: ruleOf("客户选填项", "optional fields", ARCHIVE_FIELDS) },
  optionalWeightBp: rule("选填项权重", "weight of an optional field", "bp"),
  contacts: rule("必填联系人数", "contacts needed", "people"),
  staleDays: {
    A: rule("A类档案过期天数", "class A archive stale after", "days"),
    other: rule("档案过期天数", "archive stale after", "days"),
  },
  approval: {
    keys: ARCHIVE_FIELDS,
    every: ruleOf("修改审批层级", "level that approves a change", UNIT_LEVELS),
  },
  cosigned: ruleOf("修改须财务会签的资料", "changes that finance signs as well", ARCHIVE_FIELDS),
  questions: rule("每次追问项数", "questions asked next", "things", { measure: "项" }),
  lifeCycle: {
    retainAfterDays: rule("离网后转保留天数", "left becomes archived after", "days"),
    winBackDays: rule("赢回回访天数", "win-back tries after", "days"),
    tenureKeptDays: rule("网龄保留天数", "tenure kept when back within", "days"),
    alertClearDays: rule("预警自动解除天数", "alert clears after", "days"),
    recheckDays: rule("落选后复核天数", "rejected looked at again after", "days"),
    recheckAgainDays: rule("再次复核间隔天数", "looked at again every", "days"),
    rejectedKeptMonths: rule("落选客户保留月数", "rejected kept for", "months"),
    refusalsToReject: rule("拒绝几次算落选", "refusals until rejected", "times"),
  },
  keptYears: rule("保留档案年限", "archives kept for", "years"),
  anonymiseMonths: rule("离网后个人信息匿名化月数", "personal fields anonymised after", "months"),
  kept: {
    changeYears: rule("变更记录保存年限", "changes kept for", "years"),
    billMonths: rule("账单话单保存月数", "bills and usage kept for", "months"),
    visitYears: rule("走访记录保存年限", "visits kept for", "years"),
  },
  historyPage: rule("每页变更记录数", "changes on a page", "things", { measure: "条" }),
};

export const assignment: LabelsOf<Rules["assignment"]> = {
  clientsPerManager: rule("每名客户经理客户上限", "clients of one manager at most", "things", {
    measure: "户",
  }),
  nearlyFullBp: rule("接近满额提醒比例", "nearly full from", "bp"),
  certFor: { keys: VALUE_CLASSES, every: ruleOf("客户所需认证等级", "certificate needed", CERT_GRADES) },
  newManagerMonths: rule("新客户经理月数", "new manager for", "months"),
  atOnce: rule("即时分配客户数", "clients moved at once", "things", { measure: "户" }),
  longestCoverDays: rule("代班最长天数", "longest cover", "days"),
  packLines: rule("交接包每项条数", "lines of each kind in a pack", "things", { measure: "条" }),
};

const cadence = {
  visitDays: rule("客户走访间隔", "days between visits", "days"),
  callDays: rule("客户电话间隔", "days between calls", "days"),
  chiefDays: rule("客户首席会面间隔", "days between meetings with the chief", "days"),
};
export const visitCadence: LabelsOf<Rules["cadence"]> = {
  byClass: { keys: VALUE_CLASSES, every: cadence },
  byTier: { keys: INDIVIDUAL_TIERS, every: cadence },
  careDays: rule("关怀计划天数", "care plan looks ahead", "days"),
  visitsPerDay: rule("每天最多走访家数", "visits a day at most", "things", { measure: "家" }),
  potential: {
    firstWorkdays: rule("潜在客户首次接触时限", "first contact of a potential client", "workdays"),
    days: rule("潜在客户联系间隔", "days between contacts of a potential client", "days"),
  },
};

export const potential: LabelsOf<Rules["potential"]> = {
  declaredFen: rule("个人申报月消费门槛", "declared monthly spend from", "fen"),
  growing: {
    silverShareBp: rule("达银卡门槛比例", "share of the silver threshold", "bp"),
    months: rule("三个月内增长月数", "growing months of three", "months"),
  },
  group: {
    employees: rule("潜在集团员工数门槛", "employees from", "people"),
    registeredCapitalFen: rule("潜在集团注册资本门槛", "registered capital from", "fen"),
    rivalEndsMonths: rule("对手合同到期月数", "rival's contract ends within", "months"),
    localNumbers: rule("同单位本地号码数", "local numbers of one organisation", "things"),
  },
  fit: {
    size: rule("规模满分", "size is worth", "score"),
    spend: rule("消费满分", "spend is worth", "score"),
    need: rule("需求满分", "need is worth", "score"),
    contract: rule("合同窗口满分", "contract window is worth", "score"),
    decider: rule("决策人满分", "access to the decider is worth", "score"),
  },
  full: {
    employees: rule("规模满分员工数", "size in full from", "people"),
    spendFen: rule("消费满分月消费", "spend in full from", "fen"),
  },
  spendPerEmployeeFen: rule("人均月消费估算", "estimated spend per employee", "fen"),
  confirmFit: rule("潜在客户确认分数", "confirmed from", "score"),
  firstContactWorkdays: rule("线索首次接触时限", "first contact within", "workdays"),
  recheckDays: rule("线索复核天数", "looked at again after", "days"),
  dropDays: rule("线索放弃天数", "dropped after", "days"),
  largeEmployees: rule("大型单位员工数", "large from", "people"),
};

export const segment: LabelsOf<Rules["segment"]> = {
  abcBp: {
    a: rule("ABC分析A类累计占比", "ABC: A up to", "bp"),
    b: rule("ABC分析B类累计占比", "ABC: B up to", "bp"),
  },
  abcBy: ruleOf("ABC分析依据", "ABC by", {
    REVENUE: { zh: "累计收入", en: "cumulative revenue", also: ["按收入"] },
    CLIENTS: { zh: "客户数", en: "number of clients", also: ["按客户数"] },
  }),
  rfmNames: {
    ...rule("RFM客户群", "RFM groups"),
    each: {
      name: ruleOf("名称", "name", RFM_NAMES),
      r: rule("R", "R", "level"),
      f: rule("F", "F", "level"),
      m: rule("M", "M", "level"),
    },
    inOne: {
      zh: ({ name, ...fifths }) => `${name}（${spans(fifths, "、")}）`,
      en: ({ name, ...fifths }) => `${name} (${spans(fifths, ", ")})`,
    },
  },
  clv: {
    interestBp: rule("生命周期价值年折现率", "yearly interest of lifetime value", "bp"),
    monthsBeyond: rule("合同外计算月数", "months counted beyond the contract", "months"),
    profitBp: rule("收入利润率", "profit of revenue", "bp"),
    retentionBp: { keys: VALUE_CLASSES, every: rule("客户年保有率", "stay for a year", "bp") },
  },
  outputMonths: rule("产出客户看几个月收入", "output: paid within", "months"),
  zone: {
    lossMonths: rule("黑海连续亏损月数", "black: months of loss in a row", "months"),
    stableBp: rule("红海收入稳定幅度", "red: revenue moves less than", "bp"),
    growingBp: rule("黄海增长门槛", "yellow: growth from", "bp"),
    fewFamilies: rule("黄海产品线上限", "yellow: fewer families than", "things", { measure: "条" }),
    youngMonths: rule("蓝海网龄上限", "blue: tenure below", "months"),
    boomingBp: rule("蓝海增长门槛", "blue: growth from", "bp"),
    manySuppliers: rule("黑海供应商数", "black: more suppliers than", "things", { measure: "家" }),
  },
};

/** R5、F4—5: of both ends once where they are the same. */
function spans(fifths: Readonly<Record<string, string>>, comma: string): string {
  const all = Object.entries(fifths).map(([name, said]) => {
    const [from = "", to = ""] = said.split(/\D+/u);
    return `${name.toUpperCase()}${from === to ? from : `${from}-${to}`}`;
  });
  return all.join(comma);
}
