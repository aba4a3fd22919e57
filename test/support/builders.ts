import { type Instant, instantAt } from "#shared/domain/calendar/day.ts";
import type { ClientFacts } from "#shared/domain/clients/client.ts";
import type { Absence } from "#shared/domain/people/absence.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { dueAtOf, slaTimetables } from "#shared/domain/service/clock-reading.ts";
import type { SlaClock } from "#shared/domain/service/sla-clock.ts";
import type { Desk } from "#shared/domain/tasks/desk.ts";
import type { Setting } from "#shared/domain/tasks/moment.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import { CALENDAR } from "./calendar.ts";

/** `2026-03-09 14:30` on the wall at +08:00, as an instant. */
export function at(wall: string): Instant {
  const [day = "", time = "00:00"] = wall.split(" ");
  return instantAt(day, time);
}

/** The Monday of the worked example (domain.md 4.3), before the working day begins. */
export const MONDAY = at("2026-03-09 08:20");
export const OWNER = "stf_wangmin";
const PLACE = { owner: OWNER, unit: "CS-01-A", province: "GD", version: "v1" } as const;

export function aTask(facts: Partial<OpenTask> = {}): OpenTask {
  return {
    ...PLACE,
    id: "tsk_1",
    title: "回访客户",
    type: "OTHER",
    urgency: "NORMAL",
    minutes: 30,
    source: "MANUAL",
    openedOn: "2026-03-09",
    createdAt: at("2026-03-09 08:00"),
    status: "ACCEPTED",
    ...facts,
  };
}

export function aClientFacts(facts: Partial<ClientFacts> = {}): ClientFacts {
  return { id: "cli_1", name: "恒信物流", ...facts };
}

/** Running, around the clock, two hours; due where its limit ends unless said otherwise. */
export function aClock(facts: Partial<SlaClock> = {}): SlaClock {
  const clock = {
    metric: "RESTORE" as const,
    unit: "HOURS" as const,
    limitMinutes: 120,
    startsAt: at("2026-03-09 08:00"),
    pausedMinutes: 0,
    state: "RUNNING" as const,
    ...facts,
  };
  return { dueAt: dueAtOf(clock, slaTimetables(CALENDAR, DEFAULT_RULES.work)), ...clock };
}

/** A morning's leave on the Monday of the worked example. */
export function anAbsence(facts: Partial<Absence> = {}): Absence {
  return {
    ...PLACE,
    id: "abs_1",
    kind: "LEAVE",
    from: at("2026-03-09 08:30"),
    to: at("2026-03-09 12:00"),
    ...facts,
  };
}

export function aDesk(facts: Partial<Desk> = {}): Desk {
  return { owner: OWNER, tasks: [], absences: [], delegated: [], ...facts };
}

/** From where the desk is looked at: Monday 2026-03-09 08:20, default rules, the calendar of 2026. */
export function aSetting(facts: Partial<Setting> = {}): Setting {
  return { now: MONDAY, rules: DEFAULT_RULES, calendar: CALENDAR, ...facts };
}
