import {
  type Day,
  dayOf,
  daysBetween,
  type Instant,
  instantOf,
  millisOf,
} from "#shared/domain/calendar/day.ts";
import { isWorkday, type WorkingCalendar, workdaysAfter } from "#shared/domain/calendar/working-calendar.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { whenOf } from "#shared/domain/tasks/changes.ts";
import type { Desk } from "#shared/domain/tasks/desk.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import type { Absence } from "./absence.ts";
import type { Owned } from "./caller.ts";
import type { Staff } from "./staff.ts";

/** `[from, to)`. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

export interface Taking {
  readonly absences: readonly Absence[];
  readonly now: Instant;
  readonly longestDays: number;
}

/** Leave that is over, too long, or lies on leave already taken is not taken. It may have begun. */
export function mustBeFree(leave: Span, { absences, now, longestDays }: Taking): void {
  if (leave.to <= now) throw new Refusal("date.past", { at: leave.to });
  if (daysBetween(dayOf(leave.from), lastDay(leave)) >= longestDays)
    throw new Refusal("leave.too-long", { days: longestDays });
  const taken = leaveDuring(absences, leave);
  if (taken) throw new Refusal("leave.overlapping", { from: taken.from, to: taken.to });
}

/** A cover is in office, of the same unit, somebody else, and not away meanwhile. */
export function mustCover(
  cover: Staff,
  { away, desk, leave }: { away: Owned; desk: Desk; leave: Span },
): void {
  const isFit = cover.id !== away.owner && cover.unit === away.unit && cover.status === "ACTIVE";
  if (!isFit || leaveDuring(desk.absences, leave))
    throw new Refusal("cover.impossible", { name: cover.name });
}

export function leaveDuring(absences: readonly Absence[], { from, to }: Span): Absence | undefined {
  return absences.find((each) => each.kind === "LEAVE" && each.from < to && from < each.to);
}

/** What begins or falls due while one is away, the earliest first. */
export function dueDuring(tasks: readonly OpenTask[], { from, to }: Span): OpenTask[] {
  const at = (task: OpenTask) => whenOf(task) ?? "";
  return tasks
    .filter((task) => from <= at(task) && at(task) < to)
    .toSorted((a, b) => (at(a) < at(b) ? -1 : 1));
}

/** Working days that the leave touches. */
export function workdaysOf(leave: Span, calendar: WorkingCalendar): number {
  const first = dayOf(leave.from);
  return (isWorkday(calendar, first) ? 1 : 0) + workdaysAfter(calendar, first, lastDay(leave));
}

/** `to` is not part of it: leave until midnight ends the day before. */
function lastDay({ to }: Span): Day {
  return dayOf(instantOf(millisOf(to) - 1));
}
