import type { Instant } from "#shared/domain/calendar/day.ts";
import type { SlaRules } from "#shared/domain/rules/sla-rules.ts";
import { dueAtOf, minutesOf, type SlaTimetables } from "./clock-reading.ts";
import type { SlaClock, SlaMetric, SlaUnit } from "./sla-clock.ts";

type LineType = keyof SlaRules["restoreHours"];
type Scope = keyof SlaRules["surveyWorkingDays"];
type ServiceGrade = keyof SlaRules["restoreHours"][LineType][Scope];
type SurveyGrade = keyof SlaRules["surveyWorkingDays"][Scope];

export interface SlaTerms {
  readonly rules: SlaRules;
  readonly timetables: SlaTimetables;
}

/** A clock that starts to run. The limit is in the unit that it is promised in. */
export function startClock(
  { metric, unit, limit, startsAt }: { metric: SlaMetric; unit: SlaUnit; limit: number; startsAt: Instant },
  { rules, timetables }: SlaTerms,
): SlaClock {
  const timed = { unit, startsAt, limitMinutes: minutesOf(limit, unit, rules), pausedMinutes: 0 };
  return { metric, ...timed, dueAt: dueAtOf(timed, timetables), state: "RUNNING" };
}

/** Rules SL-1, SL-2, SL-4: from the report, in hours around the clock, by line, scope and grade. */
export function startRestore(
  fault: { line: LineType; scope: Scope; grade: ServiceGrade; reportedAt: Instant },
  terms: SlaTerms,
): SlaClock {
  const limit = terms.rules.restoreHours[fault.line][fault.scope][fault.grade];
  return startClock({ metric: "RESTORE", unit: "HOURS", limit, startsAt: fault.reportedAt }, terms);
}

/** Rules SL-3, SL-5: from acceptance, in working days, by scope and grade. */
export function startSurvey(
  survey: { scope: Scope; grade: SurveyGrade; acceptedAt: Instant },
  terms: SlaTerms,
): SlaClock {
  const limit = terms.rules.surveyWorkingDays[survey.scope][survey.grade];
  return startClock({ metric: "SURVEY", unit: "WORKING_DAYS", limit, startsAt: survey.acceptedAt }, terms);
}
