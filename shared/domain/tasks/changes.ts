import {
  addMinutes,
  dayOf,
  type Instant,
  instantAt,
  minutesBetween,
  timeOf,
} from "#shared/domain/calendar/day.ts";
import { onOrAfter, type WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { hasRunningClock } from "./closing.ts";
import type { OpenTask, TaskType, Urgency } from "./task.ts";

interface When {
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
}

/** A report due on a day off is due the next working day at the same hour (decided 2); all else as said. */
export function dueFor(type: TaskType, dueAt: Instant, calendar: WorkingCalendar): Instant {
  if (!type.startsWith("REPORT_")) return dueAt;
  return instantAt(onOrAfter(calendar, dayOf(dueAt)), timeOf(dueAt));
}

export function mustLieAhead(at: Instant, now: Instant): void {
  if (at <= now) throw new Refusal("date.past", { at });
}

/** When it begins, else when it is due. */
export function whenOf({ startsAt, dueAt }: Pick<OpenTask, "startsAt" | "dueAt">): Instant | undefined {
  return startsAt ?? dueAt;
}

export interface Postponed {
  readonly task: OpenTask;
  /** When it begins or is due now. */
  readonly at: Instant;
  /** Why it stays on the list although its day is another one: a promise that runs is never hidden (domain.md 4.4). */
  readonly staysFor?: "clock" | "alert";
}

/** Due later; off the list until that day begins, unless something about it cannot wait. An appointment moves along. */
export function postpone(
  task: OpenTask,
  { to, hide = true, now, calendar }: When & { readonly to: Instant; readonly hide?: boolean | undefined },
): Postponed {
  mustLieAhead(to, now);
  const { hiddenUntil, ...shown } = task;
  const moved = task.startsAt ? moveStart(shown, to) : { ...shown, dueAt: dueFor(task.type, to, calendar) };
  const at = moved.startsAt ?? moved.dueAt;
  if (!hide || dayOf(at) === dayOf(now)) return { task: moved, at };
  const staysFor = cannotWait(task);
  if (staysFor) return { task: moved, at, staysFor };
  return { task: { ...moved, hiddenUntil: instantAt(dayOf(at), "00:00") }, at };
}

/** A new promise takes the place of the broken one; its day passing breaks it again. */
export function promisedAnew({ promiseBroken, ...task }: OpenTask): OpenTask {
  return { ...task, promised: true };
}

function cannotWait(task: OpenTask): Postponed["staysFor"] {
  if (hasRunningClock(task)) return "clock";
  return task.alert?.level === "RED" && task.alert.ackedAt === undefined ? "alert" : undefined;
}

export interface Edit {
  readonly title?: string | undefined;
  readonly due?: Instant | undefined;
  readonly startsAt?: Instant | undefined;
  readonly minutes?: number | undefined;
  readonly urgency?: Urgency | undefined;
}

/** A new beginning moves the due time along, unless that is said too. What was snoozed beyond its new time shows again. */
export function edit(task: OpenTask, { to, now, calendar }: When & { readonly to: Edit }): OpenTask {
  const { title = task.title, minutes = task.minutes, urgency = task.urgency } = to;
  return { ...redated(task, { to, now, calendar }), title, minutes, urgency };
}

function redated(task: OpenTask, { to, now, calendar }: When & { readonly to: Edit }): OpenTask {
  const { due, startsAt } = to;
  const showsAt = startsAt ?? due;
  if (showsAt === undefined) return task;
  for (const at of [due, startsAt]) if (at) mustLieAhead(at, now);
  const moved = startsAt ? moveStart(task, startsAt) : task;
  return unhidden({ ...moved, ...(due && { dueAt: dueFor(task.type, due, calendar) }) }, showsAt);
}

/** Work has begun when there is something to note; what was not accepted stays so. */
export function addNote(task: OpenTask, note: string): OpenTask {
  return { ...task, note, status: task.status === "ACCEPTED" ? "IN_PROGRESS" : task.status };
}

/** The due time keeps its distance from the beginning. */
function moveStart(task: OpenTask, startsAt: Instant): OpenTask & { dueAt: Instant } {
  const { startsAt: before = startsAt, dueAt = before } = task;
  return { ...task, startsAt, dueAt: addMinutes(startsAt, Math.max(0, minutesBetween(before, dueAt))) };
}

function unhidden(task: OpenTask, showsAt: Instant): OpenTask {
  const { hiddenUntil, ...shown } = task;
  return hiddenUntil && showsAt < hiddenUntil ? shown : task;
}
