import { wordsFor } from "#bot/phrases/labels.ts";
import { dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import { ALERT_LEVELS, TASK_TYPES, URGENCIES } from "#shared/domain/import/labels.ts";
import type { SlaMetric } from "#shared/domain/service/sla-clock.ts";
import type { TierName, Why } from "#shared/domain/tasks/ranked.ts";
import { time } from "./time.ts";

/** Putting a fact into words needs to know what time it is. */
export type WhyPhrases = {
  readonly [Code in Why["code"]]: (why: Extract<Why, { code: Code }>, now: Instant) => string;
};

export const METRICS: Readonly<Record<SlaMetric, string>> = {
  FIRST_CONTACT: "首次联系",
  ACCEPT: "受理",
  RESPOND: "响应",
  PROGRESS_NOTICE: "进展通报",
  SURVEY: "勘查",
  ACTIVATE: "开通",
  RESTORE: "恢复",
  REPLY: "答复",
  CALLBACK: "回访",
};
const ENGAGEMENT = { urged: "主管已催办", promised: "已答应客户", chief: "首席客户经理负责的客户" };
const RAISED = {
  "full-outage": "业务全断",
  "client-red": "客户红色预警",
  "alert-unacknowledged": "预警超时未确认",
  "appointment-near": "两小时内有约",
};
const TIERS: Readonly<Record<TierName, string>> = {
  A: "A类客户",
  B: "B类客户",
  C: "C类客户",
  AAA: "AAA级客户",
  AA: "AA级客户",
  GRADE_A: "A级客户",
  DIAMOND: "钻石卡客户",
  GOLD: "金卡客户",
  SILVER: "银卡客户",
  POTENTIAL: "潜在客户",
  OTHER: "普通客户",
};
const LEVELS = wordsFor(ALERT_LEVELS, "zh");
const TYPES = wordsFor(TASK_TYPES, "zh");
const URGENCY_WORDS = wordsFor(URGENCIES, "zh");

export const why: WhyPhrases = {
  urgency: ({ urgency }) => URGENCY_WORDS[urgency],
  raised: ({ by }) => `非常紧急：${RAISED[by]}`,
  type: ({ type }) => TYPES[type],
  overdue: ({ since }, now) => `${time.when(since, now)}已到期，逾期未办`,
  "promise-broken": () => "对客户的承诺没有兑现",
  "ack-missed": ({ level, since }, now) =>
    `${LEVELS[level]}预警应在${time.when(since, now)}前确认，超时未确认`,
  clock: ({ metric, usedBp, minutesLeft }) =>
    minutesLeft < 0
      ? `${METRICS[metric]}时限已超${time.duration(-minutesLeft)}`
      : `${METRICS[metric]}时限已用${time.share(usedBp)}，剩余${time.duration(minutesLeft)}`,
  "due-in-hours": ({ dueAt }, now) => `${time.when(dueAt, now)}到期，不到2小时`,
  "due-today": ({ dueAt }, now) => `${time.when(dueAt, now)}到期`,
  "due-in-days": ({ dueAt }, now) => `${time.when(dueAt, now)}到期`,
  "soft-passed": ({ dueAt }, now) => `按走访周期，${time.day(dayOf(dueAt), now)}就该联系了`,
  "no-date": () => "一周内没有到期时间",
  tier: ({ tier, batch }) => `${TIERS[tier]}${batch > 1 ? `（${batch}户中最高）` : ""}`,
  internal: () => "内部工作",
  risk: ({ level }) => (level === "NONE" ? "没有离网预警" : `${LEVELS[level]}离网预警`),
  engagement: ({ of }) =>
    of.length === 0 ? "没有催办或承诺" : of.map((kind) => ENGAGEMENT[kind]).join("、"),
  age: ({ workdays }) => (workdays === 0 ? "今天新增" : `已等${workdays}个工作日`),
};
