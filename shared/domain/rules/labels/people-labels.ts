import { CERT_GRADES } from "#shared/domain/import/labels.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { type LabelsOf, rule, ruleOf, words } from "./rule-label.ts";

const KPI_ITEMS = words({
  UNIT_PAID_REVENUE: ["统付收入完成", "unit-paid revenue"],
  INFORMATISATION_REVENUE: ["信息化收入完成", "informatisation revenue"],
  SNAPSHOT_RETENTION: ["拍照保有", "snapshot retention"],
  CHURN_AB: ["AB类离网", "churn of A and B"],
  SATISFACTION: ["满意度", "satisfaction"],
  COMPLAINTS_AND_SLA: ["投诉与SLA", "complaints and SLA"],
  ARREARS_RATE: ["欠费率", "arrears rate"],
  NEW_CLIENTS: ["新增大客户", "new key clients"],
  VISITS: ["走访完成", "visits"],
  TASKS: ["任务按时与质量", "tasks on time and quality"],
  ARCHIVE: ["档案完整", "archive"],
  ALERTS_ACKNOWLEDGED: ["预警及时确认", "alerts acknowledged"],
  REPORTS: ["报表按时", "reports on time"],
  CERTIFICATION: ["认证考试", "certification"],
  KNOWLEDGE: ["知识贡献", "knowledge"],
});
const PARTS = words({
  RESULTS: ["服务成效", "results"],
  WORK: ["工作情况", "work"],
  CAPABILITY: ["业务能力", "capability"],
});
const cut = (grade: string) => rule(`考核${grade}级分数线`, `grade ${grade} from`, "score");

export const kpi: LabelsOf<Rules["kpi"]> = {
  weights: { keys: KPI_ITEMS, every: rule("权重", "weight", "score") },
  parts: { keys: KPI_ITEMS, every: ruleOf("所属部分", "belongs to", PARTS) },
  mostCompletionBp: rule("完成率封顶", "completion counts up to", "bp"),
  retentionLossPoints: rule("保有率每低一点扣分", "each point of retention below costs", "score"),
  churnLossPoints: {
    A: rule("每离网一家A类扣分", "each lost A costs", "score"),
    B: rule("每离网一家B类扣分", "each lost B costs", "score"),
  },
  brokenLossPoints: rule("每次投诉或超时扣分", "each complaint or broken SLA costs", "score"),
  arrears: {
    steps: {
      ...rule("欠费率分段", "bands of the arrears rate"),
      each: { upToBp: rule("不高于", "up to", "bp"), points: rule("得分", "points", "score") },
      inOne: {
        zh: ({ upToBp, points }) => `不超过${upToBp}得${points}`,
        en: ({ upToBp, points }) => `${points} up to ${upToBp}`,
      },
    },
    else: rule("欠费率最低分", "points above all bands", "score"),
  },
  tasks: {
    onTime: rule("任务按时分", "on time is worth", "score"),
    quality: rule("任务质量分", "quality is worth", "score"),
  },
  certificate: { keys: CERT_GRADES, every: rule("认证得分", "certificate is worth", "score") },
  period: ruleOf("考核周期", "period", words({ MONTH: ["月", "month"], QUARTER: ["季", "quarter"] })),
  grades: { S: cut("S"), A: cut("A"), B: cut("B"), C: cut("C") },
  vetoes: ruleOf(
    "一票否决项",
    "vetoes",
    words({
      FALSE_DATA: ["数据造假", "falsified data"],
      SAFETY_BREACH: ["安全违规", "safety breach"],
      SECRECY_BREACH: ["泄密", "secrecy breach"],
    }),
  ),
  appeal: {
    workdays: rule("申诉时限", "appeal within", "workdays"),
    answerWorkdays: rule("申诉答复时限", "appeal answered within", "workdays"),
  },
  normalisedBy: ruleOf(
    "目标均衡因素",
    "targets made comparable by",
    words({
      CLASS_MIX: ["客户结构", "class mix"],
      GRID_ECONOMY: ["网格经济水平", "economy of the grid"],
      REGISTERED_CAPITAL: ["注册资本金", "registered capital"],
      EMPLOYEES: ["从业人员数", "employees"],
      BASE_STATION_LOAD: ["基站运行指标", "base-station load"],
    }),
  ),
};

