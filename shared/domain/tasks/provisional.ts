import { dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import { isProvisional } from "#shared/domain/calendar/working-calendar.ts";
import { isRunning } from "#shared/domain/service/clock-reading.ts";
import type { Setting } from "./moment.ts";
import type { OpenTask } from "./task.ts";

/** Whether a deadline ahead lies in a year that still waits for its notice (decided 18). */
export function restsOnProvisional(tasks: readonly OpenTask[], { now, calendar }: Setting): boolean {
  const today = dayOf(now);
  const days = tasks.flatMap(deadlinesOf).map(dayOf);
  return days.some((day) => day >= today && isProvisional(calendar, day));
}

/** Around-the-clock promises rest on no calendar. */
function deadlinesOf({ dueAt, clocks = [] }: OpenTask): Instant[] {
  const working = clocks.filter((clock) => isRunning(clock) && clock.unit.startsWith("WORKING_"));
  return [...working.map((clock) => clock.dueAt), ...(dueAt === undefined ? [] : [dueAt])];
}
