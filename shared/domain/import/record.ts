import * as z from "zod";
import { Day, Instant } from "#shared/domain/calendar/day.ts";
import { Client } from "#shared/domain/clients/client.ts";
import { Grid } from "#shared/domain/clients/grid.ts";
import { Staff } from "#shared/domain/people/staff.ts";
import { Unit } from "#shared/domain/people/unit.ts";
import { TaskType, Urgency } from "#shared/domain/tasks/task.ts";

/** References are still as they were written: an id, a number, an exact name. */
const Said = z.string().min(1);
const Keys = z.object({ province: Said.optional(), externalRef: Said.optional() });

export const UnitRecord = Keys.extend({
  ...Unit.unwrap().pick({ code: true, name: true, level: true }).shape,
  parent: Said.optional(),
  head: Said.optional(),
  active: z.boolean().optional(),
});
export type UnitRecord = z.infer<typeof UnitRecord>;

export const GridRecord = Keys.extend({
  ...Grid.unwrap().pick({ name: true, kind: true }).shape,
  externalRef: Said,
  unit: Said,
  owner: Said.optional(),
});
export type GridRecord = z.infer<typeof GridRecord>;

export const StaffRecord = Keys.extend({
  ...Staff.unwrap().pick({ employeeNo: true, name: true, post: true }).shape,
  unit: Said,
  status: Staff.unwrap().shape.status.unwrap().optional(),
  language: Staff.unwrap().shape.language.unwrap().optional(),
  mobile: Said.optional(),
  hiredOn: Day.optional(),
  chat: z.record(z.string(), z.string()).optional(),
});
export type StaffRecord = z.infer<typeof StaffRecord>;

const { shape } = Client.unwrap();
export const ClientRecord = Keys.extend({
  name: Said,
  owner: Said,
  uscc: Said.optional(),
  shortName: Said.optional(),
  aliases: z.array(Said).optional(),
  kind: shape.kind.optional(),
  status: shape.status.unwrap().optional(),
  unit: Said.optional(),
  industryCode: Said.optional(),
  address: Said.optional(),
  place: Said.optional(),
  grid: Said.optional(),
  valueClass: shape.valueClass.unwrap().optional(),
  serviceGrade: shape.serviceGrade.unwrap().optional(),
  surveyGrade: shape.surveyGrade.unwrap().optional(),
  individualTier: shape.individualTier,
  riskLevel: shape.riskLevel.unwrap().optional(),
  chiefManagerId: Said.optional(),
  networkServiceManager: Said.optional(),
  contactName: Said.optional(),
  contactTitle: Said.optional(),
  contactMobile: Said.optional(),
  contactBadHours: z.array(z.object({ from: z.string(), to: z.string() })).optional(),
  monthlyFen: shape.monthlyFen,
});
export type ClientRecord = z.infer<typeof ClientRecord>;

export const TaskRecord = Keys.extend({
  externalRef: Said,
  title: Said,
  type: TaskType,
  owner: Said,
  client: Said.optional(),
  urgency: Urgency.optional(),
  dueAt: Instant.optional(),
  startsAt: Instant.optional(),
  minutes: z.int().positive().optional(),
  atStakeFen: z.int().nonnegative().optional(),
  promised: z.boolean().optional(),
  openedOn: Day.optional(),
  issuer: Said.optional(),
  blockedBy: Said.optional(),
  detail: Said.optional(),
  note: Said.optional(),
});
export type TaskRecord = z.infer<typeof TaskRecord>;

/** One batch as a use-case takes it: `run` tells this time from an earlier import of the same file. */
export function batchOf<R extends z.ZodType>(record: R) {
  return z.object({
    run: z.string().min(1),
    rows: z
      .array(z.object({ line: z.int().positive(), record }))
      .min(1)
      .max(50),
  });
}
