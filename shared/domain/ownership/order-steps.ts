import type { Instant } from "#shared/domain/calendar/day.ts";
import { type Caller, coveredBy } from "#shared/domain/people/caller.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { HandoverOrder, NewOrder } from "./handover-order.ts";

/** The receiver, or who stands in for him, takes what was offered. */
export function acceptedBy(
  order: HandoverOrder,
  by: Pick<Caller, "id" | "covers">,
  now: Instant,
): HandoverOrder {
  mustBeTheirs(order, by);
  mustBeDraft(order);
  return { ...order, status: "ACCEPTED", acceptedAt: now, pending: order.clientIds };
}

export function rejectedBy(
  order: HandoverOrder,
  by: Pick<Caller, "id" | "covers">,
  { reason, now }: { readonly reason?: string | undefined; readonly now: Instant },
): HandoverOrder {
  mustBeTheirs(order, by);
  mustBeDraft(order);
  return { ...order, status: "REJECTED", endedAt: now, pending: [], ...(reason && { refusal: reason }) };
}

/** What has moved stays moved; what has not stays where it is. */
export function cancelledBy(
  order: HandoverOrder,
  by: Pick<Caller, "id" | "reach">,
  { reason, now }: { readonly reason?: string | undefined; readonly now: Instant },
): HandoverOrder {
  const mayCancel = by.id === order.by || by.reach === "everyone" || by.reach.includes(order.unit);
  if (!mayCancel) throw new Refusal("handover.not-yours", { to: order.toName });
  if (order.status !== "DRAFT" && order.status !== "ACCEPTED") throw over(order);
  return { ...order, status: "CANCELLED", endedAt: now, pending: [], ...(reason && { refusal: reason }) };
}

export interface Step {
  /** The client that was looked at. */
  readonly id: string;
  /** `ahead`: only some of its tasks; the client itself follows. */
  readonly is: "moved" | "skipped" | "ahead";
  readonly tasks: number;
}

/** One step further; with the last client the order is done, unless a whole desk has still to follow. */
export function advanced(order: HandoverOrder, { id, is, tasks }: Step, now: Instant): NewOrder {
  const pending = is === "ahead" ? order.pending : order.pending.filter((each) => each !== id);
  const skipped = is === "skipped" ? [...order.skipped, id] : order.skipped;
  const after = { ...order, pending, skipped, tasksMoved: order.tasksMoved + tasks };
  return pending.length === 0 && !order.whole ? ended(after, now) : after;
}

/** The tasks without a client follow last. */
export function deskMoved(
  order: HandoverOrder,
  { tasks, isLast, now }: { readonly tasks: number; readonly isLast: boolean; readonly now: Instant },
): NewOrder {
  const after = { ...order, tasksMoved: order.tasksMoved + tasks };
  return isLast ? ended(after, now) : after;
}

function ended(order: HandoverOrder, now: Instant): NewOrder {
  return { ...order, status: "DONE", endedAt: now };
}

/** How many of the order have changed hands. */
export function movedOf({ clientIds, pending, skipped, status }: HandoverOrder): number {
  return status === "DRAFT" ? 0 : clientIds.length - pending.length - skipped.length;
}

function mustBeTheirs(order: HandoverOrder, by: Pick<Caller, "id" | "covers">): void {
  const isTheirs = by.id === order.to || coveredBy(by, { owner: order.to }) !== undefined;
  if (!isTheirs) throw new Refusal("handover.not-yours", { to: order.toName });
}

function mustBeDraft(order: HandoverOrder): void {
  if (order.status !== "DRAFT") throw over(order);
}

function over({ status, toName }: HandoverOrder): Refusal {
  return new Refusal("handover.over", { status, to: toName });
}
