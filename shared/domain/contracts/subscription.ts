import * as z from "zod";
import { Day, Instant } from "#shared/domain/calendar/day.ts";

export const SubscriptionStatus = z.enum(["ORDERED", "ACTIVE", "SUSPENDED", "ENDED"]);
export type SubscriptionStatus = z.infer<typeof SubscriptionStatus>;

/** A product that a client holds (domain.md 2.2). Ended ones lie in its history. */
export const Subscription = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    clientId: z.string().min(1),
    version: z.string(),
    province: z.string(),
    productCode: z.string().min(1),
    qty: z.int().positive().default(1),
    startedOn: Day,
    endsOn: Day.optional(),
    /** A month, for all of `qty`. */
    priceFen: z.int().nonnegative(),
    discountId: z.string().optional(),
    tariffCode: z.string().optional(),
    sites: z.array(z.string()).default([]),
    status: SubscriptionStatus,
    endedOn: Day.optional(),
    externalRef: z.string().optional(),
    createdAt: Instant,
  }),
);
export type Subscription = z.infer<typeof Subscription>;
