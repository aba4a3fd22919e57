import type { Day, Instant } from "#shared/domain/calendar/day.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { byNumber, type NewRuleDocument, type RuleDocument } from "./rule-document.ts";

interface Withdrawing {
  readonly code: string;
  /** The version that is meant; absent, the one whose day comes last. */
  readonly number?: number | undefined;
  readonly today: Day;
}

/** An approved version whose day has not come; refuses with `rules.in-force` or `rules.none-scheduled`. */
export function scheduledIn(
  approved: readonly RuleDocument[],
  { code, number, today }: Withdrawing,
): RuleDocument & { readonly from: Day } {
  const own = approved.filter((one) => one.code === code).toSorted(byNumber);
  const meant = number === undefined ? own.at(-1) : own.find((one) => one.number === number);
  if (meant === undefined) throw new Refusal("rules.none-scheduled", { code });
  const { from = "" } = meant;
  if (from <= today) throw new Refusal("rules.in-force", { code, number: meant.number, on: from });
  return { ...meant, from };
}

interface Occasion {
  readonly by: Pick<Caller, "id" | "name">;
  readonly at: Instant;
  /** Nothing else of the set is drafted, and no later version stands on this one. */
  readonly isFree: boolean;
}

/**
 * What a version is that was called off before its day: a draft again, tried as it was, which may be asked for anew; or,
 * where another has its place, part of the history as one that never held.
 */
export function withdrawn(
  { version: _, ...scheduled }: RuleDocument,
  { by, at, isFree }: Occasion,
): NewRuleDocument {
  const { from, approvedBy, approvedByName, approvedAt, requestId, ...draft } = scheduled;
  const status = draft.trial === undefined ? ("DRAFT" as const) : ("DRY_RUN" as const);
  if (isFree) return { ...draft, status };
  const called = { withdrawnBy: by.id, withdrawnByName: by.name, withdrawnAt: at };
  return { ...scheduled, status: "RETIRED", ...called };
}
