import * as z from "zod";
import { Instant } from "#shared/domain/calendar/day.ts";

export const SlaMetric = z.enum([
  "FIRST_CONTACT",
  "ACCEPT",
  "RESPOND",
  "PROGRESS_NOTICE",
  "SURVEY",
  "ACTIVATE",
  "RESTORE",
  "REPLY",
  "CALLBACK",
]);
export type SlaMetric = z.infer<typeof SlaMetric>;

/** How a limit is counted: around the clock, or in the working hours of SL-17 (one working day = 9 hours). */
export const SlaUnit = z.enum(["MINUTES", "HOURS", "WORKING_HOURS", "WORKING_DAYS"]);
export type SlaUnit = z.infer<typeof SlaUnit>;

/** One promise of a service order (domain.md 2.4). `limitMinutes` and `pausedMinutes` are in the unit's own time. */
export const SlaClock = z.lazy(() =>
  z.object({
    metric: SlaMetric,
    unit: SlaUnit,
    limitMinutes: z.number().positive(),
    startsAt: Instant,
    dueAt: Instant,
    pausedMinutes: z.number().nonnegative().default(0),
    state: z.enum(["RUNNING", "PAUSED", "MET", "BREACHED", "WAIVED"]),
    /** When it was met, or when it was paused. */
    stoppedAt: Instant.optional(),
  }),
);
export type SlaClock = z.infer<typeof SlaClock>;
