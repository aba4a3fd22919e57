import { Refusal } from "#shared/domain/refusal.ts";
import type { ApprovalRequest } from "./approval.ts";

/** What was shown to whoever asked must still be so, field by field: else it is said what has changed. */
export function mustBeAsShown({ subject, lines }: ApprovalRequest, now: object): void {
  const current = now as Readonly<Record<string, unknown>>;
  const changed = lines.filter(({ field, before }) => !isSame(current[field], before));
  if (changed.length === 0) return;
  const facts = changed.map(({ field, before }) => ({ field, shown: before, now: current[field] }));
  throw new Refusal("approval.outdated", { name: subject.name, lines: facts });
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
