import { dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { ApprovalRequest, ApprovalStatus, ApprovalStep } from "./approval.ts";

/** domain.md 2.10: OPEN ends in one of the others, and none of them goes on. */
export const APPROVAL_TRANSITIONS: Readonly<Record<ApprovalStatus, readonly ApprovalStatus[]>> = {
  OPEN: ["APPROVED", "REJECTED", "WITHDRAWN", "LAPSED"],
  APPROVED: [],
  REJECTED: [],
  WITHDRAWN: [],
  LAPSED: [],
};

interface Deciding {
  readonly by: Pick<Caller, "id" | "name">;
  readonly at: Instant;
  readonly note?: string | undefined;
}

/** The step whose turn it is; none once it is decided. */
export function stepNow({
  status,
  steps,
}: Pick<ApprovalRequest, "status" | "steps">): ApprovalStep | undefined {
  return status === "OPEN" ? steps.find(({ decision }) => decision === undefined) : undefined;
}

export function isLapsed({ lapsesOn }: Pick<ApprovalRequest, "lapsesOn">, now: Instant): boolean {
  return dayOf(now) > lapsesOn;
}

/** Whether a caller's word is the one that is waited for: the right post, at or above the unit, and nobody twice. */
export function maySettle(request: ApprovalRequest, caller: Caller): boolean {
  const step = stepNow(request);
  if (step === undefined || caller.id === request.owner) return false;
  if (request.steps.some(({ by }) => by === caller.id)) return false;
  if (caller.role === "admin") return true;
  if (step.role === "finance") return caller.signs?.includes(step.unit) === true;
  return isFit(caller, step) && (caller.reach === "everyone" || caller.reach.includes(step.unit));
}

/** Who leads a unit is a supervisor by post, or a chief manager; the province's administrator stands in for all. */
function isFit({ role }: Caller, step: ApprovalStep): boolean {
  return role === step.role || (step.role === "supervisor" && role === "chief");
}

/** The unit of whose finance a word is or was asked: it may look at the request. */
export function signedIn({ steps }: Pick<ApprovalRequest, "steps">): string | undefined {
  return steps.find(({ role }) => role === "finance")?.unit;
}

/** Refuses aloud whoever may not decide now. */
export function mustSettle(
  request: ApprovalRequest,
  { caller, now }: { caller: Caller; now: Instant },
): void {
  mustBeOpen(request, now);
  const { name } = request.subject;
  if (caller.id === request.owner) throw new Refusal("approval.own", { name });
  if (request.steps.some(({ by }) => by === caller.id)) throw new Refusal("approval.twice", { name });
  if (!maySettle(request, caller)) throw new Refusal("approval.not-yours", { name });
}

export function mustBeOpen(request: ApprovalRequest, now: Instant): void {
  const { status, subject, steps, lapsesOn } = request;
  const by = steps.findLast((step) => step.byName !== undefined)?.byName;
  if (status !== "OPEN") throw new Refusal("approval.closed", { name: subject.name, status, by });
  if (isLapsed(request, now)) throw new Refusal("approval.lapsed", { name: subject.name, on: lapsesOn });
}

/** The last step makes it APPROVED; one before it hands on to the next. */
export function approved(request: ApprovalRequest, deciding: Deciding): ApprovalRequest {
  const steps = settled(request, { ...deciding, decision: "APPROVED" });
  const isOver = steps.every(({ decision }) => decision !== undefined);
  return isOver ? { ...request, steps, status: "APPROVED", decidedAt: deciding.at } : { ...request, steps };
}

export function rejected(request: ApprovalRequest, deciding: Deciding): ApprovalRequest {
  const steps = settled(request, { ...deciding, decision: "REJECTED" });
  return { ...request, steps, status: "REJECTED", decidedAt: deciding.at };
}

/** Its own applicant takes it back. */
export function withdrawn(request: ApprovalRequest, at: Instant): ApprovalRequest {
  return { ...request, status: "WITHDRAWN", decidedAt: at };
}

function settled(
  request: ApprovalRequest,
  { by, at, note, decision }: Deciding & { readonly decision: "APPROVED" | "REJECTED" },
): ApprovalStep[] {
  const now = stepNow(request);
  const said = { by: by.id, byName: by.name, at, decision, ...(note && { note }) };
  return request.steps.map((step) => (step === now ? { ...step, ...said } : step));
}
