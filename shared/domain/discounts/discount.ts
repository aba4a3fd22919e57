import * as z from "zod";
import { Day, Instant } from "#shared/domain/calendar/day.ts";

/** Stack groups (DC-8): TERM, CLASS and MULTI add; CAMPAIGN stands in for CLASS and MULTI where it is more. */
export const StackGroup = z.enum(["TERM", "CLASS", "MULTI", "CAMPAIGN"]);
export type StackGroup = z.infer<typeof StackGroup>;

export const QuotePart = z.object({
  group: StackGroup,
  /** Months, families; of CLASS and CAMPAIGN there is a code. */
  count: z.int().optional(),
  code: z.string().optional(),
  bp: z.int(),
});
export type QuotePart = z.infer<typeof QuotePart>;

/** Whether the price stays above the filed tariff's floor; UNKNOWN where no floor is filed with us, or no price is known. */
export const FloorCheck = z.enum(["OK", "BELOW", "UNKNOWN"]);
export type FloorCheck = z.infer<typeof FloorCheck>;

export const DiscountStatus = z.enum(["APPROVED", "EFFECTIVE", "EXPIRED", "ENDED_EARLY"]);
export type DiscountStatus = z.infer<typeof DiscountStatus>;

/** A discount that two people have agreed to (domain.md 2.5, seed G5.3). Until then it is a request for approval. */
export const Discount = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    clientId: z.string().min(1),
    /** The client's, so that a unit can be asked for what ends. */
    unit: z.string().min(1),
    version: z.string(),
    province: z.string(),
    /** None is everything that the client holds. */
    productCodes: z.array(z.string()).default([]),
    bp: z.int().min(1).max(10_000),
    /** What the rule gave when it was asked for. */
    ruleMaxBp: z.int(),
    parts: z.array(QuotePart).default([]),
    termMonths: z.int().positive(),
    reason: z.string().optional(),
    floor: FloorCheck,
    status: DiscountStatus,
    effectiveFrom: Day,
    effectiveTo: Day,
    requestId: z.string().min(1),
    requestedBy: z.string().min(1),
    requestedByName: z.string(),
    approvals: z.array(z.object({ role: z.string(), by: z.string(), byName: z.string(), at: Instant })),
    ruleVersion: z.string(),
    createdAt: Instant,
  }),
);
export type Discount = z.infer<typeof Discount>;

export function isOpenDiscount({ status }: Pick<Discount, "status">): boolean {
  return status === "APPROVED" || status === "EFFECTIVE";
}

/** What a day makes of it (DC-10): it begins, and at its end the price returns to list. */
export function discountOn(discount: Discount, today: Day): Discount {
  if (today > discount.effectiveTo) return { ...discount, status: "EXPIRED" };
  return today >= discount.effectiveFrom ? { ...discount, status: "EFFECTIVE" } : discount;
}
