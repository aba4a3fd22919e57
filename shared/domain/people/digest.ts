import { type Day, type Instant, minuteOfDay, type TimeOfDay } from "#shared/domain/calendar/day.ts";
import { opensAt } from "#shared/domain/calendar/opening.ts";
import { isWorkday, type WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { NotifyRules } from "#shared/domain/rules/notify-rules.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { isRunning, readClock, slaTimetables } from "#shared/domain/service/clock-reading.ts";
import type { Desk } from "#shared/domain/tasks/desk.ts";
import { isAway } from "./absence.ts";
import { type Role, roleOf } from "./caller.ts";
import type { Staff } from "./staff.ts";

/** A quarter of an hour, which is how people with a digest are found. */
const SLOT_MINUTES = 15;

const HAVE_A_DAY: readonly Role[] = ["manager", "supervisor", "chief", "service"];

/**
 * The quarters of an hour `HH:mm` whose digests a run at `until` lets out: that of `since`, else the one before its own,
 * so that the last minutes of a quarter are not lost, up to its own. None outside the hours in which digests are sent.
 */
export function slotsBetween(
  { since, until }: { readonly since?: TimeOfDay | undefined; readonly until: TimeOfDay },
  { digestFrom, digestUntil }: Pick<NotifyRules, "digestFrom" | "digestUntil">,
): TimeOfDay[] {
  if (until < digestFrom || until > digestUntil) return [];
  const last = slotOf(minuteOfDay(until));
  const first = since ? slotOf(minuteOfDay(since)) : last - SLOT_MINUTES;
  const slots: TimeOfDay[] = [];
  for (let slot = Math.max(first, slotOf(minuteOfDay(digestFrom))); slot <= last; slot += SLOT_MINUTES)
    slots.push(timeAt(slot));
  return slots;
}

/** Who wants a digest and whose time has come; on a day off, whether there is reason enough shows when it is opened. */
export function isDigestDue(
  { post, status, notify: wish }: Staff,
  {
    notify,
    until,
    isDayOff,
  }: { readonly notify: NotifyRules; readonly until: TimeOfDay; readonly isDayOff: boolean },
): boolean {
  const wants = wish.digest === "on" && !(isDayOff && wish.daysOff === "never");
  return (
    wants &&
    status === "ACTIVE" &&
    HAVE_A_DAY.includes(roleOf(post)) &&
    (wish.digestAt ?? notify.digestAt) <= until
  );
}

export type DigestVerdict =
  /** `to` is the person, or the one who covers for them. */
  | { readonly verdict: "send"; readonly to: string }
  | { readonly verdict: "skip"; readonly reason: "off" | "not-active" | "day-off" | "away" };

interface Occasion {
  readonly desk: Desk;
  readonly day: Day;
  readonly now: Instant;
  readonly rules: Rules;
  readonly calendar: WorkingCalendar;
}

/** Whether a digest goes out, and to whom (decided 17). */
export function digestVerdict({ id, status, notify: wish }: Staff, occasion: Occasion): DigestVerdict {
  if (wish.digest === "off") return { verdict: "skip", reason: "off" };
  if (status !== "ACTIVE") return { verdict: "skip", reason: "not-active" };
  const isDayOff = !isWorkday(occasion.calendar, occasion.day);
  if (isDayOff && (wish.daysOff === "never" || !isCritical(occasion)))
    return { verdict: "skip", reason: "day-off" };
  const to = readerOf(id, occasion);
  return to === undefined ? { verdict: "skip", reason: "away" } : { verdict: "send", to };
}

/** Oneself, or whoever stands in; nobody while one is away and nobody does. */
function readerOf(id: string, occasion: Occasion): string | undefined {
  const begins = dayBegins(occasion);
  const leave = isAway(occasion.desk.absences, begins);
  if (leave === undefined) return id;
  return begins < (leave.coverTo ?? leave.to) ? leave.cover : undefined;
}

/** A clock that is nearly used up, or RED of class A. */
function isCritical({ desk, now, rules, calendar }: Occasion): boolean {
  const timetables = slaTimetables(calendar, rules.work);
  const isNear = (clock: Parameters<typeof readClock>[0]) =>
    isRunning(clock) && readClock(clock, now, timetables).usedBp >= rules.notify.criticalClockBp;
  return desk.tasks.some(({ clocks = [], alert, client }) => {
    const isRed = alert?.level === "RED" || client?.riskLevel === "RED";
    return clocks.some(isNear) || (isRed && client?.valueClass === "A");
  });
}

/** A leave that begins with the working day is known before it does. */
function dayBegins({ day, now, rules }: Occasion): Instant {
  const opens = opensAt(day, rules.work.personalHours);
  return opens > now ? opens : now;
}

function slotOf(minute: number): number {
  return minute - (minute % SLOT_MINUTES);
}

function timeAt(minute: number): TimeOfDay {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
