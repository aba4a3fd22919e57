import * as z from "zod";
import { Day } from "#shared/domain/calendar/day.ts";
import { Month } from "#shared/domain/money/bill-year.ts";

const Points = z.int();
const Bp = z.lazy(() => z.int().nonnegative());

/** Points that end on one day: at most one lot per day of ending, so 36 where that is a month's end (decided 24). */
export const Lot = z.lazy(() =>
  z.object({
    expiresOn: Day,
    remaining: z.int().positive(),
    /** Pending: not to be spent before this day. */
    availableOn: Day.optional(),
  }),
);
export type Lot = z.infer<typeof Lot>;

/** What a bill month earned, by the rates that were in force: a corrected bill is measured by the same ones. */
export const PostedMonth = z.lazy(() =>
  z.object({
    month: Month,
    /** What was paid, of which one earns. */
    fen: z.int(),
    tenureBp: Bp,
    /** Tier, or what the stars add to the base. */
    tierBp: Bp,
    /** How often it has been posted: the second time is `2026-10/2`. */
    times: z.int().positive(),
  }),
);
export type PostedMonth = z.infer<typeof PostedMonth>;

export const FrozenReason = z.enum(["STOPPED", "LEAVING"]);
export type FrozenReason = z.infer<typeof FrozenReason>;

/** A client's points: Σ remaining − debt = balance = Σ entries (decided 24). Where a client has none it never earned any. */
export const PointsAccount = z.lazy(() =>
  z.object({
    clientId: z.string().min(1),
    version: z.string(),
    province: z.string(),
    status: z.enum(["ACTIVE", "FROZEN", "CLOSED"]).default("ACTIVE"),
    frozenReason: FrozenReason.optional(),
    /** PT-12: when the notice is over. */
    closesOn: Day.optional(),
    openedOn: Day,
    balance: Points,
    debt: z.int().nonnegative().default(0),
    /** In the order in which they are spent. */
    lots: z.array(Lot).default([]),
    /** All that was earned, less what was taken back. */
    lifetimeEarned: Points.default(0),
    /** How many entries there are: the last one bears this number. */
    entries: z.int().nonnegative().default(0),
    /** The oldest first. */
    months: z.array(PostedMonth).default([]),
    /** The last bill month of the twelve that were rewarded (PT-7). */
    onTimeTo: Month.optional(),
  }),
);
export type PointsAccount = z.infer<typeof PointsAccount>;

/** As it is before it lies in the table. */
export type NewPointsAccount = Omit<PointsAccount, "version">;
