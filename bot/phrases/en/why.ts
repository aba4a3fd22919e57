import { wordsFor } from "#bot/phrases/labels.ts";
import type { WhyPhrases } from "#bot/phrases/zh/why.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { ALERT_LEVELS, TASK_TYPES, URGENCIES } from "#shared/domain/import/labels.ts";
import type { SlaMetric } from "#shared/domain/service/sla-clock.ts";
import type { TierName } from "#shared/domain/tasks/ranked.ts";
import { time } from "./time.ts";

export const METRICS: Readonly<Record<SlaMetric, string>> = {
  FIRST_CONTACT: "first contact",
  ACCEPT: "acceptance",
  RESPOND: "response",
  PROGRESS_NOTICE: "progress notice",
  SURVEY: "survey",
  ACTIVATE: "activation",
  RESTORE: "restoration",
  REPLY: "reply",
  CALLBACK: "call-back",
};
const ENGAGEMENT = {
  urged: "urged by the supervisor",
  promised: "promised to the client",
  chief: "a chief manager's account",
};
const RAISED = {
  "full-outage": "full outage",
  "client-red": "client on red alert",
  "alert-unacknowledged": "alert not acknowledged in time",
  "appointment-near": "appointment within two hours",
};
const TIERS: Readonly<Record<TierName, string>> = {
  A: "class A",
  B: "class B",
  C: "class C",
  AAA: "grade AAA",
  AA: "grade AA",
  GRADE_A: "grade A",
  DIAMOND: "diamond card",
  GOLD: "gold card",
  SILVER: "silver card",
  POTENTIAL: "potential client",
  OTHER: "ordinary client",
};
const LEVELS = wordsFor(ALERT_LEVELS, "en");
const TYPES = wordsFor(TASK_TYPES, "en");
const URGENCY_WORDS = wordsFor(URGENCIES, "en");

export const why: WhyPhrases = {
  urgency: ({ urgency }) => URGENCY_WORDS[urgency],
  raised: ({ by }) => `very urgent: ${RAISED[by]}`,
  type: ({ type }) => TYPES[type],
  overdue: ({ since }, now) => `overdue since ${time.when(since, now)}`,
  "promise-broken": () => "a promise to the client was not kept",
  "ack-missed": ({ level, since }, now) =>
    `${LEVELS[level]} alert not acknowledged by ${time.when(since, now)}`,
  clock: ({ metric, usedBp, minutesLeft }) =>
    minutesLeft < 0
      ? `${METRICS[metric]} is ${time.duration(-minutesLeft)} over its limit`
      : `${METRICS[metric]} has used ${time.share(usedBp)}, ${time.duration(minutesLeft)} left`,
  "due-in-hours": ({ dueAt }, now) => `due ${time.when(dueAt, now)}, in under two hours`,
  "due-today": ({ dueAt }, now) => `due ${time.when(dueAt, now)}`,
  "due-in-days": ({ dueAt }, now) => `due ${time.when(dueAt, now)}`,
  "soft-passed": ({ dueAt }, now) => `contact was due by cadence ${time.day(dayOf(dueAt), now)}`,
  "no-date": () => "not due within a week",
  tier: ({ tier, batch }) => `${TIERS[tier]}${batch > 1 ? ` (highest of ${batch})` : ""}`,
  internal: () => "internal work",
  risk: ({ level }) => (level === "NONE" ? "no churn alert" : `${LEVELS[level]} churn alert`),
  engagement: ({ of }) =>
    of.length === 0 ? "not urged, not promised" : of.map((kind) => ENGAGEMENT[kind]).join(", "),
  age: ({ workdays }) => (workdays === 0 ? "new today" : `open for ${workdays} working days`),
};
