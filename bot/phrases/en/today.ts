import { wordsFor } from "#bot/phrases/labels.ts";
import type { TodayPhrases } from "#bot/phrases/zh/today.ts";
import { ALERT_LEVELS, TASK_TYPES, URGENCIES } from "#shared/domain/import/labels.ts";
import { time } from "./time.ts";
import { METRICS, why } from "./why.ts";

const HALVES = [
  { until: 12, word: "morning" },
  { until: 18, word: "afternoon" },
  { until: 24, word: "evening" },
];
const LEVELS = wordsFor(ALERT_LEVELS, "en");

const onLeave = (who: string | undefined) => (who ? `${who} is on leave` : "You are on leave");

export const today: TodayPhrases = {
  greeting: (name, hour) => `Good ${HALVES.find(({ until }) => hour < until)?.word ?? "day"}, ${name}.`,
  first: (line) => `First this one: ${line}`,
  sections: {
    now: "Now",
    today: "Today",
    quick: "In passing",
    overflow: "Will not fit",
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
  types: wordsFor(TASK_TYPES, "en"),
  urgencies: wordsFor(URGENCIES, "en"),
  why,
  clockLeft: ({ metric, minutes, limit, grade }) =>
    `${METRICS[metric]}: ${time.duration(minutes)} left (${grade ? `${grade}, ` : ""}limit ${time.duration(limit)})`,
  clockBroken: ({ metric, minutes }) => `${METRICS[metric]} ${time.duration(minutes)} over`,
  clockUsed: ({ metric, usedBp, dueAt, now }) =>
    `${METRICS[metric]} ${usedBp < 10_000 ? time.share(usedBp) : "all"} used, due ${time.when(dueAt, now)}`,
  alertOpen: (level, ackDueAt, now) => `${LEVELS[level]} alert to acknowledge by ${time.when(ackDueAt, now)}`,
  urged: "urged",
  minutes: (minutes) => `~${minutes} min`,
  networkManager: (name) => `call network service manager ${name}`,
  notBefore: (at, contact, now) => `${contact} is not free now; after ${time.when(at, now)}`,
  blockedBy: (reason) => `blocked: ${reason}`,
  handedOver: (name) => `from ${name}, to be accepted`,
  needsHelp: "no time left for it, hand it over",
  others: (count) => `${count} others`,
  rest: (count) => `${count} more; reply “all”.`,
  snoozed: (count) => `${count} postponed`,
  delegated: (count) => `${count} handed over, not yet accepted`,
  overflow: ({ count, minutes, to, n }) =>
    `${count} will not fit (about ${time.duration(minutes)}): say “postpone ${n} to ${to}” or “hand over ${n} to …”.`,
  delay: (points, misses) =>
    [misses, points > 0 ? `waiting adds ${points} by the next working day` : "waiting a day adds nothing"]
      .filter(Boolean)
      .join("; "),
  misses: {
    deadline: (at) => `misses the deadline of ${at}`,
    clock: (at) => `breaks the clock of ${at}`,
    acknowledgement: (at) => `misses the acknowledgement of ${at}`,
  },
  capacity({ planned, capacity }) {
    if (capacity === 0) return `${time.duration(planned)} planned, no time left today.`;
    const over = planned > capacity ? `, ${time.duration(planned - capacity)} too much` : "";
    return `${time.duration(planned)} planned, ${time.duration(capacity)} free${over}.`;
  },
  nextPeriod: ({ day, from, away, who }) =>
    `${away ? onLeave(who) : "It is outside working hours"}; this is planned for ${day} from ${from}.`,
  away: (who) => `${onLeave(who)}.`,
  provisional:
    "Note: next year's holidays are not announced yet; deadlines across the year end will be recomputed.",
  dayOf: (name) => `The day of ${name}:`,
  nothing: "Nothing open. You might look at tomorrow's agenda.",
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
  wouldBe: (at, { score, terms }) => `Left alone it scores ${score} from ${at} (${terms}).`,
  termChange: (term, from, to) => `${term} ${from}→${to}`,
  ifDone: (what, score) => `Once ${what} it scores ${score}.`,
  events: {
    acknowledged: "the alert is acknowledged",
    "clock-met": "the clock is stopped",
    "not-urged": "the urge is withdrawn",
  },
  complete: "Done",
  postpone: "Postpone",
  completeLine: (n) => `complete ${n}`,
  whyLine: (n) => `why ${n}`,
  moveOverflow: (to) => `move what won't fit to ${to}`,
};
