import { dayOf, type Instant, instantAt } from "#shared/domain/calendar/day.ts";
import { factsOf } from "#shared/domain/clients/client.ts";
import { WORK_DEFAULT } from "#shared/domain/rules/work-rules.ts";
import type { OpenTask, TaskSource, TaskType } from "#shared/domain/tasks/task.ts";
import type { SampleStaff } from "./organisation.ts";
import type { SampleClient } from "./sample-client.ts";

export type SampleTask = Omit<OpenTask, "version">;

/** What matters of a task; the rest is as usual for its type. */
export type TaskDraft = Pick<SampleTask, "title" | "type"> &
  Partial<Omit<SampleTask, "client" | "id" | "openedOn">> & {
    readonly client?: SampleClient | undefined;
    /** When it came up. */
    readonly openedAt: Instant;
  };

const SOURCES: Partial<Record<TaskType, TaskSource>> = {
  FAULT: "SLA",
  COMPLAINT: "SLA",
  SURVEY_FOLLOWUP: "SLA",
  ACTIVATION_FOLLOWUP: "SLA",
  RETENTION: "ALERT",
  CONTRACT: "REMINDER",
  ARREARS: "REMINDER",
  APPOINTMENT: "REMINDER",
  INDIVIDUAL_VISIT: "REMINDER",
  BIRTHDAY: "REMINDER",
  PROMOTION: "CAMPAIGN",
  CAMPAIGN: "CAMPAIGN",
  PHASE_TASK: "SUPERVISOR",
  REPORT_BIRTHDAY: "REMINDER",
  REPORT_OPERATIONS: "REMINDER",
  REPORT_INDUSTRY: "REMINDER",
  REPORT_CHURN: "REMINDER",
  ARCHIVE_FIX: "SYSTEM",
  FIRST_CONTACT: "SYSTEM",
};

/** Numbered within its owner, so that the same sample has the same ids. */
export function taskOf(draft: TaskDraft, { owner, n }: { owner: SampleStaff; n: number }): SampleTask {
  const { client, openedAt, ...said } = draft;
  const { type } = draft;
  return {
    ...{ id: `tsk_${owner.id.slice(4)}${String(n + 1).padStart(3, "0")}`, owner: owner.id, unit: owner.unit },
    ...{ province: owner.province, status: "ACCEPTED", source: SOURCES[type] ?? "MANUAL" },
    ...{ urgency: WORK_DEFAULT.defaultUrgency[type], minutes: WORK_DEFAULT.minutes[type] },
    ...{ openedOn: dayOf(openedAt), createdAt: openedAt },
    ...(client && { client: factsOf({ ...client, version: "" }) }),
    ...said,
  };
}

/** 18:00 of a day, when work without an hour is due. */
export function endOf(day: string): Instant {
  return instantAt(day, WORK_DEFAULT.dueTime);
}
