import { SERVICE_GRADES, SURVEY_GRADES, TASK_TYPES, URGENCIES } from "#shared/domain/import/labels.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { LEVELS, LINE_TYPES, PAUSES, SCOPES, SEVERITIES, WORK_CLASSES } from "./code-words.ts";
import { type LabelsOf, rule, ruleOf, yesNo } from "./rule-label.ts";

const from = rule("从", "from");
const to = rule("到", "to");
type Words = Readonly<Record<string, string>>;
const SPAN = {
  zh: ({ from: begins, to: ends }: Words) => `${begins}到${ends}`,
  en: ({ from: begins, to: ends }: Words) => `${begins} to ${ends}`,
};

export const priority: LabelsOf<Rules["priority"]> = {
  urgency: { keys: URGENCIES, every: rule("紧急分", "urgency", "score") },
  importance: { keys: TASK_TYPES, every: rule("重要分", "importance", "score") },
  deadline: {
    passed: rule("已过期加分", "deadline passed", "score"),
    near: rule("临近到期加分", "deadline near", "score"),
    nearMinutes: rule("临近到期分钟数", "near means within", "minutes"),
    clockNearBp: rule("时限临近已用比例", "clock near from", "bp"),
    half: rule("时限过半加分", "clock half used", "score"),
    clockHalfBp: rule("时限过半已用比例", "clock half from", "bp"),
    today: rule("今天到期加分", "due today", "score"),
    softPassed: rule("软期限已过加分", "soft date passed", "score"),
    ahead: {
      ...rule("几天后到期加分", "due some days ahead"),
      each: { upTo: rule("以内", "up to", "days"), points: rule("加", "points", "score") },
      inOne: {
        zh: ({ upTo, points }) => `${upTo}以内加${points}`,
        en: ({ upTo, points }) => `${points} within ${upTo}`,
      },
    },
  },
  tier: {
    top: rule("A类或AAA级客户加分", "client of class A, AAA or diamond", "score"),
    high: rule("B类或AA级客户加分", "client of class B, AA or gold", "score"),
    middle: rule("C类或A级客户加分", "client of class C, A or silver", "score"),
    potential: rule("潜在客户加分", "potential client", "score"),
    other: rule("其他客户加分", "other client", "score"),
    internal: rule("内部工作加分", "internal work", "score"),
  },
  risk: { keys: LEVELS, every: rule("加分", "risk", "score") },
  engagement: {
    urged: rule("主管催办加分", "urged by the supervisor", "score"),
    promised: rule("答应客户加分", "promised to the client", "score"),
    chief: rule("首席客户加分", "client of a chief manager", "score"),
    cap: rule("关注加分上限", "engagement at most", "score"),
  },
  age: {
    perWorkday: rule("每工作日累积加分", "age per working day", "score"),
    cap: rule("累积加分上限", "age at most", "score"),
  },
  bands: {
    now: rule("立即办分数线", "NOW from", "score"),
    today: rule("今日办分数线", "TODAY from", "score"),
    plan: rule("计划办分数线", "PLAN from", "score"),
  },
  overrides: {
    clockBp: rule("时限已用直接置顶比例", "clock used lifts to NOW from", "bp"),
    appointmentMinutes: rule("预约前置顶分钟数", "appointment lifts to NOW within", "minutes"),
  },
  samePlacePoints: rule("同地点并行分差", "neighbours lie within", "score"),
  visits: ruleOf("算走访的任务", "tasks that are visits", TASK_TYPES),
  contacts: ruleOf("要联系客户的任务", "tasks that contact the client", TASK_TYPES),
  quick: {
    maxMinutes: rule("顺手办分钟数", "quick means up to", "minutes"),
    withinWorkdays: rule("顺手办到期天数", "quick and due within", "workdays"),
  },
};

export const work: LabelsOf<Rules["work"]> = {
  personalHours: { ...rule("上班时间", "working day"), each: { from, to }, inOne: SPAN },
  slaHours: { ...rule("SLA工作时间", "hours of the SLA"), each: { from, to }, inOne: SPAN },
  minutes: { keys: TASK_TYPES, every: rule("预计用时", "takes", "minutes") },
  defaultUrgency: { keys: TASK_TYPES, every: ruleOf("默认紧急程度", "usual urgency", URGENCIES) },
  dueTime: rule("默认到期时间", "a day is due at"),
  delayUntil: rule("次日计算时间", "cost of delay until"),
  undoMinutes: rule("撤销时限", "undo within", "minutes"),
  reopenDays: rule("重新打开时限", "reopen within", "days"),
  longestLeaveDays: rule("请假最长天数", "longest leave", "days"),
  listPage: rule("每页条数", "lines on a page", "things", { measure: "条" }),
  largestTeam: rule("团队直查人数上限", "a team is read up to", "people"),
  longestAgendaDays: rule("日程最长天数", "longest agenda", "days"),
  recommendedSplitBp: { keys: WORK_CLASSES, every: rule("时间建议占比", "share of the time", "bp") },
};

