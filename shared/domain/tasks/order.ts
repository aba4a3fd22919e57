import { type Instant, millisOf } from "#shared/domain/calendar/day.ts";
import type { PriorityRules } from "#shared/domain/rules/priority-rules.ts";
import type { Scored } from "./score.ts";
import type { Standing } from "./standing.ts";
import type { OpenTask } from "./task.ts";

const MINUTE = 60_000;

/** The steps inside NOW (domain.md 4.2): what runs out within two hours, broken RESTORE clocks, other broken clocks, the rest by score. */
const RUNNING_OUT = 0;
const BROKEN_RESTORE = 1;
const BROKEN = 2;
const BY_SCORE = 3;

/** A scored line with all that the order compares. */
export interface Placed extends Scored {
  readonly step: number;
  /** Milliseconds left, compared within a step that goes by time: the most overdue is the lowest. */
  readonly left: number;
  readonly due: number;
  readonly tier: number;
}

/** What runs out or is broken keeps its place, whatever the street and the hour. */
export function goesByTime({ step }: Pick<Placed, "step">): boolean {
  return step !== BY_SCORE;
}

export function place(scored: Scored, rules: PriorityRules): Placed {
  const { line, standing } = scored;
  const { step, left } = line.band === "NOW" ? stepOf(standing, rules) : { step: BY_SCORE, left: 0 };
  const { startsAt } = line.task;
  return {
    line,
    standing,
    step,
    left,
    due: standing.due ?? (startsAt === undefined ? Number.POSITIVE_INFINITY : millisOf(startsAt)),
    tier: line.terms.reduce((tier, { term, points }) => (term === "T" ? points : tier), 0),
  };
}

/** Ties: earlier due, without a date last; then higher tier, larger revenue at stake, older, id. */
export function byOrder(a: Placed, b: Placed): number {
  return (
    a.step - b.step ||
    a.left - b.left ||
    b.line.score - a.line.score ||
    compare(a.due, b.due) ||
    b.tier - a.tier ||
    byTask(a.line.task, b.line.task)
  );
}

/** An item with several clocks goes by the one that puts it furthest forward. */
function stepOf(standing: Standing, rules: PriorityRules): Pick<Placed, "step" | "left"> {
  const clocks = standing.clocks.filter(
    ({ millisLeft }) => millisLeft <= rules.deadline.nearMinutes * MINUTE,
  );
  const live = clocks.filter(({ millisLeft }) => millisLeft >= 0).map(({ millisLeft }) => millisLeft);
  const { untilAppointment = Number.POSITIVE_INFINITY } = standing;
  if (untilAppointment <= rules.overrides.appointmentMinutes * MINUTE) live.push(untilAppointment);
  if (live.length > 0) return { step: RUNNING_OUT, left: Math.min(...live) };
  const restore = clocks.filter(({ clock }) => clock.metric === "RESTORE");
  if (restore.length > 0) return { step: BROKEN_RESTORE, left: leastOf(restore) };
  return clocks.length > 0 ? { step: BROKEN, left: leastOf(clocks) } : { step: BY_SCORE, left: 0 };
}

function leastOf(clocks: readonly { millisLeft: number }[]): number {
  return Math.min(...clocks.map(({ millisLeft }) => millisLeft));
}

function byTask(a: OpenTask, b: OpenTask): number {
  return (
    (b.atStakeFen ?? 0) - (a.atStakeFen ?? 0) ||
    compare(a.openedOn, b.openedOn) ||
    byInstant(a.createdAt, b.createdAt) ||
    compare(a.id, b.id)
  );
}

/** Instants may be written with a fraction or without, so that only equal ones are known by their letters. */
function byInstant(a: Instant, b: Instant): number {
  return a === b ? 0 : millisOf(a) - millisOf(b);
}

function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
