import type { Instant } from "#shared/domain/calendar/day.ts";
import { millisOf } from "#shared/domain/calendar/day.ts";
import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { dueAtOf, isRunning, minutesOf, slaTimetables } from "#shared/domain/service/clock-reading.ts";
import type { SlaClock } from "#shared/domain/service/sla-clock.ts";
import { planDay } from "#shared/domain/tasks/day-plan.ts";
import type { Desk } from "#shared/domain/tasks/desk.ts";
import type { DayPlan, RankedTask } from "#shared/domain/tasks/ranked.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import { NOTHING_TOLD, type Told, toldTogether } from "./impact.ts";
import type { Move } from "./trial.ts";

/** A manager's day is looked at with the rules as they are, and as they would be. */
export interface TryingDay {
  readonly before: Rules;
  readonly after: Rules;
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
}

export interface DeskSeen {
  readonly desk: Desk;
  readonly owner: { readonly id: string; readonly name: string };
  /** Clients of this manager who would have another service grade, by id. */
  readonly grades?: ReadonlyMap<string, Grade>;
}

export type DeskMover = (seen: DeskSeen, trying: TryingDay) => Told;

/** Whose first thing would be another, and which tasks would lie in another band. */
export const order: DeskMover = ({ desk, owner }, { before, after, now, calendar }) => {
  const [one, other] = [before, after].map((rules) => planDay(desk, { now, rules, calendar })) as [
    DayPlan,
    DayPlan,
  ];
  const was = new Map(linesOf(one).map((line) => [line.task.id, line]));
  const bands = linesOf(other).flatMap((line) => bandMove(was.get(line.task.id), line));
  return { moves: [...firstMove(owner, one, other), ...bands], unknown: [] };
};

function linesOf({ first, now, today, overflow, plan, later, quick, blocked }: DayPlan): RankedTask[] {
  const alone = [first, quick].filter((line) => line !== undefined);
  return [...alone, ...now, ...today, ...overflow, ...plan, ...later, ...blocked];
}

function bandMove(was: RankedTask | undefined, { task, band, score }: RankedTask): Move[] {
  if (was === undefined || was.band === band) return [];
  const size = Math.abs(score - was.score);
  return [{ subject: "BAND", id: task.id, name: task.title, from: was.band, to: band, size }];
}

function firstMove(owner: DeskSeen["owner"], { first: one }: DayPlan, { first: other }: DayPlan): Move[] {
  if (one === undefined || other === undefined || one.task.id === other.task.id) return [];
  const size = Math.abs(other.score - one.score);
  return [{ subject: "FIRST_THING", ...owner, from: one.task.title, to: other.task.title, size }];
}

/** Deadlines of running clocks as the limits would make them, although what is accepted keeps its own. */
export const deadlines: DeskMover = ({ desk }, trying) => {
  const clocks = desk.tasks.flatMap((task) => (task.clocks ?? []).map((clock) => ({ task, clock })));
  return toldTogether(clocks.map((seen) => deadlineMove(seen, trying)));
};

interface ClockSeen {
  readonly task: OpenTask;
  readonly clock: SlaClock;
  /** The grade that its client would have, where it moves. */
  readonly grade?: Grade | undefined;
}

export function deadlineMove(seen: ClockSeen, { before, after, calendar }: TryingDay): Told {
  const { task, clock } = seen;
  if (!isRunning(clock)) return NOTHING_TOLD;
  const limitMinutes = limitAfter(seen, { before, after });
  if (limitMinutes === undefined) return { moves: [], unknown: ["DEADLINE"] };
  const to = dueAtOf({ ...clock, limitMinutes }, slaTimetables(calendar, after.work));
  const from = dueAtOf(clock, slaTimetables(calendar, before.work));
  if (to === from) return NOTHING_TOLD;
  const size = Math.abs(millisOf(to) - millisOf(from)) / 60_000;
  return { moves: [{ subject: "DEADLINE", id: task.id, name: task.title, from, to, size }], unknown: [] };
}

/** A clock knows its limit, not its line: every limit of the table that was this one must become the same other. */
function limitAfter(
  { task, clock, grade: moved }: ClockSeen,
  { before, after }: Pick<TryingDay, "before" | "after">,
): number | undefined {
  const grade = task.client?.serviceGrade ?? "STANDARD";
  const [was, is] =
    moved === undefined
      ? [limitsOf(before, grade, clock), limitsOf(after, grade, clock)]
      : [limitsAt(before, grade, clock), limitsAt(after, moved, clock)];
  const became = new Set(was.flatMap((limit, n) => (limit === clock.limitMinutes ? [is[n]] : [])));
  const [only, ...others] = became;
  if (others.length > 0) return undefined;
  return only ?? clock.limitMinutes;
}

type Grade = Client["serviceGrade"];

/** In a fixed order: those that a client of this grade may have, by line and scope, whatever its survey grade. */
function limitsOf(rules: Rules, grade: Grade, clock: SlaClock): number[] {
  const table = surveyTable(rules, clock);
  return table === undefined
    ? byServiceGrade(rules, grade, clock)
    : Object.values(table).flatMap((grades) =>
        Object.values(grades).map((days) => minutesOf(days, "WORKING_DAYS", rules.sla)),
      );
}

/** The same with the one survey grade that goes with the service grade. */
function limitsAt(rules: Rules, grade: Grade, clock: SlaClock): number[] {
  const table = surveyTable(rules, clock);
  const survey = rules.tier.surveyGrade[grade];
  return table === undefined
    ? byServiceGrade(rules, grade, clock)
    : Object.values(table).map((grades) => minutesOf(grades[survey], "WORKING_DAYS", rules.sla));
}

function surveyTable({ sla }: Rules, { metric }: SlaClock) {
  if (metric === "SURVEY") return sla.surveyWorkingDays;
  return metric === "ACTIVATE" ? sla.activateWorkingDays : undefined;
}

function byServiceGrade({ sla }: Rules, grade: Grade, { metric }: SlaClock): number[] {
  if (metric === "RESTORE")
    return Object.values(sla.restoreHours)
      .flatMap((scopes) => Object.values(scopes))
      .map((grades) => minutesOf(grades[grade], "HOURS", sla));
  if (metric === "RESPOND") return [sla.respondMinutes[grade]];
  return metric === "REPLY" ? [minutesOf(sla.replyHours[grade], "HOURS", sla)] : [];
}
