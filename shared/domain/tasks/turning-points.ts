import { add } from "#shared/domain/calendar/business-time.ts";
import { type Instant, instantOf, millisOf, startOfHour } from "#shared/domain/calendar/day.ts";
import { isRunning, timetableOf } from "#shared/domain/service/clock-reading.ts";
import type { SlaClock } from "#shared/domain/service/sla-clock.ts";
import type { Scale } from "./moment.ts";
import { appointmentEnd } from "./standing.ts";
import type { OpenTask } from "./task.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Every instant after now, up to `until`, at which a score can change by time alone, in order. */
export function turningPoints(task: OpenTask, until: Instant, scale: Scale): Instant[] {
  const from = millisOf(scale.now);
  const last = millisOf(until);
  const hours = Math.ceil((last - from) / HOUR) + 1;
  const hour = millisOf(startOfHour(scale.now));
  const points = [
    ...Array.from({ length: hours }, (_, index) => hour + (index + 1) * HOUR),
    ...(task.clocks ?? []).filter(isRunning).flatMap((clock) => clockPoints(clock, scale)),
    ...datePoints(task, scale),
  ];
  return points
    .filter((millis) => from < millis && millis <= last)
    .toSorted((a, b) => a - b)
    .map(instantOf);
}

/** Half, near, the last two hours, and the first moment after the limit. */
function clockPoints(clock: SlaClock, { rules, timetables }: Scale): number[] {
  const { clockHalfBp, clockNearBp, nearMinutes } = rules.priority.deadline;
  const { startsAt, limitMinutes: limit, pausedMinutes, unit } = clock;
  const at = (used: number): number =>
    millisOf(add(startsAt, Math.max(used, 0) + pausedMinutes, timetableOf(unit, timetables)));
  const shares = [clockHalfBp, clockNearBp, rules.priority.overrides.clockBp];
  return [...shares.map((bp) => at((limit * bp) / 10_000)), at(limit - nearMinutes), at(limit) + 1];
}

function datePoints({ dueAt, startsAt, minutes }: OpenTask, { rules }: Scale): number[] {
  const { deadline, overrides } = rules.priority;
  const before = [deadline.nearMinutes * MINUTE, overrides.appointmentMinutes * MINUTE, 0];
  const starts = startsAt === undefined ? [] : before.map((lead) => millisOf(startsAt) - lead);
  const dues = dueAt === undefined ? [] : before.map((lead) => millisOf(dueAt) - lead);
  return [...starts, ...dues, ...(startsAt === undefined ? [] : [appointmentEnd({ startsAt, minutes })])];
}
