import { addDays, dayOf, type Instant, instantAt, millisOf, timeOf } from "#shared/domain/calendar/day.ts";
import type { PriorityRules } from "#shared/domain/rules/priority-rules.ts";
import type { RankedTask } from "./ranked.ts";

interface Window {
  readonly from: string;
  readonly to: string;
}

/** When the contact may be called or visited again; absent when that is `at` itself, and for what is agreed or runs. */
export function heldUntil(
  { task, clock }: RankedTask,
  at: Instant,
  { contacts }: PriorityRules,
): Instant | undefined {
  const windows = task.client?.contact?.badHours;
  if (!windows?.length || clock || task.startsAt !== undefined || !contacts.includes(task.type))
    return undefined;
  const good = nextGood(at, windows);
  return good === at ? undefined : good;
}

/** How long lines take, and when it is after so many minutes of work. */
export interface Pace {
  readonly minutesFor: (line: RankedTask) => number;
  readonly timeAfter: (minutes: number) => Instant;
}

/** Again and again the first line whose good hour has come; where none has, the first that there is. */
export function waitForGoodHours(
  lines: readonly RankedTask[],
  { minutesFor, timeAfter }: Pace,
): RankedTask[] {
  const rest = [...lines];
  const placed: RankedTask[] = [];
  let spent = 0;
  let held = lines.filter(({ notBefore }) => notBefore).length;
  while (held > 0) {
    const ready = nextReady(rest, () => timeAfter(spent));
    for (const line of rest.splice(ready, 1)) {
      placed.push(line);
      spent += minutesFor(line);
      if (line.notBefore) held -= 1;
    }
  }
  return [...placed, ...rest];
}

/** The wall is asked only where the first line has to wait. */
function nextReady(rest: readonly RankedTask[], wall: () => Instant): number {
  if (!rest[0]?.notBefore) return 0;
  const time = millisOf(wall());
  const isReady = ({ notBefore }: RankedTask) => notBefore === undefined || millisOf(notBefore) <= time;
  return Math.max(rest.findIndex(isReady), 0);
}

/** Bad hours that follow one another are waited out together; where no hour is good, the last that was tried. */
function nextGood(at: Instant, windows: readonly Window[]): Instant {
  return windows.reduce((good) => {
    const bad = windows.find((window) => isIn(good, window));
    return bad ? endOf(good, bad) : good;
  }, at);
}

/** `[from, to)`; a window that ends before it begins goes over midnight. */
function isIn(at: Instant, { from, to }: Window): boolean {
  const time = timeOf(at);
  return from <= to ? from <= time && time < to : from <= time || time < to;
}

function endOf(at: Instant, { from, to }: Window): Instant {
  const overnight = from > to && timeOf(at) >= from;
  return instantAt(overnight ? addDays(dayOf(at), 1) : dayOf(at), to);
}
