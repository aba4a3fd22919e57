import * as z from "zod";
import { Instant, millisOf } from "#shared/domain/calendar/day.ts";

/** A stretch of a person's calendar that is not free: leave, or an appointment. `[from, to)`. */
export const Absence = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    owner: z.string().min(1),
    unit: z.string(),
    province: z.string(),
    version: z.string(),
    kind: z.enum(["LEAVE", "APPOINTMENT"]),
    from: Instant,
    to: Instant,
    reason: z.string().optional(),
    /** Who gets the digest meanwhile. */
    cover: z.string().optional(),
    coverName: z.string().optional(),
    /** Where the cover ends before the leave does. */
    coverTo: Instant.optional(),
  }),
);
export type Absence = z.infer<typeof Absence>;

/** The leave that covers an instant. */
export function isAway(absences: readonly Absence[], at: Instant): Absence | undefined {
  const millis = millisOf(at);
  return absences.find(
    ({ kind, from, to }) => kind === "LEAVE" && millisOf(from) <= millis && millis < millisOf(to),
  );
}
