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
  const line = { task, score, terms, band, ...(override && { override }), ...clockOf(standing, scale) };
  return { line, standing };
}

function clockOf(standing: Standing, { rules }: Scale): Pick<RankedTask, "clock"> {
  const worst = worstClock(standing, rules.priority.deadline);
  if (!worst) return {};
  const { clock, usedBp, minutesLeft } = worst;
  return { clock: { metric: clock.metric, usedBp, minutesLeft, limitMinutes: clock.limitMinutes } };
}
