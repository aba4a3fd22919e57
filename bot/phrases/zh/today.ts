import { wordsFor } from "#bot/phrases/labels.ts";
import type { Instant } from "#shared/domain/calendar/day.ts";
import type { AlertLevel } from "#shared/domain/clients/client.ts";
import { ALERT_LEVELS, TASK_TYPES, URGENCIES } from "#shared/domain/import/labels.ts";
import type { SlaMetric } from "#shared/domain/service/sla-clock.ts";
import type { Band, TermName } from "#shared/domain/tasks/ranked.ts";
import type { TaskType, Urgency } from "#shared/domain/tasks/task.ts";
import { time } from "./time.ts";
import { METRICS, type WhyPhrases, why } from "./why.ts";

export type Section = "now" | "today" | "quick" | "overflow" | "plan" | "later" | "blocked";

/** The ranked day, the sum behind a line, and the digest, which is the same day pushed. */
export interface TodayPhrases {
  readonly greeting: (name: string, hour: number) => string;
  readonly first: (line: string) => string;
  readonly sections: Readonly<Record<Section, string>>;
  readonly bands: Readonly<Record<Band, string>>;
  readonly terms: Readonly<Record<TermName, string>>;
  readonly types: Readonly<Record<TaskType, string>>;
  readonly urgencies: Readonly<Record<Urgency, string>>;
  readonly why: WhyPhrases;
  readonly clockLeft: (facts: {
    metric: SlaMetric;
    minutes: number;
    limit: number;
    grade?: string | undefined;
  }) => string;
  readonly clockBroken: (facts: { metric: SlaMetric; minutes: number }) => string;
  readonly clockUsed: (facts: { metric: SlaMetric; usedBp: number; dueAt: Instant; now: Instant }) => string;
  readonly alertOpen: (level: AlertLevel, ackDueAt: Instant, now: Instant) => string;
  readonly urged: string;
  readonly minutes: (minutes: number) => string;
  readonly networkManager: (name: string) => string;
  readonly notBefore: (at: Instant, contact: string, now: Instant) => string;
  readonly blockedBy: (reason: string) => string;
  readonly handedOver: (name: string) => string;
  readonly needsHelp: string;
  readonly rest: (count: number) => string;
  readonly others: (count: number) => string;
  readonly snoozed: (count: number) => string;
  readonly delegated: (count: number) => string;
  /** `to` is the day as one would say it, `n` the line that one might hand over. */
  readonly overflow: (facts: { count: number; minutes: number; to: string; n: number }) => string;
  readonly delay: (points: number, misses: string | undefined) => string;
  readonly misses: Readonly<Record<"deadline" | "clock" | "acknowledgement", (at: string) => string>>;
  readonly capacity: (facts: { planned: number; capacity: number }) => string;
  /** `who` is whose day it is, where it is not the reader's own. */
  readonly nextPeriod: (facts: {
    day: string;
    from: string;
    away: boolean;
    who: string | undefined;
  }) => string;
  readonly away: (who: string | undefined) => string;
  readonly provisional: string;
  readonly dayOf: (name: string) => string;
  readonly nothing: string;
  readonly nothingFor: (name: string) => string;
  readonly howTo: string;
  readonly score: (score: number, band: string) => string;
  readonly sum: (terms: readonly number[], score: number) => string;
  readonly override: Readonly<
    Record<"sla-broken" | "sla-75" | "red-unacknowledged" | "appointment-near", string>
  >;
  readonly rules: (version: string) => string;
  readonly wouldBe: (at: string, change: { score: number; terms: string }) => string;
  readonly termChange: (term: string, from: number, to: number) => string;
  readonly ifDone: (what: string, score: number) => string;
  readonly events: Readonly<Record<"acknowledged" | "clock-met" | "not-urged", string>>;
  readonly complete: string;
  readonly postpone: string;
  readonly completeLine: (n: number) => string;
  readonly whyLine: (n: number) => string;
  readonly moveOverflow: (to: string) => string;
}

const HELLOS = [
  { until: 11, word: "早上好" },
  { until: 13, word: "中午好" },
  { until: 18, word: "下午好" },
  { until: 24, word: "晚上好" },
];
const LEVELS = wordsFor(ALERT_LEVELS, "zh");

