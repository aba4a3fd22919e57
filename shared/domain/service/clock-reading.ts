import { add, elapsedMillis } from "#shared/domain/calendar/business-time.ts";
import { type Instant, millisOf } from "#shared/domain/calendar/day.ts";
import { AROUND_THE_CLOCK, type Timetable, timetable } from "#shared/domain/calendar/timetable.ts";
import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { SlaRules } from "#shared/domain/rules/sla-rules.ts";
import type { WorkRules } from "#shared/domain/rules/work-rules.ts";
import type { SlaClock, SlaUnit } from "./sla-clock.ts";

const MINUTE = 60_000;

/** The two ways in which clocks count (rules SL-4, SL-5, SL-17). */
export interface SlaTimetables {
  readonly working: Timetable;
  readonly always: Timetable;
}

export function slaTimetables(
  calendar: WorkingCalendar,
  { slaHours }: Pick<WorkRules, "slaHours">,
): SlaTimetables {
  return { working: timetable({ calendar, hours: slaHours }), always: AROUND_THE_CLOCK };
}

export function timetableOf(unit: SlaUnit, { working, always }: SlaTimetables): Timetable {
  return unit === "WORKING_HOURS" || unit === "WORKING_DAYS" ? working : always;
}

/** A limit in its unit's own minutes; a working day has the hours of SL-17. */
export function minutesOf(
  amount: number,
  unit: SlaUnit,
  { hoursPerWorkingDay }: Pick<SlaRules, "hoursPerWorkingDay">,
): number {
  switch (unit) {
    case "MINUTES":
      return amount;
    case "HOURS":
    case "WORKING_HOURS":
      return amount * 60;
    case "WORKING_DAYS":
      return amount * hoursPerWorkingDay * 60;
  }
}

/** When the clock breaks, pauses so far included: what `dueAt` is made of, and how it is made again. */
export function dueAtOf(
  { startsAt, limitMinutes, pausedMinutes, unit }: Omit<SlaClock, "dueAt" | "state" | "metric">,
  timetables: SlaTimetables,
): Instant {
  return add(startsAt, limitMinutes + pausedMinutes, timetableOf(unit, timetables));
}

/** A broken clock that nobody has met goes on running: it is the most overdue that comes first. */
export function isRunning({ state, stoppedAt }: Pick<SlaClock, "state" | "stoppedAt">): boolean {
  return state === "RUNNING" || (state === "BREACHED" && stoppedAt === undefined);
}

export interface ClockReading {
  readonly clock: SlaClock;
  /** Basis points of the limit, rounded down; 10001 or more as soon as it is broken. */
  readonly usedBp: number;
  /** Whole minutes in the clock's own time, rounded down: negative as soon as it is broken. */
  readonly minutesLeft: number;
  /** The same, exactly. */
  readonly millisLeft: number;
}

/** A clock that has stopped is read as of its stop. */
export function readClock(clock: SlaClock, now: Instant, timetables: SlaTimetables): ClockReading {
  const until = isRunning(clock) ? now : (clock.stoppedAt ?? now);
  const counting = timetableOf(clock.unit, timetables);
  const passed = elapsedMillis(millisOf(clock.startsAt), millisOf(until), counting);
  const limit = clock.limitMinutes * MINUTE;
  const counted = Math.max(passed - clock.pausedMinutes * MINUTE, 0);
  // Used up to the last minute and its instant gone by, outside its hours: broken, although no time has counted since.
  const used = counted === limit && until > clock.dueAt ? limit + 1 : counted;
  const share = (used * 10_000) / limit;
  return {
    clock,
    usedBp: used > limit ? Math.ceil(share) : Math.floor(share),
    minutesLeft: Math.floor((limit - used) / MINUTE),
    millisLeft: limit - used,
  };
}

export function usedBp(clock: SlaClock, now: Instant, timetables: SlaTimetables): number {
  return readClock(clock, now, timetables).usedBp;
}

export function minutesLeft(clock: SlaClock, now: Instant, timetables: SlaTimetables): number {
  return readClock(clock, now, timetables).minutesLeft;
}
