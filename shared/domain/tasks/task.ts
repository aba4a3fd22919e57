import * as z from "zod";
import { Day, Instant } from "#shared/domain/calendar/day.ts";
import { AlertLevel, ClientFacts } from "#shared/domain/clients/client.ts";
import { SlaClock } from "#shared/domain/service/sla-clock.ts";

/** Where a task lies: lists carry owner and id, so that acting on a line needs no index that lags. */
export const TaskRef = z.lazy(() =>
  z.object({
    owner: z.string().min(1),
    id: z.string().min(1),
    /** Present for a closed task: the day at +08:00 on which it was closed. */
    closedOn: Day.optional(),
  }),
);
export type TaskRef = z.infer<typeof TaskRef>;

export const TaskType = z.enum([
  "FAULT",
  "COMPLAINT",
  "RETENTION",
  "CONTRACT",
  "ARREARS",
  "APPOINTMENT",
  "VISIT",
  "INDIVIDUAL_VISIT",
  "PROMOTION",
  "SURVEY_FOLLOWUP",
  "ACTIVATION_FOLLOWUP",
  "BIRTHDAY",
  "CARE",
  "REPORT_BIRTHDAY",
  "REPORT_OPERATIONS",
  "REPORT_INDUSTRY",
  "REPORT_CHURN",
  "CASE_ANALYSIS",
  "PHASE_TASK",
  "ARCHIVE_FIX",
  "FIRST_CONTACT",
  "CAMPAIGN",
  "LEARNING",
  "OTHER",
]);
export type TaskType = z.infer<typeof TaskType>;

export const WorkClass = z.enum(["SERVICE", "MARKETING", "CLIENT_MANAGEMENT"]);
export type WorkClass = z.infer<typeof WorkClass>;

/** Every type belongs to exactly one work class (seed E2.1). */
export const WORK_CLASS: Readonly<Record<TaskType, WorkClass>> = {
  FAULT: "SERVICE",
  COMPLAINT: "SERVICE",
  APPOINTMENT: "SERVICE",
  SURVEY_FOLLOWUP: "SERVICE",
  ACTIVATION_FOLLOWUP: "SERVICE",
  BIRTHDAY: "SERVICE",
  CARE: "SERVICE",
  RETENTION: "MARKETING",
  CONTRACT: "MARKETING",
  PROMOTION: "MARKETING",
  CAMPAIGN: "MARKETING",
  PHASE_TASK: "MARKETING",
  FIRST_CONTACT: "MARKETING",
  ARREARS: "CLIENT_MANAGEMENT",
  VISIT: "CLIENT_MANAGEMENT",
  INDIVIDUAL_VISIT: "CLIENT_MANAGEMENT",
  REPORT_BIRTHDAY: "CLIENT_MANAGEMENT",
  REPORT_OPERATIONS: "CLIENT_MANAGEMENT",
  REPORT_INDUSTRY: "CLIENT_MANAGEMENT",
  REPORT_CHURN: "CLIENT_MANAGEMENT",
  CASE_ANALYSIS: "CLIENT_MANAGEMENT",
  ARCHIVE_FIX: "CLIENT_MANAGEMENT",
  LEARNING: "CLIENT_MANAGEMENT",
  OTHER: "CLIENT_MANAGEMENT",
};

/** 非常紧急, 一般, 不紧急 (seed E1.2). */
export const Urgency = z.enum(["VERY_URGENT", "NORMAL", "NOT_URGENT"]);
export type Urgency = z.infer<typeof Urgency>;

export const TaskSource = z.enum([
  "MANUAL",
  "PLAN",
  "SUPERVISOR",
  "ALERT",
  "REMINDER",
  "CAMPAIGN",
  "SLA",
  "SYSTEM",
]);
export type TaskSource = z.infer<typeof TaskSource>;

const common = () =>
  z.object({
    id: z.string().min(1),
    owner: z.string().min(1),
    unit: z.string().min(1),
    province: z.string(),
    version: z.string(),
    title: z.string().min(1),
    type: TaskType,
    urgency: Urgency,
    client: ClientFacts.optional(),
    /** When it is due; absent when it has no date. */
    dueAt: Instant.optional(),
    /** The date is a wish (visit cadence), not a promise: passing it weighs less (rule PRIORITY, term D). */
    soft: z.boolean().optional(),
    minutes: z.int().positive(),
    source: TaskSource,
    /** What opened it: an order, an alert, a reminder. One open task per (client, type, reason) (decided 1). */
    subjectId: z.string().optional(),
    /** The day it was opened, from which its age counts. */
    openedOn: Day,
    createdAt: Instant,
    /** Running clocks of its service order, as far as ranking reads them. */
    clocks: z.array(SlaClock).optional(),
    /** The alert it answers, and by when it must be acknowledged. `level` may rise while it is open. */
    alert: z.object({ level: AlertLevel, ackDueAt: Instant, ackedAt: Instant.optional() }).optional(),
    /** When a visit or an appointment begins. */
    startsAt: Instant.optional(),
    fullOutage: z.boolean().optional(),
    /** Promised to the client; a promise whose day has passed is broken. */
    promised: z.boolean().optional(),
    promiseBroken: z.boolean().optional(),
    urgedAt: Instant.optional(),
    /** Highest tier points among the clients of a batch are taken from `client`; `count` is how many there are. */
    batch: z.object({ count: z.int().positive() }).optional(),
    /** Integer fen. */
    atStakeFen: z.int().nonnegative().optional(),
    /** Why it cannot go on. */
    blockedBy: z.string().optional(),
    /** Snoozed until then: counted, not ranked. */
    hiddenUntil: Instant.optional(),
    /** What is known beyond the title: age of arrears in days, alert signals, in the words of the source. */
    detail: z.string().optional(),
    /** The last note; all of them are in the journal. */
    note: z.string().optional(),
    /** Who handed it over and when, until it is accepted. */
    handedOver: z
      .object({ by: z.string(), name: z.string(), at: Instant, reason: z.string().optional() })
      .optional(),
    issuer: z.string().optional(),
    externalRef: z.string().optional(),
  });

export const OpenTask = z.lazy(() =>
  common().extend({
    status: z.enum(["NEW", "ACCEPTED", "IN_PROGRESS"]),
  }),
);
export type OpenTask = z.infer<typeof OpenTask>;

export const ClosedTask = z.lazy(() =>
  common().extend({
    status: z.enum(["DONE", "CANCELLED"]),
    closedAt: Instant,
    closedBy: z.string(),
    closedByName: z.string().optional(),
    outcome: z.string().optional(),
  }),
);
export type ClosedTask = z.infer<typeof ClosedTask>;

/** What lies with somebody else and is not yet accepted: it still counts as the giver's (decided 2). */
export const Delegated = z.lazy(() =>
  z.object({
    id: z.string(),
    owner: z.string(),
    unit: z.string(),
    province: z.string(),
    version: z.string(),
    title: z.string(),
    to: z.string(),
    toName: z.string(),
    at: Instant,
  }),
);
export type Delegated = z.infer<typeof Delegated>;
