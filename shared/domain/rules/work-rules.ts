import * as z from "zod";
import { TimeOfDay } from "#shared/domain/calendar/day.ts";
import { TaskType, Urgency, WorkClass } from "#shared/domain/tasks/task.ts";

const isAscending = (times: readonly string[]): boolean =>
  new Set(times).size === times.length && times.join() === times.toSorted().join();

/** Stretches of a working day on the wall, in order, apart from one another. */
export const Hours = z.lazy(() =>
  z
    .array(z.object({ from: TimeOfDay, to: TimeOfDay }))
    .min(1)
    .refine(
      (hours) => isAscending(hours.flatMap(({ from, to }) => [from, to])),
      "Stretches lie in order and apart.",
    ),
);
export type Hours = z.infer<typeof Hours>;

/** Rule set WORK: personal hours, minutes per type, default urgency and due time (decided 2, 5; domain.md 3.7 SL-17). */
export const WorkRules = z.lazy(() =>
  z.object({
    personalHours: Hours,
    /** The SLA's own working hours, no lunch break taken out (SL-17). */
    slaHours: Hours,
    minutes: z.record(TaskType, z.int().positive()),
    defaultUrgency: z.record(TaskType, Urgency),
    /** A day without an hour is due at this time. */
    dueTime: TimeOfDay,
    /** What is left for the next working day waits until this time: so much is what delay costs. */
    delayUntil: TimeOfDay,
    undoMinutes: z.int().positive(),
    reopenDays: z.int().positive(),
    longestLeaveDays: z.int().positive(),
    listPage: z.int().positive(),
    /** A team is read person by person up to this many; above it one chooses a unit (decided 26). */
    largestTeam: z.int().positive(),
    longestAgendaDays: z.int().positive(),
    /** Where a manager's time should go, in basis points of the whole (proposed; seed E3.9 names no number). */
    recommendedSplitBp: z.record(WorkClass, z.int().min(0).max(10_000)),
  }),
);
export type WorkRules = z.infer<typeof WorkRules>;

const LIGHT = ["BIRTHDAY", "CARE", "PROMOTION", "CAMPAIGN", "LEARNING", "CASE_ANALYSIS"] as const;
const isLight = (type: TaskType): boolean => LIGHT.some((light) => light === type);

export const WORK_DEFAULT: WorkRules = {
  personalHours: [
    { from: "08:30", to: "12:00" },
    { from: "13:30", to: "18:00" },
  ],
  slaHours: [{ from: "09:00", to: "18:00" }],
  minutes: {
    FAULT: 30,
    COMPLAINT: 40,
    RETENTION: 60,
    CONTRACT: 60,
    ARREARS: 20,
    APPOINTMENT: 60,
    VISIT: 60,
    INDIVIDUAL_VISIT: 45,
    SURVEY_FOLLOWUP: 15,
    ACTIVATION_FOLLOWUP: 15,
    FIRST_CONTACT: 45,
    CAMPAIGN: 45,
    PHASE_TASK: 45,
    PROMOTION: 40,
    ARCHIVE_FIX: 10,
    REPORT_BIRTHDAY: 20,
    REPORT_OPERATIONS: 40,
    REPORT_INDUSTRY: 40,
    REPORT_CHURN: 40,
    BIRTHDAY: 5,
    CARE: 5,
    CASE_ANALYSIS: 60,
    OTHER: 30,
    LEARNING: 30,
  },
  defaultUrgency: Object.fromEntries(
    TaskType.options.map((type) => [type, isLight(type) ? "NOT_URGENT" : "NORMAL"]),
  ) as Record<TaskType, Urgency>,
  dueTime: "18:00",
  delayUntil: "09:00",
  undoMinutes: 30,
  reopenDays: 7,
  longestLeaveDays: 180,
  listPage: 10,
  largestTeam: 30,
  longestAgendaDays: 31,
  recommendedSplitBp: { SERVICE: 3500, MARKETING: 4000, CLIENT_MANAGEMENT: 2500 },
};
