import * as z from "zod";
import { addDays, dayOf, Instant, monthOf } from "#shared/domain/calendar/day.ts";
import { Month } from "#shared/domain/money/bill-year.ts";
import type { LedgerKey } from "#shared/domain/points/entry.ts";
import { Refusal } from "#shared/domain/refusal.ts";

/** domain.md 2.5; what waits for another person's word is a request, and no order yet. */
export const RedemptionStatus = z.enum(["APPROVED", "FULFILLED", "CANCELLED", "RETURNED"]);
export type RedemptionStatus = z.infer<typeof RedemptionStatus>;

/** Points that were given for goods. They are spent with the order, and come back with its end. */
export const Redemption = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    clientId: z.string().min(1),
    version: z.string(),
    province: z.string(),
    itemCode: z.string().min(1),
    qty: z.int().positive(),
    points: z.int().positive(),
    status: RedemptionStatus,
    /** In whose stock it was counted. */
    month: Month,
    /** How often its points were spent: a cancellation that was taken back spends them again. */
    spends: z.int().positive().default(1),
    by: z.string().min(1),
    byName: z.string(),
    at: Instant,
    fulfilledAt: Instant.optional(),
    endedAt: Instant.optional(),
  }),
);
export type Redemption = z.infer<typeof Redemption>;
export type NewRedemption = Omit<Redemption, "version">;

export const REDEMPTION_TRANSITIONS: Readonly<Record<RedemptionStatus, readonly RedemptionStatus[]>> = {
  APPROVED: ["FULFILLED", "CANCELLED"],
  FULFILLED: ["RETURNED"],
  CANCELLED: [],
  RETURNED: [],
};

export function isOver({ status }: Pick<Redemption, "status">): boolean {
  return status === "CANCELLED" || status === "RETURNED";
}

/** Under what its points were spent. */
export function spentAs({ id, spends }: Pick<Redemption, "id" | "spends">): LedgerKey {
  return { kind: "REDEEM", source: "REDEMPTION", sourceId: spends === 1 ? id : `${id}/${spends}` };
}

/** Handed over to the client. */
export function fulfilled<R extends NewRedemption>(order: R, at: string): R {
  if (order.status !== "APPROVED") throw new Refusal("redemption.over", { status: order.status });
  return { ...order, status: "FULFILLED", fulfilledAt: at };
}

/** Before it is handed over it is called off; after that it is returned, while there is time. */
export function ended<R extends NewRedemption>(
  order: R,
  { at, returnDays }: { readonly at: string; readonly returnDays: number },
): R {
  if (isOver(order)) throw new Refusal("redemption.over", { status: order.status });
  const { fulfilledAt } = order;
  if (fulfilledAt !== undefined && dayOf(at) > addDays(dayOf(fulfilledAt), returnDays))
    throw new Refusal("redemption.too-late", { days: returnDays });
  return { ...order, status: fulfilledAt === undefined ? "CANCELLED" : "RETURNED", endedAt: at };
}

/** An end that is taken back: as it was before, its points spent once more. */
export function resumed<R extends NewRedemption>({ endedAt: _, ...order }: R): Omit<R, "endedAt"> {
  const status = order.fulfilledAt === undefined ? ("APPROVED" as const) : ("FULFILLED" as const);
  return { ...order, status, spends: order.spends + 1 };
}

/** How many of an item were taken in a month, province-wide. */
export const StockUse = z.lazy(() =>
  z.object({
    itemCode: z.string().min(1),
    month: Month,
    used: z.int().nonnegative(),
    version: z.string(),
    province: z.string(),
  }),
);
export type StockUse = z.infer<typeof StockUse>;

export function stockMonthOf(at: string): Month {
  return monthOf(dayOf(at));
}
