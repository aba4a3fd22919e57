import * as z from "zod";
import { Day } from "#shared/domain/calendar/day.ts";
import { CreditGrade } from "#shared/domain/clients/codes.ts";

export const CreditComponentCode = z.enum([
  "CR-1",
  "CR-2",
  "CR-3",
  "CR-4",
  "CR-5",
  "CR-6",
  "CR-15",
  "CR-16",
  "CR-17",
  "CR-18",
]);
export type CreditComponentCode = z.infer<typeof CreditComponentCode>;

/** What a rating may lack: it is named, and never taken for 0. */
export const CreditInput = z.enum(["BILLS", "PAYMENT_DAYS", "SIX_MONTHS", "TENURE", "STOPS", "REAL_NAME"]);
export type CreditInput = z.infer<typeof CreditInput>;

/** Why an individual has no stars yet (CR-21). */
export const CreditBar = z.enum(["TOO_NEW", "NOT_IN_USE"]);
export type CreditBar = z.infer<typeof CreditBar>;

/** One line of the sum. */
export const CreditComponent = z.lazy(() =>
  z.object({
    code: CreditComponentCode,
    /** Bills, days, years, months, basis points, fen, items: what the rule counts. */
    input: z.int(),
    /** Of so many, where the input is a part. */
    of: z.int().optional(),
    /** Hundredths of a point, negative where it takes away. */
    pointsBp: z.int(),
  }),
);
export type CreditComponent = z.infer<typeof CreditComponent>;

/** How far a client is trusted on a day (domain.md 2.5, 3.1). The current one lies with the archive, older ones in its history. */
export const CreditRating = z.lazy(() =>
  z.object({
    /** The day it was made: at most one a day. */
    id: Day,
    clientId: z.string().min(1),
    version: z.string(),
    province: z.string(),
    status: z.enum(["CURRENT", "PAST"]),
    validTo: Day,
    occasion: z.enum(["QUARTER", "ARREARS"]),
    /** Hundredths of a point; absent where an input is missing. */
    scoreBp: z.int().optional(),
    grade: CreditGrade.optional(),
    /** Of a client that cannot be rated yet (CR-12). */
    isFirst: z.boolean().default(false),
    stars: z.int().min(0).max(5).optional(),
    starMedal: z.enum(["SILVER", "GOLD", "DIAMOND"]).optional(),
    components: z.array(CreditComponent).default([]),
    missing: z.array(CreditInput).default([]),
    bars: z.array(CreditBar).default([]),
    creditLimitFen: z.int().nonnegative().optional(),
    paymentCycleMonths: z.int().positive().optional(),
    depositMonths: z.int().nonnegative().optional(),
    ruleVersion: z.string(),
  }),
);
export type CreditRating = z.infer<typeof CreditRating>;
