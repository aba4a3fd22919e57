import { dayOf, type Instant, instantAt, timeOf } from "#shared/domain/calendar/day.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import type { Turn } from "./command.ts";

/**
 * The time that is meant for one task: an hour alone keeps its day (改成下午四点), a day alone keeps the hour at which it
 * begins (推到后天), and what would then lie in the past is taken as it was said.
 */
export function timeFor(
  said: Instant,
  { turn: { meant, now }, task }: { turn: Pick<Turn, "meant" | "now">; task: OpenTask | undefined },
): Instant {
  const is = task?.startsAt ?? task?.dueAt;
  if (is === undefined) return said;
  const sameDay = meant.daySaid === false ? instantAt(dayOf(is), timeOf(said)) : said;
  const kept = meant.hourSaid === false && task?.startsAt ? instantAt(dayOf(sameDay), timeOf(is)) : sameDay;
  return kept > now ? kept : said;
}

/** Nothing, or that today's hour has passed, where tomorrow's was therefore taken. */
export function passedWords({ meant, say }: Pick<Turn, "meant" | "say">, taken: Instant | undefined): string {
  return meant.hourPassed && taken ? say.words.gap + say.tasks.hourPassed(timeOf(taken)) : "";
}
