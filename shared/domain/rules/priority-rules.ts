import * as z from "zod";
import { TaskType } from "#shared/domain/tasks/task.ts";

const Points = z.lazy(() => z.int().min(0).max(40));

/** Rule set PRIORITY (domain.md 4.2). Every number of the score; `upTo` steps are read from the first that holds. */
export const PriorityRules = z.lazy(() =>
  z.object({
    urgency: z.object({ VERY_URGENT: Points, NORMAL: Points, NOT_URGENT: Points }),
    importance: z.record(TaskType, Points),
    deadline: z.object({
      passed: Points,
      near: Points,
      nearMinutes: z.int().positive(),
      clockNearBp: z.int(),
      half: Points,
      clockHalfBp: z.int(),
      today: Points,
      softPassed: Points,
      /** Calendar days ahead: at most `upTo` days gives `points`. */
      ahead: z.array(z.object({ upTo: z.int().positive(), points: Points })),
    }),
    tier: z.object({
      top: Points,
      high: Points,
      middle: Points,
      potential: Points,
      other: Points,
      internal: Points,
    }),
    risk: z.object({ RED: Points, ORANGE: Points, YELLOW: Points, NONE: Points }),
    engagement: z.object({ urged: Points, promised: Points, chief: Points, cap: Points }),
    age: z.object({ perWorkday: Points, cap: Points }),
    bands: z.object({ now: z.int(), today: z.int(), plan: z.int() }),
    /** NOW whatever the score. */
    overrides: z.object({ clockBp: z.int(), appointmentMinutes: z.int() }),
    /** Members of a same-place group lie within this many points of its first. */
    samePlacePoints: z.int(),
    /** Visits, which are kept together by place. */
    visits: z.array(TaskType),
    /** Calls and visits, which wait for the contact's good hour. */
    contacts: z.array(TaskType),
    quick: z.object({ maxMinutes: z.int(), withinWorkdays: z.int() }),
  }),
);
export type PriorityRules = z.infer<typeof PriorityRules>;

export const PRIORITY_DEFAULT: PriorityRules = {
  urgency: { VERY_URGENT: 35, NORMAL: 14, NOT_URGENT: 7 },
  importance: {
    FAULT: 25,
    COMPLAINT: 24,
    RETENTION: 22,
    CONTRACT: 20,
    ARREARS: 18,
    APPOINTMENT: 18,
    VISIT: 15,
    INDIVIDUAL_VISIT: 15,
    SURVEY_FOLLOWUP: 14,
    ACTIVATION_FOLLOWUP: 14,
    FIRST_CONTACT: 14,
    CAMPAIGN: 12,
    PHASE_TASK: 12,
    PROMOTION: 12,
    ARCHIVE_FIX: 8,
    REPORT_BIRTHDAY: 8,
    REPORT_OPERATIONS: 8,
    REPORT_INDUSTRY: 8,
    REPORT_CHURN: 8,
    BIRTHDAY: 6,
    CARE: 6,
    CASE_ANALYSIS: 6,
    OTHER: 5,
    LEARNING: 4,
  },
  deadline: {
    passed: 40,
    near: 36,
    nearMinutes: 120,
    clockNearBp: 7500,
    half: 28,
    clockHalfBp: 5000,
    today: 28,
    softPassed: 10,
    ahead: [
      { upTo: 1, points: 18 },
      { upTo: 3, points: 10 },
      { upTo: 7, points: 5 },
    ],
  },
  tier: { top: 15, high: 10, middle: 5, potential: 3, other: 2, internal: 0 },
  risk: { RED: 20, ORANGE: 12, YELLOW: 6, NONE: 0 },
  engagement: { urged: 10, promised: 5, chief: 5, cap: 15 },
  age: { perWorkday: 1, cap: 5 },
  bands: { now: 95, today: 60, plan: 35 },
  overrides: { clockBp: 7500, appointmentMinutes: 120 },
  samePlacePoints: 10,
  visits: ["VISIT", "INDIVIDUAL_VISIT", "APPOINTMENT"],
  contacts: [
    "VISIT",
    "INDIVIDUAL_VISIT",
    "RETENTION",
    "CONTRACT",
    "ARREARS",
    "COMPLAINT",
    "FIRST_CONTACT",
    "PROMOTION",
    "CAMPAIGN",
    "BIRTHDAY",
    "CARE",
  ],
  quick: { maxMinutes: 5, withinWorkdays: 2 },
};
