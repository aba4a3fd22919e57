import type { TodayPhrases, WhyPhrases } from "#bot/phrases/zh/today.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import type { AlertLevel } from "#shared/domain/clients/client.ts";
import type { SlaMetric } from "#shared/domain/service/sla-clock.ts";
import type { TierName } from "#shared/domain/tasks/ranked.ts";
import type { TaskType, Urgency } from "#shared/domain/tasks/task.ts";
import { time } from "./time.ts";

const LEVELS: Readonly<Record<AlertLevel, string>> = {
  NONE: "no",
  YELLOW: "yellow",
  ORANGE: "orange",
  RED: "red",
};
const METRICS: Readonly<Record<SlaMetric, string>> = {
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
const URGENCIES: Readonly<Record<Urgency, string>> = {
  VERY_URGENT: "very urgent",
  NORMAL: "normal",
  NOT_URGENT: "not urgent",
};
const TYPES: Readonly<Record<TaskType, string>> = {
  FAULT: "fault",
  COMPLAINT: "complaint",
  RETENTION: "retention",
  CONTRACT: "contract renewal",
  ARREARS: "arrears",
  APPOINTMENT: "appointment",
  VISIT: "visit",
  INDIVIDUAL_VISIT: "individual key client visit",
  PROMOTION: "promotion",
  SURVEY_FOLLOWUP: "survey follow-up",
  ACTIVATION_FOLLOWUP: "activation follow-up",
  BIRTHDAY: "birthday",
  CARE: "client care",
  REPORT_BIRTHDAY: "birthday report",
  REPORT_OPERATIONS: "operations report",
  REPORT_INDUSTRY: "industry report",
  REPORT_CHURN: "churn report",
  CASE_ANALYSIS: "case analysis",
  PHASE_TASK: "phase task",
  ARCHIVE_FIX: "archive fix",
  FIRST_CONTACT: "first contact",
  CAMPAIGN: "campaign",
  LEARNING: "learning",
  OTHER: "other",
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

const why: WhyPhrases = {
  urgency: ({ urgency }) => URGENCIES[urgency],
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

export const today: TodayPhrases = {
  greeting: (name, hour) => `Good ${hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening"}, ${name}.`,
  first: (line) => `First this one: ${line}`,
  sections: {
    now: "Now",
    today: "Today",
    quick: "In passing",
    overflow: "Will not fit today",
    plan: "Plan",
    later: "Later",
    blocked: "Blocked",
  },
  bands: { NOW: "now", TODAY: "today", PLAN: "plan", LATER: "later" },
  terms: {
    U: "urgency",
    I: "work type",
    D: "deadline",
    T: "client tier",
    R: "churn risk",
    E: "engagement",
    A: "age",
  },
  types: TYPES,
  urgencies: URGENCIES,
  levels: LEVELS,
  metrics: METRICS,
  why,
  clockLeft: ({ metric, minutes, limit, grade }) =>
    `${METRICS[metric]}: ${time.duration(minutes)} left (${grade ? `${grade}, ` : ""}limit ${time.duration(limit)})`,
  clockBroken: ({ metric, minutes }) => `${METRICS[metric]} ${time.duration(minutes)} over`,
  clockUsed: ({ metric, usedBp, dueAt, now }) =>
    `${METRICS[metric]} ${time.share(usedBp)} used, due ${time.when(dueAt, now)}`,
  alertOpen: (level, ackDueAt, now) => `${LEVELS[level]} alert to acknowledge by ${time.when(ackDueAt, now)}`,
  urged: "urged",
  minutes: (minutes) => `~${minutes} min`,
  networkManager: (name) => `call network service manager ${name}`,
  notBefore: (at, contact, now) => `${contact} is not free now; after ${time.when(at, now)}`,
  blockedBy: (reason) => `blocked: ${reason}`,
  handedOver: (name) => `from ${name}, to be accepted`,
  needsHelp: "no time left for it, hand it over",
  rest: (count) => `${count} more; reply “all”.`,
  snoozed: (count) => `${count} postponed`,
  delegated: (count) => `${count} handed over, not yet accepted`,
  overflow: (count, minutes) =>
    `${count} will not fit today (about ${time.duration(minutes)}): say “move the overflow to tomorrow” or hand one over.`,
  delay: (points, misses) =>
    [points > 0 ? `waiting adds ${points} points by the next working day` : "can wait a day", misses]
      .filter(Boolean)
      .join("; "),
  misses: {
    deadline: (at) => `misses the deadline of ${at}`,
    clock: (at) => `breaks the clock of ${at}`,
    acknowledgement: (at) => `misses the acknowledgement of ${at}`,
  },
  capacity: ({ planned, capacity }) =>
    `${time.duration(planned)} planned, ${capacity === 0 ? "no time left" : `${time.duration(capacity)} free`}.`,
  nextPeriod: (day, from) => `It is outside working hours; this is planned for ${day} from ${from}.`,
  away: "You are on leave: only what is urgent.",
  provisional:
    "Note: next year's holidays are not announced yet; deadlines across the year end will be recomputed.",
  nothing: "Nothing open. A good moment for a visit or a call.",
  nothingFor: (name) => `${name} has nothing open.`,
  howTo: "Reply with a number for its reason, “complete 1”, or “postpone 4 tomorrow 10:00 reason”.",
  score: (score, band) => `${score} points (${band})`,
  sum: (terms, score) => `${terms.join(" + ")} = ${score}`,
  override: {
    "sla-broken": "The service limit is broken: now, whatever the score.",
    "sla-75": "75% of the service limit is used: now, whatever the score.",
    "red-unacknowledged": "A red alert is not acknowledged: now, whatever the score.",
    "appointment-near": "An appointment within two hours: now, whatever the score.",
  },
  rules: (version) => `Rules: ${version}`,
  wouldBe: (at, { score, terms }) => `Left alone it becomes ${score} from ${at} (${terms}).`,
  termChange: (term, from, to) => `${term} ${from}→${to}`,
  ifDone: (what, score) => `When ${what}: ${score}.`,
  events: {
    acknowledged: "the alert is acknowledged",
    "clock-met": "the clock is stopped",
    "not-urged": "the urge is withdrawn",
  },
  complete: "Done",
  postpone: "Postpone",
  why1: "Why",
  moveOverflow: "move the overflow to tomorrow",
};