export const today: TodayPhrases = {
  greeting: (name, hour) => `${name}，${HELLOS.find(({ until }) => hour < until)?.word ?? "您好"}。`,
  first: (line) => `先做这一件：${line}`,
  sections: {
    now: "立即",
    today: "今日",
    quick: "顺手办",
    overflow: "排不下",
    plan: "计划",
    later: "以后",
    blocked: "受阻",
  },
  bands: { NOW: "立即", TODAY: "今日", PLAN: "计划", LATER: "以后" },
  terms: {
    U: "紧急程度",
    I: "工作类型",
    D: "期限",
    T: "客户级别",
    R: "离网风险",
    E: "关注与承诺",
    A: "等待天数",
  },
  types: wordsFor(TASK_TYPES, "zh"),
  urgencies: wordsFor(URGENCIES, "zh"),
  why,
  clockLeft: ({ metric, minutes, limit, grade }) =>
    `${METRICS[metric]}剩余${time.duration(minutes)}（${grade ? `${grade}，` : ""}限${time.duration(limit)}）`,
  clockBroken: ({ metric, minutes }) => `${METRICS[metric]}已超时${time.duration(minutes)}`,
  clockUsed: ({ metric, usedBp, dueAt, now }) =>
    `${METRICS[metric]}时限已用${usedBp < 10_000 ? time.share(usedBp) : "完"}，${time.when(dueAt, now)}到期`,
  alertOpen: (level, ackDueAt, now) => `${LEVELS[level]}预警待确认，${time.when(ackDueAt, now)}前`,
  urged: "主管已催",
  minutes: (minutes) => `约${minutes}分钟`,
  networkManager: (name) => `可联系网络服务经理${name}`,
  notBefore: (at, contact, now) => `${contact}这会儿不方便，${time.when(at, now)}后再联系`,
  blockedBy: (reason) => `卡在：${reason}`,
  handedOver: (name) => `${name}转来，待接单`,
  needsHelp: "时间不够，建议转交",
  others: (count) => `另有${count}件`,
  rest: (count) => `还有${count}件，回复“全部”查看。`,
  snoozed: (count) => `已推迟${count}件`,
  delegated: (count) => `转出待接单${count}件`,
  overflow: ({ count, minutes, to, n }) =>
    `${count}件排不下（约${time.duration(minutes)}），可以说“排不下的改到${to}”，或“把第${n}个转给…”。`,
  delay: (points, misses) =>
    [misses, points > 0 ? `拖到下个工作日升${points}分` : "拖到下个工作日分数不变"]
      .filter(Boolean)
      .join("，"),
  misses: {
    deadline: (at) => `会错过${at}的期限`,
    clock: (at) => `会超出${at}的服务时限`,
    acknowledgement: (at) => `会错过${at}的预警确认`,
  },
  capacity({ planned, capacity }) {
    if (capacity === 0) return `已排${time.duration(planned)}，今天的时间已用完。`;
    if (planned > capacity)
      return `已排${time.duration(planned)}，比可用的${time.duration(capacity)}还多${time.duration(planned - capacity)}。`;
    return `已排${time.duration(planned)}，可用${time.duration(capacity)}。`;
  },
  nextPeriod: ({ day, from, away, who = "您" }) =>
    `${away ? `${who}正在休假` : "现在不是上班时间"}，下面按${day}${from}起的安排来排。`,
  away: (who = "您") => `${who}正在休假。`,
  provisional: "提醒：明年放假安排还没公布，跨年的期限先按周一至周五推算，公布后会重算。",
  dayOf: (name) => `${name}的安排：`,
  nothing: "手上没有未办的事，可以提前看看明天的安排。",
  nothingFor: (name) => `${name}手上没有未办的事。`,
  howTo: "回复序号看原因；回复“完成1”；回复“推迟4 明天10点 原因”。",
  score: (score, band) => `${score}分（${band}）`,
  sum: (terms, score) => `${terms.join(" + ")} = ${score}`,
  override: {
    "sla-broken": "服务时限已超，不论分数都要立即办。",
    "sla-75": "服务时限已用到75%，不论分数都要立即办。",
    "red-unacknowledged": "红色预警还没确认，不论分数都要立即办。",
    "appointment-near": "两小时内有约，不论分数都要立即办。",
  },
  rules: (version) => `规则版本：${version}`,
  wouldBe: (at, { score, terms }) => `不处理的话，${at}起变成${score}分（${terms}）。`,
  termChange: (term, from, to) => `${term}${from}→${to}`,
  ifDone: (what, score) => `${what}后是${score}分。`,
  events: {
    acknowledged: "确认预警",
    "clock-met": "停表",
    "not-urged": "撤回催办",
  },
  complete: "完成",
  postpone: "推迟",
  completeLine: (n) => `完成${n}`,
  whyLine: (n) => `为什么${n}`,
  moveOverflow: (to) => `排不下的改到${to}`,
};
