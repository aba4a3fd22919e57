import { type Instant, millisOf } from "#shared/domain/calendar/day.ts";
import type { AlertLevel } from "#shared/domain/clients/client.ts";
import { type ClockReading, isRunning, readClock } from "#shared/domain/service/clock-reading.ts";
import type { Moment, Moments, Scale } from "./moment.ts";
import type { OpenTask } from "./task.ts";

const MINUTE = 60_000;
const LEVELS: readonly AlertLevel[] = ["NONE", "YELLOW", "ORANGE", "RED"];
const NO_CLOCKS: readonly ClockReading[] = [];

/** An open task as it stands at a moment: what terms, bands and the order ask of it, read once. */
export interface Standing {
  readonly task: OpenTask;
  /** The moment as of which it is scored. */
  readonly moment: Moment;
  /** Its running clocks; paused ones do not run. */
  readonly clocks: readonly ClockReading[];
  /** Milliseconds of its date, absent without one. */
  readonly due: number | undefined;
  /** Milliseconds until its appointment begins, negative while it lasts; absent without one or when it is over. */
  readonly untilAppointment: number | undefined;
  /** The higher of the client's level and the alert's. */
  readonly risk: AlertLevel;
  readonly ackMissed: boolean;
}

export function standingOf(task: OpenTask, { exact, hour }: Moments, scale: Scale): Standing {
  const running = task.clocks?.filter(isRunning) ?? [];
  const timed = running.length > 0 || task.startsAt !== undefined;
  const moment = timed ? exact : hour;
  return {
    task,
    moment,
    clocks:
      running.length > 0 ? running.map((clock) => readClock(clock, exact.at, scale.timetables)) : NO_CLOCKS,
    due: task.dueAt === undefined ? undefined : millisOf(task.dueAt),
    untilAppointment: untilAppointment(task, moment),
    risk: higher(task.client?.riskLevel, task.alert?.level),
    ackMissed: isAckMissed(task, moment),
  };
}

/** Snoozed, unless a clock of it runs or its red alert waits: those are never hidden (domain.md 4.4). */
export function isHidden({ hiddenUntil, clocks, alert }: OpenTask, now: Instant): boolean {
  if (hiddenUntil === undefined || millisOf(hiddenUntil) <= millisOf(now)) return false;
  const waits = alert?.level === "RED" && alert.ackedAt === undefined;
  return !waits && !clocks?.some(isRunning);
}

/** An appointment lasts as long as its task is estimated to. */
export function appointmentEnd({ startsAt, minutes }: { startsAt: string; minutes: number }): number {
  return millisOf(startsAt) + minutes * MINUTE;
}

function untilAppointment({ startsAt, minutes }: OpenTask, { millis }: Moment): number | undefined {
  if (startsAt === undefined || appointmentEnd({ startsAt, minutes }) <= millis) return undefined;
  return millisOf(startsAt) - millis;
}

function isAckMissed({ alert }: OpenTask, { millis }: Moment): boolean {
  return alert !== undefined && alert.ackedAt === undefined && millisOf(alert.ackDueAt) <= millis;
}

function higher(one: AlertLevel = "NONE", other: AlertLevel = "NONE"): AlertLevel {
  return LEVELS.indexOf(one) < LEVELS.indexOf(other) ? other : one;
}
