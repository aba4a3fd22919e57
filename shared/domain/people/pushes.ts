import * as z from "zod";
import { Day, dayOf, type Instant, type TimeOfDay, timeOf } from "#shared/domain/calendar/day.ts";
import { isWorkdayAt, type WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { NotifyRules } from "#shared/domain/rules/notify-rules.ts";

/** How often a person has been spoken to unasked today, and what waits for the next digest (rule NOTIFY, seed G15.4). */
export const Pushes = z.lazy(() =>
  z.object({ day: Day, sent: z.int().nonnegative(), held: z.array(z.string()) }),
);
export interface Pushes {
  readonly day: Day;
  readonly sent: number;
  readonly held: readonly string[];
}

interface Moment {
  readonly now: Instant;
  readonly notify: NotifyRules;
  readonly calendar: WorkingCalendar;
}

/** Outside the quiet hours of a working day, and no more often a day than people bear; what may not is held, never lost. */
export function mayPush({ day, sent }: Pushes, { now, notify, calendar }: Moment): boolean {
  const today = day === dayOf(now) ? sent : 0;
  const isQuiet = notify.quiet.some((hours) => isWithin(timeOf(now), hours));
  return !isQuiet && today < notify.pushesPerDay && isWorkdayAt(calendar, now);
}

export function afterPush(pushes: Pushes, now: Instant): Pushes {
  const day = dayOf(now);
  return { ...pushes, day, sent: (pushes.day === day ? pushes.sent : 0) + 1 };
}

/** The latest are kept, up to so many. */
export function afterHolding(pushes: Pushes, { words, most }: { words: string; most: number }): Pushes {
  return { ...pushes, held: [...pushes.held, words].slice(-most) };
}

/** What a digest has told waits no longer; what came meanwhile does. */
export function afterDigest(pushes: Pushes, told: readonly string[]): Pushes {
  const left = told.reduce<readonly string[]>((held, words) => without(held, words), pushes.held);
  return { ...pushes, held: left };
}

function without(held: readonly string[], words: string): readonly string[] {
  const at = held.indexOf(words);
  return held.filter((_, n) => n !== at);
}

/** The hours may go over midnight. */
function isWithin(time: TimeOfDay, { from, to }: { from: TimeOfDay; to: TimeOfDay }): boolean {
  return from <= to ? from <= time && time < to : from <= time || time < to;
}
