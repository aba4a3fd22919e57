import type { PriorityRules } from "#shared/domain/rules/priority-rules.ts";
import { deadlineTerm } from "./deadline-term.ts";
import type { Term, Why } from "./ranked.ts";
import type { Standing } from "./standing.ts";
import { tierTerm } from "./tier-term.ts";

const MINUTE = 60_000;

/** U + I + D + T + R + E + A (rule PRIORITY, domain.md 4.2), each with its reason, always all seven. */
export function termsOf(standing: Standing, rules: PriorityRules): Term[] {
  const { task, risk } = standing;
  return [
    urgencyTerm(standing, rules),
    { term: "I", points: rules.importance[task.type], why: { code: "type", type: task.type } },
    deadlineTerm(standing, rules.deadline),
    tierTerm(task, rules.tier),
    { term: "R", points: rules.risk[risk], why: { code: "risk", level: risk } },
    engagementTerm(standing, rules.engagement),
    ageTerm(standing, rules.age),
  ];
}

/** What a person or a rule set, raised to the highest by what cannot wait. */
function urgencyTerm(standing: Standing, rules: PriorityRules): Term {
  const { urgency } = standing.task;
  const by = urgency === "VERY_URGENT" ? undefined : raisedBy(standing, rules);
  return by
    ? { term: "U", points: rules.urgency.VERY_URGENT, why: { code: "raised", by } }
    : { term: "U", points: rules.urgency[urgency], why: { code: "urgency", urgency } };
}

function raisedBy(
  { task, risk, ackMissed, untilAppointment }: Standing,
  { overrides }: PriorityRules,
): Extract<Why, { code: "raised" }>["by"] | undefined {
  if (task.fullOutage) return "full-outage";
  if (risk === "RED") return "client-red";
  if (ackMissed && task.alert?.level === "ORANGE") return "alert-unacknowledged";
  const near = (untilAppointment ?? Number.POSITIVE_INFINITY) <= overrides.appointmentMinutes * MINUTE;
  return near ? "appointment-near" : undefined;
}

/** Those that apply add up, to a cap. */
function engagementTerm({ task }: Standing, rules: PriorityRules["engagement"]): Term {
  const of: Extract<Why, { code: "engagement" }>["of"][number][] = [];
  if (task.urgedAt !== undefined) of.push("urged");
  if (task.promised) of.push("promised");
  if (task.client?.chief) of.push("chief");
  const sum = of.reduce((points, kind) => points + rules[kind], 0);
  return { term: "E", points: Math.min(sum, rules.cap), why: { code: "engagement", of } };
}

/** Working days after the day of opening, today included. */
function ageTerm({ task, moment }: Standing, { perWorkday, cap }: PriorityRules["age"]): Term {
  const workdays = moment.workdays.filter((day) => day > task.openedOn).length;
  return { term: "A", points: Math.min(workdays * perWorkday, cap), why: { code: "age", workdays } };
}
