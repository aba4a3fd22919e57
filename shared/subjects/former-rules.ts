import { type Day, dayOf } from "#shared/domain/calendar/day.ts";
import { formerOf } from "#shared/domain/rules/former.ts";
import { rulesWith } from "#shared/domain/rules/rules-with.ts";
import type { TierRules } from "#shared/domain/rules/tier-rules.ts";
import type { Stores } from "#shared/ports.ts";

const CODE = "TIER";
/** A night that was missed is made up for in those that follow. */
const DAYS = 2;

export interface TierTables {
  readonly before: TierRules;
  readonly after: TierRules;
  readonly version: string;
  readonly today: Day;
}

/** The tier rules as they are and as they were, where a version of them has just begun. */
export async function tierTables(
  { rules }: Pick<Stores, "rules">,
  now: string,
): Promise<TierTables | undefined> {
  const today = dayOf(now);
  const [current, approved] = await Promise.all([rules.current(), rules.approved()]);
  const looking = { code: CODE, today, days: DAYS };
  if (formerOf(approved, looking) === undefined) return undefined;
  // One that has been replaced lies in the history.
  const former = formerOf([...(await rules.retired(CODE)), ...approved], looking);
  const before = rulesWith(current, CODE, { ...former }).tier;
  return { before, after: current.tier, version: current.version, today };
}
