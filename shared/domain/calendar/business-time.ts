import { dayNumberAt, type Instant, instantOf, millisOf } from "./day.ts";
import type { Stretch, Timetable } from "./timetable.ts";

const MINUTE = 60_000;
/** A timetable that stays shut for so long never opens: a fault of whoever made it. */
const LONGEST_SHUT_DAYS = 3660;

/**
 * The instant at which `minutes` have counted since `start`. A start outside the hours counts from the next opening;
 * the result lies inside the hours, their end included.
 */
export function add(start: Instant, minutes: number, timetable: Timetable): Instant {
  const begin = millisOf(start);
  let rest = Math.round(minutes * MINUTE);
  for (const { from, to } of stretchesFrom(begin, timetable)) {
    const counts = Math.max(from, begin);
    if (counts + rest <= to) return instantOf(counts + rest);
    rest -= Math.max(to - counts, 0);
  }
  throw new RangeError("The timetable never opens.");
}

/** Minutes that count between two instants, fractions kept; negative when `to` lies before `from`. */
export function elapsed(from: Instant, to: Instant, timetable: Timetable): number {
  return elapsedMillis(millisOf(from), millisOf(to), timetable) / MINUTE;
}

/** The same in milliseconds, for callers that have parsed their instants. */
export function elapsedMillis(from: number, to: number, timetable: Timetable): number {
  if (to < from) return 0 - elapsedMillis(to, from, timetable);
  let sum = 0;
  const last = dayNumberAt(to);
  for (let day = dayNumberAt(from); day <= last; day += 1)
    for (const open of timetable.openOn(day))
      sum += Math.max(Math.min(open.to, to) - Math.max(open.from, from), 0);
  return sum;
}

/** The first instant at or after `at` from which time counts: `at` itself inside the hours, the end not included. */
export function nextOpening(at: Instant, timetable: Timetable): Instant {
  const begin = millisOf(at);
  for (const { from, to } of stretchesFrom(begin, timetable))
    if (to > begin) return instantOf(Math.max(from, begin));
  throw new RangeError("The timetable never opens.");
}

/** Every open stretch from the beginning of `begin`'s day on. */
function* stretchesFrom(begin: number, timetable: Timetable): Generator<Stretch> {
  let shut = 0;
  for (let day = dayNumberAt(begin); shut < LONGEST_SHUT_DAYS; day += 1) {
    const open = timetable.openOn(day);
    shut = open.length === 0 ? shut + 1 : 0;
    yield* open;
  }
}
