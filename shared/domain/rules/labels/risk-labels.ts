import { CLIENT_STATUSES, SERVICE_GRADES, UNIT_LEVELS, VALUE_CLASSES } from "#shared/domain/import/labels.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { LAYERS, LEVELS, SIGNAL_WORDS } from "./code-words.ts";
import { type CodeWords, type LabelsOf, type RuleUnit, rule, ruleOf, words, yesNo } from "./rule-label.ts";
import {
  CONTACT_STEPS,
  COVERAGE_STEPS,
  DOWNGRADED,
  ESCALATED,
  FALLING,
  MOVE_STEPS,
  REQUESTED,
  SWITCH_STEPS,
} from "./signal-steps.ts";

type Coded = keyof typeof SIGNAL_WORDS;

/** What the thresholds of a signal are counted in, or by which words its steps go. */
function signal(code: Coded, unit: RuleUnit, steps?: CodeWords) {
  const { zh, en } = SIGNAL_WORDS[code] as NonNullable<CodeWords[string]>;
  const level = (word: string, words: string) => ({
    ...rule(`${zh}${word}`, `${words} (${en})`, unit),
    ...(steps && { codes: steps }),
  });
  return {
    weight: rule(`${zh}权重`, `weight (${en})`, "score"),
    levels: {
      yellow: level("黄色门槛", "yellow from"),
      orange: level("橙色门槛", "orange from"),
      red: level("红色门槛", "red from"),
    },
  };
}

export const alert: LabelsOf<Rules["alert"]> = {
  signals: {
    "AL-1": signal("AL-1", "bp"),
    "AL-2": signal("AL-2", "bp"),
    "AL-3": signal("AL-3", "bp", FALLING),
    "AL-4": signal("AL-4", "bp"),
    "AL-5": signal("AL-5", "bp"),
    "AL-6": signal("AL-6", "bp"),
    "AL-7": signal("AL-7", "days"),
    "AL-8": signal("AL-8", "times", REQUESTED),
    "AL-10": signal("AL-10", "days"),
    "AL-12": signal("AL-12", "level", MOVE_STEPS),
    "AL-14": signal("AL-14", "tenths"),
    "AL-17": signal("AL-17", "tenths"),
    "AL-18": signal("AL-18", "days"),
    "AL-19": signal("AL-19", "level", COVERAGE_STEPS),
  },
  otherSignals: {
    "AL-9": signal("AL-9", "times", ESCALATED),
    "AL-11": signal("AL-11", "bp", DOWNGRADED),
    "AL-13": signal("AL-13", "level", CONTACT_STEPS),
    "AL-15": signal("AL-15", "times"),
    "AL-16": signal("AL-16", "score"),
    "AL-20": signal("AL-20", "level", SWITCH_STEPS),
  },
  factorBp: { keys: LEVELS, every: rule("计入权重比例", "counts of its weight", "bp") },
  multiplier: rule("风险分放大倍数", "sum is multiplied by", "ratio"),
  score: {
    yellow: rule("黄色预警分数线", "yellow from", "score"),
    orange: rule("橙色预警分数线", "orange from", "score"),
    red: rule("红色预警分数线", "red from", "score"),
  },
  decisive: ruleOf("一票红色信号", "red by itself", SIGNAL_WORDS),
  yellowWeight: rule("单信号黄色权重", "one yellow of at least", "score"),
  orangeSignals: rule("橙色信号个数", "orange signals make orange", "things"),
  baselineMonths: rule("均值月数", "mean over", "months"),
  fallingMonths: rule("连降月数", "falling in a row", "months"),
  moveDays: rule("对手动作有效天数", "a rival's move counts for", "days"),
  acknowledgeHours: { keys: LEVELS, every: rule("确认时限", "acknowledged within", "workHours") },
  redOfClassAAroundTheClock: yesNo("A类红色全天计时", "red of class A runs around the clock"),
  planWorkdays: { keys: LEVELS, every: rule("方案时限", "plan within", "workdays") },
  layers: {
    C: ruleOf("C类预警层级", "class C is seen by", LAYERS),
    B: ruleOf("B类预警层级", "class B is seen by", LAYERS),
    A: ruleOf("A类预警层级", "class A is seen by", LAYERS),
    redOfA: ruleOf("A类红色预警层级", "red of class A is seen by", LAYERS),
  },
  climbsPerPeriod: rule("逾期未确认上升层数", "climbs per missed period", "things", { measure: "层" }),
  coolDownDays: rule("同一预警冷却天数", "same alert again after", "days"),
  quality: {
    hitDays: rule("预警命中观察天数", "a hit is one that left within", "days"),
    falseAlarmsBp: rule("误报率上限", "false alarms at most", "bp"),
  },
};

