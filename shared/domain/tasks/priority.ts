import { arrangeBands } from "./arrangement.ts";
import { isSetAside } from "./bands.ts";
import { type WorkingTime, workingTimeOf } from "./capacity.ts";
import type { Desk } from "./desk.ts";
import { momentsAt, type Scale, type Setting, scaleOf } from "./moment.ts";
import { byOrder, place } from "./order.ts";
import type { Band, RankedTask } from "./ranked.ts";
import { scoreTask } from "./score.ts";
import { isHidden } from "./standing.ts";
import type { OpenTask } from "./task.ts";

/** One person's open work in order: each item is in exactly one of the lists. */
export interface Ranking {
  readonly bands: Readonly<Record<Band, readonly RankedTask[]>>;
  /** What cannot go on, with its blocker. */
  readonly blocked: readonly RankedTask[];
  readonly snoozed: readonly OpenTask[];
}

/** Everything open that is not snoozed, in the order in which it is shown, the blocked last (domain.md 4.2). */
export function rankDesk(desk: Pick<Desk, "tasks" | "absences">, setting: Setting): RankedTask[] {
  const time = workingTimeOf(desk, setting);
  const { bands, blocked } = rankingOf(desk.tasks, { scale: scaleOf(setting), time });
  return [...bands.NOW, ...bands.TODAY, ...bands.PLAN, ...bands.LATER, ...blocked];
}

/** The same list by list, for callers that have worked out the scale and the working time. */
export function rankingOf(
  tasks: readonly OpenTask[],
  { scale, time }: { readonly scale: Scale; readonly time: WorkingTime },
): Ranking {
  const hidden = Map.groupBy(tasks, (task) => isHidden(task, scale.now));
  const moments = momentsAt(scale.now, scale);
  const placed = (hidden.get(false) ?? [])
    .map((task) => place(scoreTask(task, moments, scale), scale.rules.priority))
    .toSorted(byOrder);
  const setAside = Map.groupBy(placed, ({ line }) => isSetAside(line.task, line.override));
  return {
    bands: arrangeBands(setAside.get(false) ?? [], { scale, time }),
    blocked: (setAside.get(true) ?? []).map(({ line }) => line),
    snoozed: hidden.get(true) ?? [],
  };
}
