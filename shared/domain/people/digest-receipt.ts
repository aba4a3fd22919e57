import * as z from "zod";
import { Day, Instant } from "#shared/domain/calendar/day.ts";

/** One digest, at most once per manager and day however often it is delivered (domain.md 3.23; decision page on delivery). */
export const DigestReceipt = z.lazy(() =>
  z.object({
    owner: z.string(),
    unit: z.string(),
    province: z.string(),
    version: z.string(),
    day: Day,
    status: z.enum(["SENDING", "SENT", "FAILED", "SKIPPED"]),
    reason: z.string().optional(),
    at: Instant,
    channel: z.string().optional(),
    text: z.string().optional(),
  }),
);
export type DigestReceipt = z.infer<typeof DigestReceipt>;
