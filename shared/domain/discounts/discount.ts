import * as z from "zod";
import { addDays, addMonths, Day, daysBetween, Instant, instantAt } from "#shared/domain/calendar/day.ts";
import { Payback } from "./payback.ts";

/** Stack groups (DC-8): TERM, CLASS and MULTI add; CAMPAIGN stands in for CLASS and MULTI where it is more. */
export const StackGroup = z.enum(["TERM", "CLASS", "MULTI", "CAMPAIGN"]);
export type StackGroup = z.infer<typeof StackGroup>;

export const QuotePart = z.lazy(() =>
  z.object({
    group: StackGroup,
    /** Months, families; of CLASS and CAMPAIGN there is a code. */
    count: z.int().optional(),
    code: z.string().optional(),
    bp: z.int(),
  }),
);
export type QuotePart = z.infer<typeof QuotePart>;

/** Whether the price stays above the filed tariff's floor; UNKNOWN where no floor is filed with us, or no price is known. */
export const FloorCheck = z.enum(["OK", "BELOW", "UNKNOWN"]);
export type FloorCheck = z.infer<typeof FloorCheck>;

/** What is asked for, as whoever asks says it. */
export const DiscountAsking = z.lazy(() =>
  z.object({
    clientId: z.string().min(1),
    months: z.int().min(1).max(120),
    /** None is everything that the client holds. */
    productCodes: z.array(z.string().min(1)).max(50).default([]),
    /** So many product families, where nobody says which products. */
    families: z.int().min(1).max(20).optional(),
    /** A month. */
    commitFen: z.int().nonnegative().optional(),
    /** What we put into it ourselves (DC-12). */
    investmentFen: z.int().positive().optional(),
  }),
);

/** What a request for one keeps for the day on which both have agreed. */
export const DiscountWanted = z.lazy(() =>
  z.object({
    productCodes: z.array(z.string()),
    bp: z.int(),
    ruleMaxBp: z.int(),
    parts: z.array(QuotePart),
    termMonths: z.int(),
    floor: FloorCheck,
    payback: Payback.optional(),
  }),
);

export const DiscountStatus = z.enum(["EFFECTIVE", "EXPIRED", "ENDED_EARLY"]);
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
  return status === "EFFECTIVE";
}

/** Its last day, when it begins on a day. */
export function lastDayOf(from: Day, months: number): Day {
  return addDays(addMonths(from, months), -1);
}

export interface DiscountEnd {
  readonly status: DiscountStatus;
  /** Whether its end is to be spoken of with the client. */
  readonly isDue: boolean;
  readonly title: string;
  readonly dueAt: Instant;
}

/** What a day makes of it (DC-10): work from so many days before the end on; after it the price returns to list. */
export function endOf(
  { effectiveTo, bp, status }: Pick<Discount, "effectiveTo" | "bp" | "status">,
  { client, today, remindDays }: { client: string; today: Day; remindDays: readonly number[] },
): DiscountEnd {
  const left = daysBetween(today, effectiveTo);
  const isOpen = status === "EFFECTIVE";
  return {
    status: isOpen && left < 0 ? "EXPIRED" : status,
    isDue: isOpen && left >= 0 && left <= Math.max(...remindDays),
    title: titleOf({ client, bp, left, remindDays }),
    dueAt: instantAt(effectiveTo, "18:00"),
  };
}

/** The nearer the end, the nearer the mark that is named: 60 days, then 30. */
function titleOf(said: { client: string; bp: number; left: number; remindDays: readonly number[] }): string {
  const mark = said.remindDays.filter((days) => said.left <= days).toSorted((one, other) => one - other)[0];
  return `${said.client}${said.bp / 100}%优惠${mark ?? said.left}天内到期，谈续签`;
}
