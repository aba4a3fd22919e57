import type { ApprovalRequest } from "#shared/domain/approvals/approval.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Ids, Stores } from "#shared/ports.ts";

/** Every store that an approved change may read; approve-request names them all. */
export const EFFECT_STORES = ["clients", "rules", "archives", "retained", "points", "stock"] as const;

export interface Occasion {
  readonly request: ApprovalRequest;
  readonly caller: Caller;
  readonly now: string;
  readonly ids: Ids;
}

/**
 * Carries out what was approved: the writes that go into the commit of the approval, what it is about first. Where its
 * subject is no longer as it was shown it refuses with `approval.outdated`, where it is gone with `subject.unknown`.
 */
export type Effect = (
  stores: Pick<Stores, (typeof EFFECT_STORES)[number]>,
  occasion: Occasion,
) => Promise<readonly Change[]>;