export const dunning: LabelsOf<Rules["dunning"]> = {
  bucketDays: rule("账龄分段", "buckets up to", "days"),
  stages: ruleOf(
    "催缴流程",
    "stages",
    words({
      ARREARS_NOTICE: ["欠费通知", "arrears notice"],
      SUSPENSION_NOTICE: ["停用通知", "suspension notice"],
      SUSPENDED: ["服务停用", "suspended"],
      DUNNING: ["催缴", "dunning"],
      CLOSING_NOTICE: ["注销通知", "closing notice"],
      CLOSED: ["注销", "closed"],
      BAD_DEBT: ["坏账", "bad debt"],
    }),
  ),
  days: {
    message: rule("短信催缴天数", "message after", "days"),
    call: rule("电话催缴天数", "call after", "days"),
    letter: rule("催缴函天数", "letter after", "days"),
    visit: rule("上门催缴天数", "visit after", "days"),
    badDebt: rule("列坏账天数", "bad debt after", "days"),
  },
  warningDays: rule("停机预警提前天数", "warning before suspension", "days"),
  channel: {
    keys: VALUE_CLASSES,
    every: ruleOf(
      "客户催缴渠道",
      "asked by",
      words({ MANAGER: ["客户经理", "the manager"], DESK: ["服务台", "the desk"] }),
    ),
  },
  lateFeeBp: rule("违约金日费率", "late fee a day", "bp"),
  suspension: {
    classes: ruleOf("停机需审批的价值等级", "suspension approved for classes", VALUE_CLASSES),
    grades: ruleOf("停机需审批的服务等级", "suspension approved for grades", SERVICE_GRADES),
    level: ruleOf("停机审批层级", "suspension approved by", UNIT_LEVELS),
  },
  membersOnlyByAgreement: yesNo("成员停机须协议约定", "members stop only by agreement"),
};

export const reminder: LabelsOf<Rules["reminder"]> = {
  birthdayDays: rule("生日提前提醒", "birthday, before", "days"),
  foundingDays: rule("成立纪念日提前提醒", "founding day, before", "days"),
  contractDays: rule("合同到期提前提醒", "contract end, before", "days"),
  subscriptionDays: rule("优惠到期提前提醒", "subscription or discount end, before", "days"),
  arrearsDays: rule("欠费后提醒", "arrears, after", "days"),
  appointment: {
    days: rule("预约提前提醒天数", "appointment, before", "days"),
    hours: rule("预约提前提醒小时", "appointment, hours before", "hours"),
  },
  reportDays: rule("报表到期提前提醒", "report, before", "days"),
  task: {
    days: rule("任务到期提前提醒天数", "task, before", "days"),
    hours: rule("任务到期提前提醒小时", "task, hours before", "hours"),
    overdueEveryDays: rule("任务逾期提醒间隔", "overdue task, every", "days"),
  },
  clockBp: rule("时限已用提醒点", "clock used", "bp"),
  cadenceDays: rule("超联系周期提醒", "no contact, after", "days"),
  points: {
    days: rule("积分到期提前提醒", "points expiring, before", "days"),
    least: rule("积分到期提醒起点", "points expiring, from", "points"),
  },
  promiseDays: rule("承诺提前提醒", "promise, before", "days"),
  rivalContractDays: rule("对手合同到期提前提醒", "rival's contract, before", "days"),
  certificateDays: rule("认证到期提前提醒", "certificate or delegation, before", "days"),
  insightDayOfMonth: rule("导师月记催交日", "missing insight asked on", "dayOfMonth"),
  memberLetterEveryDays: rule("成员变更函提醒间隔", "sealed letter, every", "days"),
  greetingWorkdays: rule("节日问候提前", "greetings, before", "workdays"),
};

export const satisfaction: LabelsOf<Rules["satisfaction"]> = {
  scale: {
    least: rule("满意度最低分", "least score", "score"),
    most: rule("满意度最高分", "highest score", "score"),
  },
  weightsBp: {
    NETWORK: rule("网络权重", "weight of the network", "bp"),
    SERVICE: rule("服务权重", "weight of service", "bp"),
    PRICE: rule("价格权重", "weight of price", "bp"),
    VALUE: rule("价值权重", "weight of value", "bp"),
  },
  orderQuestions: rule("工单回访题数", "questions after an order", "things", { measure: "题" }),
  surveyMonths: { keys: VALUE_CLASSES, every: rule("客户满意度调查间隔", "surveyed every", "months") },
  low: {
    score: rule("低满意度分数线", "low up to", "score"),
    hours: rule("低满意度处理时限", "acted on within", "hours"),
  },
};

export const retention: LabelsOf<Rules["retention"]> = {
  kept: ruleOf("算保有的状态", "states that are kept", CLIENT_STATUSES),
  targetMarketBp: rule("目标市场保有率", "target-market retention", "bp"),
  stages: {
    offerDays: rule("离网前定向优惠天数", "offer before leaving", "days"),
    diagnosisDays: rule("离网前一对一诊断天数", "diagnosis before leaving", "days"),
  },
};
