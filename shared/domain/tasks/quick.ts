import { dayOf } from "#shared/domain/calendar/day.ts";
import { workdaysAfter } from "#shared/domain/calendar/working-calendar.ts";
import type { Setting } from "./moment.ts";
import type { RankedTask } from "./ranked.ts";

/** 顺手办: the first of PLAN and LATER that takes a few minutes, is due soon and can be done now. */
export function quickOf(
  lines: readonly RankedTask[],
  { now, rules, calendar }: Setting,
): RankedTask | undefined {
  const { maxMinutes, withinWorkdays } = rules.priority.quick;
  const today = dayOf(now);
  return lines.find(
    ({ task: { minutes, dueAt }, notBefore }) =>
      minutes <= maxMinutes &&
      notBefore === undefined &&
      dueAt !== undefined &&
      workdaysAfter(calendar, today, dayOf(dueAt)) <= withinWorkdays,
  );
}
