import { dayNumberAt, type Instant, millisOf } from "#shared/domain/calendar/day.ts";
import type { PriorityRules } from "#shared/domain/rules/priority-rules.ts";
import type { ClockReading } from "#shared/domain/service/clock-reading.ts";
import type { Moment } from "./moment.ts";
import type { Term, Why } from "./ranked.ts";
import { appointmentEnd, type Standing } from "./standing.ts";

type DeadlineRules = PriorityRules["deadline"];
interface Reason {
  readonly points: number;
  readonly why: Why;
}
/** A date, and when it counts as passed. */
interface Dated {
  readonly dueAt: Instant;
  /** The same in milliseconds. */
  readonly due: number;
  readonly passedAt?: number;
  readonly soft?: boolean | undefined;
}

const MINUTE = 60_000;
const NO_DATE: Reason = { points: 0, why: { code: "no-date" } };

/** The largest that applies; among equals a clock tells more than an alert, an alert more than a date. */
export function deadlineTerm(standing: Standing, rules: DeadlineRules): Term {
  const worst = worstClock(standing, rules);
  const reasons = [
    worst && clockReason(worst, standing.moment, rules),
    ackReason(standing, rules),
    promiseReason(standing, rules),
    appointmentReason(standing, rules),
    dateReason(standing, rules),
  ];
  let { points, why }: Reason = NO_DATE;
  for (const reason of reasons)
    if (reason && (why === NO_DATE.why || reason.points > points)) ({ points, why } = reason);
  return { term: "D", points, why };
}

/** The one with the largest D, then the least time left, then the largest used share. */
export function worstClock({ clocks, moment }: Standing, rules: DeadlineRules): ClockReading | undefined {
  if (clocks.length < 2) return clocks[0];
  const points = (reading: ClockReading): number => clockReason(reading, moment, rules).points;
  return clocks.toSorted(
    (a, b) => points(b) - points(a) || a.millisLeft - b.millisLeft || b.usedBp - a.usedBp,
  )[0];
}

function clockReason(reading: ClockReading, moment: Moment, rules: DeadlineRules): Reason {
  const { clock, usedBp, minutesLeft, millisLeft } = reading;
  const why: Why = { code: "clock", metric: clock.metric, usedBp, minutesLeft };
  if (millisLeft < 0) return { points: rules.passed, why };
  if (millisLeft <= rules.nearMinutes * MINUTE || usedBp >= rules.clockNearBp)
    return { points: rules.near, why };
  if (usedBp >= rules.clockHalfBp) return { points: rules.half, why };
  const { dueAt } = clock;
  return dated({ dueAt, due: millisOf(dueAt), passedAt: Number.POSITIVE_INFINITY }, moment, rules);
}

function ackReason({ task: { alert }, ackMissed }: Standing, rules: DeadlineRules): Reason | undefined {
  if (!alert || !ackMissed) return undefined;
  return { points: rules.passed, why: { code: "ack-missed", since: alert.ackDueAt, level: alert.level } };
}

/** A promise is broken when its day has passed, or when somebody says so. */
function promiseReason({ task, due, moment }: Standing, rules: DeadlineRules): Reason | undefined {
  const { promised, promiseBroken } = task;
  const passed = promised && due !== undefined && dayNumberAt(due) < moment.day;
  return promiseBroken || passed ? { points: rules.passed, why: { code: "promise-broken" } } : undefined;
}

function appointmentReason({ task, moment }: Standing, rules: DeadlineRules): Reason | undefined {
  const { startsAt, minutes } = task;
  if (startsAt === undefined) return undefined;
  const due = millisOf(startsAt);
  return dated({ dueAt: startsAt, due, passedAt: appointmentEnd({ startsAt, minutes }) }, moment, rules);
}

/** A date that only repeats a clock's or the appointment's is read off them: a paused clock has none. */
function dateReason({ task, due, moment }: Standing, rules: DeadlineRules): Reason | undefined {
  const { dueAt, startsAt, clocks, soft } = task;
  if (dueAt === undefined || due === undefined || dueAt === startsAt) return undefined;
  if (clocks?.some((clock) => clock.dueAt === dueAt)) return undefined;
  return dated({ dueAt, due, soft }, moment, rules);
}

function dated({ dueAt, due, passedAt, soft }: Dated, moment: Moment, rules: DeadlineRules): Reason {
  if ((passedAt ?? due) <= moment.millis) return passed({ dueAt, soft }, rules);
  if (due - moment.millis <= rules.nearMinutes * MINUTE)
    return { points: rules.near, why: { code: "due-in-hours", dueAt } };
  const days = dayNumberAt(due) - moment.day;
  if (days === 0) return { points: rules.today, why: { code: "due-today", dueAt } };
  const step = rules.ahead.find(({ upTo }) => days <= upTo);
  return { points: step?.points ?? 0, why: { code: "due-in-days", days, dueAt } };
}

function passed({ dueAt, soft }: Pick<Dated, "dueAt" | "soft">, rules: DeadlineRules): Reason {
  return soft
    ? { points: rules.softPassed, why: { code: "soft-passed", dueAt } }
    : { points: rules.passed, why: { code: "overdue", since: dueAt } };
}