export const notify: LabelsOf<Rules["notify"]> = {
  digestAt: rule("全省早报时间", "digest of everybody at"),
  digestFrom: rule("早报最早时间", "digest from"),
  digestUntil: rule("早报最晚时间", "digest until"),
  rollUpAt: rule("主管晚汇总时间", "supervisors' roll-up at"),
  textLines: rule("早报行数", "lines of a digest", "things", { measure: "行" }),
  quiet: { ...rule("免打扰时段", "quiet hours"), each: { from, to }, inOne: SPAN },
  criticalClockBp: rule("休息日紧急时限比例", "critical on a day off from", "bp"),
  pushesPerDay: rule("每天推送上限", "pushes a day", "times"),
  heldAtMost: rule("暂存消息上限", "messages held at most", "things", { measure: "条" }),
};

export const sla: LabelsOf<Rules["sla"]> = {
  restoreHours: {
    keys: LINE_TYPES,
    every: {
      keys: SCOPES,
      every: { keys: SERVICE_GRADES, every: rule("恢复时限", "restored within", "hours") },
    },
  },
  assumed: ruleOf("时限为推定的业务", "assumed for", LINE_TYPES),
  surveyWorkingDays: {
    keys: SCOPES,
    every: { keys: SURVEY_GRADES, every: rule("勘查时限", "surveyed within", "workdays") },
  },
  hoursPerWorkingDay: rule("每工作日小时数", "hours of a working day", "hours"),
  activateWorkingDays: {
    keys: SCOPES,
    every: { keys: SURVEY_GRADES, every: rule("开通时限", "activated within", "workdays") },
  },
  newBuildWorkingDays: rule("新建资源加时", "a new build takes more", "workdays"),
  respondMinutes: { keys: SERVICE_GRADES, every: rule("故障响应时限", "fault answered within", "minutes") },
  progress: {
    fromHours: rule("进展通报起算", "word of progress after", "hours"),
    everyHours: { keys: SERVICE_GRADES, every: rule("进展通报间隔", "word of progress every", "hours") },
  },
  report: {
    fromHours: rule("故障报告起算", "written report from", "hours"),
    withinWorkdays: rule("故障报告时限", "written report within", "workdays"),
    grades: ruleOf("故障报告适用等级", "written report for", SERVICE_GRADES),
  },
  replyHours: { keys: SERVICE_GRADES, every: rule("投诉答复时限", "complaint answered within", "hours") },
  escalationBp: {
    owner: rule("升级责任人比例", "the owner hears at", "bp"),
    supervisor: rule("升级主管比例", "the supervisor hears at", "bp"),
    city: rule("升级地市比例", "city and chief hear at", "bp"),
    province: rule("升级省公司比例", "the province hears at", "bp"),
  },
  majorIncident: {
    sameCause: {
      lines: rule("重大故障同因AAA条数", "major: AAA lines of one cause", "things", { measure: "条" }),
      hours: rule("重大故障同因时长", "major: AAA lines of one cause, over", "hours"),
    },
    oneTopLineHours: rule("重大故障单条AAA时长", "major: one AAA line, over", "hours"),
    many: {
      lines: rule("重大故障批量条数", "major: lines down", "things", { measure: "条" }),
      hours: rule("重大故障批量时长", "major: lines down, over", "hours"),
    },
    topDegradedHours: rule("重大故障AAA质差时长", "major: AAA degraded, over", "hours"),
    otherHours: rule("重大故障其他等级时长", "major: AA or below, over", "hours"),
  },
  pauses: {
    restore: ruleOf("恢复时限暂停原因", "a restoration pauses for", PAUSES),
    other: ruleOf("其他时限暂停原因", "other clocks pause for", PAUSES),
  },
  severityBp: { keys: SEVERITIES, every: rule("时限倍率", "of the limit", "bp") },
  gradeIsFrozen: yesNo("建单时锁定等级", "grade is the order's"),
  computesPenalty: yesNo("计算违约金", "penalty is computed"),
  plannedNoticeHours: rule("计划中断提前通知", "planned outage told before", "hours"),
  closing: {
    failedCalls: rule("回访失败结案次数", "failed calls that close", "times"),
    days: rule("回访失败分布天数", "failed calls on days", "days"),
  },
  partner: {
    notifyMinutes: rule("合作平台通报时限", "partner tells within", "minutes"),
    ordinaryHours: rule("合作平台一般故障时限", "partner: ordinary fault", "hours"),
    seriousHours: rule("合作平台严重故障时限", "partner: serious fault", "hours"),
  },
};
