import type { PriorityRules } from "#shared/domain/rules/priority-rules.ts";
import type { Band, Override } from "./ranked.ts";
import type { Standing } from "./standing.ts";

const MINUTE = 60_000;

/** By score alone. */
export function bandOf(score: number, { now, today, plan }: PriorityRules["bands"]): Band {
  if (score >= now) return "NOW";
  if (score >= today) return "TODAY";
  return score >= plan ? "PLAN" : "LATER";
}

/** What lifts an item to NOW whatever its score. */
export function overrideOf(standing: Standing, { overrides }: PriorityRules): Override | undefined {
  const { clocks, task, untilAppointment } = standing;
  if (clocks.some(({ millisLeft }) => millisLeft < 0)) return "sla-broken";
  if (clocks.some(({ usedBp }) => usedBp >= overrides.clockBp)) return "sla-75";
  if (task.alert?.level === "RED" && task.alert.ackedAt === undefined) return "red-unacknowledged";
  const near = (untilAppointment ?? Number.POSITIVE_INFINITY) <= overrides.appointmentMinutes * MINUTE;
  return near ? "appointment-near" : undefined;
}

/** Nothing that is blocked can be done, yet a clock that is running out is never hidden (domain.md 4.2, filters). */
export function isSetAside(
  task: { blockedBy?: string | undefined },
  override: Override | undefined,
): boolean {
  return task.blockedBy !== undefined && override !== "sla-broken" && override !== "sla-75";
}