export const certification: LabelsOf<Rules["certification"]> = {
  partsBp: {
    written: rule("笔试占比", "written", "bp"),
    practice: rule("面试实操占比", "interview or practice", "bp"),
    results: rule("业绩占比", "results", "bp"),
  },
  validMonths: rule("认证有效月数", "valid for", "months"),
  mentorMonths: rule("导师带教月数", "mentor for", "months"),
  quizzesPerMonth: rule("每月知识测验数", "quizzes a month", "things", { measure: "次" }),
};

export const report: LabelsOf<Rules["report"]> = {
  birthdayDayOfMonth: rule("生日报表提交日", "birthday report on", "dayOfMonth"),
  operationsWorkday: rule("运营表提交工作日", "operations report on working day", "nthWorkday"),
  industryEveryMonths: rule("行业信息报告间隔", "industry report every", "months"),
  churnDayOfMonth: rule("离网分析报告提交日", "churn report on", "dayOfMonth"),
  operatingAnalysisDayOfMonth: rule("经营分析提交日", "operating analysis on", "dayOfMonth"),
  weekly: {
    weekday: rule("周报提交日", "weekly report on", "weekday"),
    at: rule("周报提交时间", "weekly report at"),
  },
  dailyAt: rule("日总结时间", "daily summary at"),
};

export const campaign: LabelsOf<Rules["campaign"]> = {
  ready: {
    invitesConfirmedBp: rule("邀约确认率", "invites confirmed", "bp"),
    checklistDoneBp: rule("清单完成率", "checklist done", "bp"),
  },
  summaryWorkdays: rule("活动总结时限", "summary within", "workdays"),
  effectDays: rule("效果复盘天数", "effect looked at after", "days"),
  deepPlough: {
    ownerDays: rule("深耕落实责任人天数", "deep plough: owner within", "days"),
    firstContactDays: rule("深耕首访天数", "deep plough: first contact within", "days"),
    outcomeDays: rule("深耕出结果天数", "deep plough: outcome within", "days"),
  },
  hundredGroups: {
    contracts: rule("百团大战签约目标", "hundred groups: contracts", "things", { measure: "份" }),
  },
};

export const appointment: LabelsOf<Rules["appointment"]> = {
  contactMinutes: rule("接单联系时限", "client called within", "minutes"),
  arriveEarlyMinutes: {
    least: rule("提前到场最少", "arrive early, at least", "minutes"),
    most: rule("提前到场最多", "arrive early, at most", "minutes"),
  },
  acceptMinutes: rule("集中受理时限", "accepted within", "minutes"),
  escalatedComplaints: rule("越级投诉目标", "escalated complaints", "times"),
  confirmUntil: rule("前一天确认时间", "confirmed the day before until"),
  lateMoveHours: rule("改约算迟的小时数", "a move is late within", "hours"),
  windowHours: rule("预约时段长度", "window", "hours"),
  callBackWorkdays: rule("装后回访", "call-back within", "workdays"),
};

export const crossRegion: LabelsOf<Rules["crossRegion"]> = {
  approvalWorkingHours: rule("归属地授权时限", "home approves within", "workHours"),
  transferWorkdays: rule("转网授权时限", "transfer approved within", "workdays"),
  identity: ruleOf(
    "身份核验方式",
    "identity proven by",
    words({
      SERVICE_PASSWORD: ["证件加服务密码", "document and service password"],
      HOME_CALL_BACK: ["归属地回拨", "call back from home"],
    }),
  ),
  settleEveryMonths: rule("跨区结算间隔", "settled every", "months"),
  freeSimReplacement: ruleOf("异地免费补卡", "free SIM replacement", {
    true: { zh: "是", en: "yes" },
    false: { zh: "否", en: "no" },
  }),
};

export const partner: LabelsOf<Rules["partner"]> = {
  scoreBp: {
    delivery: rule("按时交付权重", "weight of delivery", "bp"),
    quality: rule("质量投诉权重", "weight of quality", "bp"),
    revenue: rule("合作收入权重", "weight of revenue", "bp"),
    paperwork: rule("资料规范权重", "weight of paperwork", "bp"),
  },
  suspend: {
    below: rule("合作伙伴暂停分数线", "suspended below", "score"),
    months: rule("合作伙伴连续不达标月数", "months in a row", "months"),
  },
  revenueShareBp: {
    least: rule("合作分成下限", "revenue share at least", "bp"),
    most: rule("合作分成上限", "revenue share at most", "bp"),
  },
  protectedDays: rule("商机保护天数", "opportunity protected for", "days"),
};
