import type { UnitLevel } from "#shared/domain/people/unit.ts";
import type { PointsRules } from "#shared/domain/rules/points-rules.ts";

/** PT-15: whose word so many points by hand need. */
export function adjusterOf(points: number, { adjust }: Pick<PointsRules, "adjust">): UnitLevel {
  const size = Math.abs(points);
  if (size <= adjust.supervisor) return "TEAM";
  return size <= adjust.city ? "CITY" : "PROVINCE";
}
