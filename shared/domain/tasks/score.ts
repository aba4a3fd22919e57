import { bandOf, overrideOf } from "./bands.ts";
import { worstClock } from "./deadline-term.ts";
import type { Moments, Scale } from "./moment.ts";
import type { RankedTask } from "./ranked.ts";
import { type Standing, standingOf } from "./standing.ts";
import type { OpenTask } from "./task.ts";
import { termsOf } from "./terms.ts";

/** A line of the list while it is being put in order. */
export interface Scored {
  readonly line: RankedTask;
  readonly standing: Standing;
}

/** What an item is worth at a moment, as the sum of its terms, and the band that follows. */
export function scoreTask(task: OpenTask, moments: Moments, scale: Scale): Scored {
  const rules = scale.rules.priority;
  const standing = standingOf(task, moments, scale);
  const terms = termsOf(standing, rules);
  const score = terms.reduce((sum, { points }) => sum + points, 0);
  const override = overrideOf(standing, rules);
  const band = override ? "NOW" : bandOf(score, rules.bands);
  const line: RankedTask = { task, score, terms, band };
  const clock = clockOf(standing, scale);
  const isPlain = override === undefined && clock === undefined;
  return {
    line: isPlain ? line : { ...line, ...(override && { override }), ...(clock && { clock }) },
    standing,
  };
}

function clockOf(standing: Standing, { rules }: Scale): RankedTask["clock"] {
  const worst = worstClock(standing, rules.priority.deadline);
  if (!worst) return undefined;
  const { clock, usedBp, minutesLeft } = worst;
  return { metric: clock.metric, usedBp, minutesLeft, limitMinutes: clock.limitMinutes };
}
