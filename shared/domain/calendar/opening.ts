import type { Hours } from "#shared/domain/rules/work-rules.ts";
import { type Day, type Instant, instantAt } from "./day.ts";

/** When work begins on a day; at midnight where no hours are known. */
export function opensAt(day: Day, hours: Hours): Instant {
  return instantAt(day, hours[0]?.from ?? "00:00");
}
