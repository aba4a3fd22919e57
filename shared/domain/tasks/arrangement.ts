import { addMinutes, type Instant } from "#shared/domain/calendar/day.ts";
import type { PriorityRules } from "#shared/domain/rules/priority-rules.ts";
import type { WorkingTime } from "./capacity.ts";
import { heldUntil, waitForGoodHours } from "./good-hours.ts";
import type { Scale } from "./moment.ts";
import { goesByTime, type Placed } from "./order.ts";
import type { Band, RankedTask } from "./ranked.ts";
import { keepPlacesTogether } from "./same-place.ts";

interface Course {
  readonly rules: PriorityRules;
  readonly time: WorkingTime;
  /** When the first of the lines would begin: as of then a contact's hours are read. */
  readonly at: Instant;
  readonly timeAfter: (minutes: number) => Instant;
}

/** From the plain order to the order of work, within each band: neighbouring visits together, calls in good hours. */
export function arrangeBands(
  placed: readonly Placed[],
  { scale, time }: { readonly scale: Scale; readonly time: WorkingTime },
): Record<Band, RankedTask[]> {
  const rules = scale.rules.priority;
  const { now } = scale;
  const scored = placed.filter((each) => !goesByTime(each)).map(({ line }) => line);
  const byBand = Map.groupBy(scored, ({ band }) => band);
  const linesOf = (band: Band): RankedTask[] => byBand.get(band) ?? [];
  const after = (...before: RankedTask[][]): Course => {
    const spent = minutesOf(before.flat(), time);
    return { rules, time, at: time.opensAt, timeAfter: (minutes) => time.timeAfter(spent + minutes) };
  };
  const timed = placed.filter(goesByTime).map(({ line }) => line);
  const spent = minutesOf(timed, time);
  const atOnce: Course = { rules, time, at: now, timeAfter: (minutes) => addMinutes(now, spent + minutes) };
  const NOW = [...timed, ...arranged(linesOf("NOW"), atOnce)];
  const TODAY = arranged(linesOf("TODAY"), after(NOW));
  const PLAN = arranged(linesOf("PLAN"), after(NOW, TODAY));
  const LATER = arranged(linesOf("LATER"), after(NOW, TODAY, PLAN));
  return { NOW, TODAY, PLAN, LATER };
}

function arranged(lines: readonly RankedTask[], { rules, time, at, timeAfter }: Course): RankedTask[] {
  const told = lines.map((line) => {
    const notBefore = heldUntil(line, at, rules);
    return notBefore ? { ...line, notBefore } : line;
  });
  const minutesFor = ({ task }: RankedTask): number => time.minutesFor(task);
  return waitForGoodHours(keepPlacesTogether(told, rules), { minutesFor, timeAfter });
}

function minutesOf(lines: readonly RankedTask[], time: WorkingTime): number {
  return lines.reduce((sum, { task }) => sum + time.minutesFor(task), 0);
}
