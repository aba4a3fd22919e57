import type { RefusalCode } from "#shared/domain/refusal.ts";
import type { ProblemCode } from "./problem-codes.ts";

export const STATUSES = [400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 428, 429, 500] as const;
export type Status = (typeof STATUSES)[number];

/** The one place that says with which status what is refused. What is not named here: `….unknown` is 404, all else 422. */
const STATUS: { readonly [Code in RefusalCode | ProblemCode]?: Status } = {
  "token.missing": 401,
  "token.unknown": 401,
  "scope.missing": 403,
  "method.not-allowed": 405,
  "body.malformed": 400,
  "body.too-large": 413,
  "type.unsupported": 415,
  "idempotency.missing": 400,
  "match.missing": 428,
  "cursor.unknown": 400,
  fault: 500,
  "role.not-allowed": 403,
  "task.not-yours": 403,
  "handover.not-yours": 403,
  "tier.not-yours": 403,
  "tier.no-question": 409,
  "approval.own": 403,
  "approval.not-yours": 403,
  "approval.twice": 403,
  "message.too-long": 413,
  "item.changed": 409,
  "journal.changed-since": 409,
  "approval.outdated": 409,
  "approval.closed": 409,
  "task.not-open": 409,
  "task.cancelled": 409,
  "task.not-closed": 409,
  "task.already-yours": 409,
  "handover.over": 409,
  "handover.open": 409,
  "client.already-theirs": 409,
  "cover.taken": 409,
  "leave.overlapping": 409,
  "key.revoked": 409,
  "upload.kind": 415,
  "upload.too-large": 413,
  "upload.not-so": 409,
  "field.clashed": 409,
  "state.not-allowed": 409,
  "client.code-taken": 409,
  "client.twin": 409,
  "group.taken": 409,
  "opportunity.closed": 409,
  "benefit.over": 409,
  "benefit.locked": 429,
  "benefit.not-settled": 404,
  "contact.no-consent": 403,
  "language.unknown": 422,
};

export function statusOf(
  code: RefusalCode | ProblemCode,
  { isConditional }: { readonly isConditional: boolean },
): Status {
  if (code === "item.changed" && isConditional) return 412;
  return STATUS[code] ?? (code.endsWith(".unknown") ? 404 : 422);
}
