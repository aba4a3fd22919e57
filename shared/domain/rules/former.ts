import { addDays, type Day } from "#shared/domain/calendar/day.ts";
import type { Content } from "./difference.ts";
import { byNumber, inForceOn, type RuleDocument } from "./rule-document.ts";

interface Looking {
  readonly code: string;
  readonly today: Day;
  /** A version is new for so many days after its first. */
  readonly days: number;
}

/** What a set held before the version that is new today; nothing where none is. */
export function formerOf(
  versions: readonly RuleDocument[],
  { code, today, days }: Looking,
): Content | undefined {
  const held = versions.filter((one) => one.code === code && one.withdrawnAt === undefined);
  const [now] = inForceOn(held, today);
  const isNew = now?.from !== undefined && addDays(now.from, days) >= today;
  if (!isNew) return undefined;
  const before = held.filter(({ number }) => number < now.number).toSorted(byNumber);
  return before.at(-1)?.content ?? {};
}
