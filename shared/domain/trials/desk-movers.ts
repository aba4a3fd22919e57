import type { Instant } from "#shared/domain/calendar/day.ts";
import { millisOf } from "#shared/domain/calendar/day.ts";
import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
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
  return toldTogether(clocks.map(({ task, clock }) => deadlineMove(task, clock, trying)));
};

function deadlineMove(task: OpenTask, clock: SlaClock, { before, after, calendar }: TryingDay): Told {
  if (!isRunning(clock)) return NOTHING_TOLD;
  const limitMinutes = limitAfter(task, clock, { before, after });
  if (limitMinutes === undefined) return { moves: [], unknown: ["DEADLINE"] };
  const to = dueAtOf({ ...clock, limitMinutes }, slaTimetables(calendar, after.work));
  const from = dueAtOf(clock, slaTimetables(calendar, before.work));
  if (to === from) return NOTHING_TOLD;
  const size = Math.abs(millisOf(to) - millisOf(from)) / 60_000;
  return { moves: [{ subject: "DEADLINE", id: task.id, name: task.title, from, to, size }], unknown: [] };
}

/** A clock knows its limit, not its line: every limit of the table that was this one must become the same other. */
function limitAfter(
  task: OpenTask,
  clock: SlaClock,
  { before, after }: Pick<TryingDay, "before" | "after">,
): number | undefined {
  const [was, is] = [limitsOf(before, task, clock), limitsOf(after, task, clock)];
  const became = new Set(was.flatMap((limit, n) => (limit === clock.limitMinutes ? [is[n]] : [])));
  const [only, ...others] = became;
  if (others.length > 0) return undefined;
  return only ?? clock.limitMinutes;
}

/** In a fixed order: those that the client's grade may have, by line and scope. */
function limitsOf({ sla }: Rules, { client }: OpenTask, { metric }: SlaClock): number[] {
  const grade = client?.serviceGrade ?? "STANDARD";
  if (metric === "RESTORE")
    return Object.values(sla.restoreHours)
      .flatMap((scopes) => Object.values(scopes))
      .map((grades) => minutesOf(grades[grade], "HOURS", sla));
  if (metric === "RESPOND") return [sla.respondMinutes[grade]];
  if (metric === "REPLY") return [minutesOf(sla.replyHours[grade], "HOURS", sla)];
  const table = metric === "SURVEY" ? sla.surveyWorkingDays : sla.activateWorkingDays;
  if (metric !== "SURVEY" && metric !== "ACTIVATE") return [];
  return Object.values(table).flatMap((grades) =>
    Object.values(grades).map((days) => minutesOf(days, "WORKING_DAYS", sla)),
  );
}
