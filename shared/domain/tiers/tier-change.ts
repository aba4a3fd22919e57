import * as z from "zod";
import { Day } from "#shared/domain/calendar/day.ts";

export const TierField = z.enum(["valueClass", "individualTier", "serviceGrade", "creditGrade"]);
export type TierField = z.infer<typeof TierField>;

export const TierReason = z.enum([
  "REVIEWED_UP",
  "REVIEWED_DOWN",
  "DOWN_CONFIRMED",
  "DOWN_UNANSWERED",
  "DOWN_REFUSED",
  "UP_OBJECTED",
  "FROM_CLASS",
  "FROM_RULES",
  "RERATED",
]);
export type TierReason = z.infer<typeof TierReason>;

/** One step of a client from a grade to another (domain.md 2.5 TierHistory); `from` and `to` are the same where a move was refused. */
export const TierChange = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    clientId: z.string().min(1),
    version: z.string(),
    province: z.string(),
    field: TierField,
    from: z.string(),
    to: z.string(),
    on: Day,
    reason: TierReason,
    note: z.string().optional(),
    /** Hundredths of a point of the score that moved it. */
    scoreBp: z.int().optional(),
    ruleVersion: z.string(),
    confirmedBy: z.string().optional(),
    confirmedByName: z.string().optional(),
  }),
);
export type TierChange = z.infer<typeof TierChange>;

/** Where the reviews of a client stand, kept with the client. */
export const TierReview = z.lazy(() =>
  z.object({
    /** The last review. */
    on: Day,
    /** In a row that were below the class in force. */
    bad: z.int().nonnegative().default(0),
    /** Whose desk it lies on is `asked`. A move down that waits for a word until this day. */
    down: z.object({ to: z.string(), answerBy: Day, asked: z.string().optional() }).optional(),
    /** A move up that may be objected to until this day. */
    up: z.object({ from: z.string(), objectBy: Day, asked: z.string().optional() }).optional(),
  }),
);
export type TierReview = z.infer<typeof TierReview>;
