import * as z from "zod";
import { TimeOfDay } from "#shared/domain/calendar/day.ts";

/** Rule set NOTIFY (domain.md 3.23): when people may be told things, and how much at once. */
export const NotifyRules = z.lazy(() =>
  z.object({
    digestAt: TimeOfDay,
    digestFrom: TimeOfDay,
    digestUntil: TimeOfDay,
    /** A failed or late digest is still sent until then on its day. */
    /** Supervisors hear once more, of their people's day. */
    rollUpAt: TimeOfDay,
    textLines: z.int().positive(),
    quiet: z.array(z.object({ from: TimeOfDay, to: TimeOfDay })),
    /** On a day off only what is critical: a running clock at this share, or RED of class A (decided 17). */
    criticalClockBp: z.int(),
    /** Unasked messages a day beside the digest; beyond them and in quiet hours they wait for the next digest. */
    pushesPerDay: z.int().nonnegative(),
    heldAtMost: z.int().positive(),
  }),
);
export type NotifyRules = z.infer<typeof NotifyRules>;

export const NOTIFY_DEFAULT: NotifyRules = {
  digestAt: "08:20",
  digestFrom: "06:00",
  digestUntil: "20:00",
  rollUpAt: "18:30",
  textLines: 7,
  quiet: [
    { from: "20:00", to: "08:00" },
    { from: "12:00", to: "13:30" },
  ],
  criticalClockBp: 7500,
  pushesPerDay: 6,
  heldAtMost: 20,
};
