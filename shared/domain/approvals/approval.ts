import * as z from "zod";
import { Day, Instant } from "#shared/domain/calendar/day.ts";
import { Role } from "#shared/domain/people/caller.ts";

/** What may wait for somebody else's word. Each kind has an effect that carries it out (`shared/subjects/effects.ts`). */
export const ApprovalKind = z.enum([
  "CLIENT_CHANGE",
  "CLIENT_ERASURE",
  "RULE_CHANGE",
  "DISCOUNT",
  "REDEMPTION",
  "POINTS_ADJUSTMENT",
]);
export type ApprovalKind = z.infer<typeof ApprovalKind>;

export const ApprovalStatus = z.enum(["OPEN", "APPROVED", "REJECTED", "WITHDRAWN", "LAPSED"]);
export type ApprovalStatus = z.infer<typeof ApprovalStatus>;

/** Whoever signs as finance is no role of its own: it is a post of the unit (decided 11). */
export const ApprovalRole = z.enum([...Role.options, "finance"]);
export type ApprovalRole = z.infer<typeof ApprovalRole>;

/** Who must agree: a role, and the unit whose leader or finance it is. Decided once, by one person. */
export const ApprovalStep = z.lazy(() =>
  z.object({
    role: ApprovalRole,
    unit: z.string().min(1),
    by: z.string().optional(),
    byName: z.string().optional(),
    at: Instant.optional(),
    decision: z.enum(["APPROVED", "REJECTED"]).optional(),
    note: z.string().optional(),
  }),
);
export type ApprovalStep = z.infer<typeof ApprovalStep>;

/** One thing that would change, as it was when it was asked for. */
export const ApprovalLine = z.lazy(() =>
  z.object({ field: z.string().min(1), before: z.unknown().optional(), after: z.unknown().optional() }),
);
export interface ApprovalLine {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A change that waits for another person (domain.md 2.7, 2.10). `unit` is that of what it is about. */
export const ApprovalRequest = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    version: z.string(),
    province: z.string(),
    unit: z.string().min(1),
    /** The applicant's staff id. */
    owner: z.string().min(1),
    ownerName: z.string(),
    kind: ApprovalKind,
    status: ApprovalStatus,
    subject: z.object({ id: z.string().min(1), name: z.string() }),
    reason: z.string().optional(),
    lines: z.array(ApprovalLine),
    /** Whatever else the effect needs to carry it out. */
    input: z.record(z.string(), z.unknown()).default({}),
    steps: z.array(ApprovalStep).min(1),
    askedAt: Instant,
    /** After this day nobody can agree any more. */
    lapsesOn: Day,
    decidedAt: Instant.optional(),
  }),
);
export type ApprovalRequest = z.infer<typeof ApprovalRequest>;
