import * as z from "zod";
import { TimeOfDay } from "#shared/domain/calendar/day.ts";

const Minutes = z.lazy(() => z.int().positive());

/** Rule set APPOINTMENT (domain.md 3.15, seed table SLA-3): install and maintain at the client's, at a set time. */
export const AppointmentRules = z.lazy(() =>
  z.object({
    /** Somebody calls so long after the order came. */
    contactMinutes: Minutes,
    arriveEarlyMinutes: z.object({ least: Minutes, most: Minutes }),
    acceptMinutes: Minutes,
    escalatedComplaints: z.int().nonnegative(),
    /** The day before, until this time. */
    confirmUntil: TimeOfDay,
    /** A move with less notice than this is late. */
    lateMoveHours: z.int().positive(),
    windowHours: z.int().positive(),
    callBackWorkdays: z.int().positive(),
  }),
);
export type AppointmentRules = z.infer<typeof AppointmentRules>;

export const APPOINTMENT_DEFAULT: AppointmentRules = {
  contactMinutes: 60,
  arriveEarlyMinutes: { least: 30, most: 60 },
  acceptMinutes: 10,
  escalatedComplaints: 0,
  confirmUntil: "18:00",
  lateMoveHours: 4,
  windowHours: 2,
  callBackWorkdays: 1,
};
