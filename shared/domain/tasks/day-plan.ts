import { type Instant, instantAt } from "#shared/domain/calendar/day.ts";
import { nextWorkday } from "#shared/domain/calendar/working-calendar.ts";
import { isAway } from "#shared/domain/people/absence.ts";
import { type WorkingTime, workingTimeOf } from "./capacity.ts";
import { delayUntil } from "./delay.ts";
import type { Desk } from "./desk.ts";
import { type Scale, type Setting, scaleOf } from "./moment.ts";
import { type Ranking, rankingOf } from "./priority.ts";
import { restsOnProvisional } from "./provisional.ts";
import { quickOf } from "./quick.ts";
import type { DayPlan, RankedTask } from "./ranked.ts";

/** One person's day: one first thing, NOW, what of TODAY fits the working period, and all else counted (decided 5). */
export function planDay(desk: Desk, setting: Setting): DayPlan {
  const scale = scaleOf(setting);
  const time = workingTimeOf(desk, setting);
  const ranking = rankingOf(desk.tasks, { scale, time });
  const first = firstOf(ranking);
  const others = (lines: readonly RankedTask[]): RankedTask[] => lines.filter((line) => line !== first);
  const now = others(ranking.bands.NOW);
  const plan = others(ranking.bands.PLAN);
  const later = others(ranking.bands.LATER);
  const fitted = fill({ first, now, today: others(ranking.bands.TODAY) }, time);
  const quick = quickOf([...plan, ...later], setting);
  const cost = delayUntil(delayedTo(time, scale), scale);
  return {
    at: setting.now,
    rulesVersion: setting.rules.version,
    period: time.period,
    first,
    now,
    nowOverflow: fitted.nowOverflow,
    today: fitted.today,
    overflow: fitted.rest.map((line) => ({ ...line, delay: cost(line) })),
    plan: plan.filter((line) => line !== quick),
    later: later.filter((line) => line !== quick),
    quick,
    blocked: others(ranking.blocked),
    snoozed: ranking.snoozed,
    delegated: desk.delegated,
    minutes: { capacity: time.capacity, planned: fitted.planned },
    calendarProvisional: restsOnProvisional(desk.tasks, setting),
    away: isAway(desk.absences, setting.now) !== undefined,
  };
}

/** A first thing is always shown if anything is open, whatever the capacity. */
function firstOf({ bands: { NOW, TODAY, PLAN, LATER }, blocked }: Ranking): RankedTask | undefined {
  return [...NOW, ...TODAY, ...PLAN, ...LATER, ...blocked][0];
}

interface Fitted {
  readonly nowOverflow: readonly string[];
  readonly today: readonly RankedTask[];
  readonly rest: readonly RankedTask[];
  readonly planned: number;
}

/** The first thing and NOW take their time in any case; of TODAY each line that still fits, in order. */
function fill(
  { first, now, today }: Pick<DayPlan, "first" | "now" | "today">,
  { capacity, minutesFor }: WorkingTime,
): Fitted {
  let planned = first ? minutesFor(first.task) : 0;
  const nowOverflow: string[] = [];
  for (const { task } of now) {
    planned += minutesFor(task);
    if (planned > capacity) nowOverflow.push(task.id);
  }
  const fitting = today.filter(({ task }) => {
    const minutes = minutesFor(task);
    const fits = minutes === 0 || planned + minutes <= capacity;
    if (fits) planned += minutes;
    return fits;
  });
  return { nowOverflow, today: fitting, rest: today.filter((line) => !fitting.includes(line)), planned };
}

function delayedTo({ period }: WorkingTime, { calendar, rules }: Scale): Instant {
  return instantAt(nextWorkday(calendar, period.day), rules.work.delayUntil);
}
