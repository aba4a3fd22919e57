import * as z from "zod";
import { Day, Instant } from "#shared/domain/calendar/day.ts";
import { Client } from "#shared/domain/clients/client.ts";
import { Grid } from "#shared/domain/clients/grid.ts";
import { Staff } from "#shared/domain/people/staff.ts";
import { Unit } from "#shared/domain/people/unit.ts";
import { TaskType, Urgency } from "#shared/domain/tasks/task.ts";
import { ImportMode, OnClosed } from "./run.ts";
import { Keys, Said } from "./said.ts";

export const UnitRecord = z.lazy(() =>
  Keys.unwrap().extend({
    ...Unit.unwrap().pick({ code: true, name: true, level: true }).shape,
    parent: Said.optional(),
    head: Said.optional(),
    active: z.boolean().optional(),
  }),
);
export type UnitRecord = z.infer<typeof UnitRecord>;

export const GridRecord = z.lazy(() =>
  Keys.unwrap().extend({
    ...Grid.unwrap().pick({ name: true, kind: true }).shape,
    externalRef: Said,
    unit: Said,
    owner: Said.optional(),
  }),
);
export type GridRecord = z.infer<typeof GridRecord>;

export const StaffRecord = z.lazy(() =>
  Keys.unwrap().extend({
    ...Staff.unwrap().pick({ employeeNo: true, name: true, post: true }).shape,
    unit: Said,
    status: Staff.unwrap().shape.status.unwrap().optional(),
    language: Staff.unwrap().shape.language.unwrap().optional(),
    mobile: Said.optional(),
    hiredOn: Day.optional(),
    certGrade: Staff.unwrap().shape.certGrade,
    certValidTo: Day.optional(),
    abilities: Staff.unwrap().shape.abilities,
    chat: z.record(z.string(), z.string()).optional(),
  }),
);
export type StaffRecord = z.infer<typeof StaffRecord>;

type Shape = ReturnType<typeof Client.unwrap>["shape"];
/** Fields of the archive that go as they are from a file into it. */
export const FROM_FILE = [
  "population",
  "subKind",
  "ownership",
  "employees",
  "registeredCapitalFen",
  "foundedOn",
  "inNetworkSince",
  "businessScope",
  "servesWhom",
  "valueStatement",
  "idNo",
  "tags",
  "strategic",
  "isReference",
  "siteGrids",
  "benefitSought",
  "sizeBand",
  "usageBand",
  "stageClass",
  "zone",
  "strategyTag",
  "relationState",
  "lifecycleStage",
  "creditGrade",
  "arrearsStops",
  "breachOn",
  "influence",
  "localNumbers",
  "budgetApproved",
  "rival",
  "rivalEndsOn",
  "leadSource",
  "leadDetail",
  "leadNeed",
  "declaredFen",
  "unitPaid",
  "lastContactAt",
] as const;
export const ClientRecord = z.lazy(() =>
  Keys.unwrap().extend({
    name: Said,
    /** Nobody: the head of the unit takes care until there is a manager. */
    owner: Said.optional(),
    uscc: Said.optional(),
    shortName: Said.optional(),
    aliases: z.array(Said).optional(),
    kind: Client.unwrap().shape.kind.optional(),
    status: Client.unwrap().shape.status.unwrap().optional(),
    unit: Said.optional(),
    industryCode: Said.optional(),
    address: Said.optional(),
    place: Said.optional(),
    grid: Said.optional(),
    valueClass: Client.unwrap().shape.valueClass.unwrap().optional(),
    serviceGrade: Client.unwrap().shape.serviceGrade.unwrap().optional(),
    surveyGrade: Client.unwrap().shape.surveyGrade.unwrap().optional(),
    individualTier: Client.unwrap().shape.individualTier,
    riskLevel: Client.unwrap().shape.riskLevel.unwrap().optional(),
    chiefManagerId: Said.optional(),
    networkServiceManager: Said.optional(),
    contactName: Said.optional(),
    contactTitle: Said.optional(),
    contactMobile: Said.optional(),
    contactBadHours: z.array(z.object({ from: z.string(), to: z.string() })).optional(),
    monthlyFen: Client.unwrap().shape.monthlyFen,
    ...shapeOf(FROM_FILE),
    parentClient: Said.optional(),
    backupManagerId: Said.optional(),
    createdAt: Instant.optional(),
    createdBy: Said.optional(),
  }),
);
export type ClientRecord = z.infer<typeof ClientRecord>;

export const TaskRecord = z.lazy(() =>
  Keys.unwrap().extend({
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
  }),
);
export type TaskRecord = z.infer<typeof TaskRecord>;

/** One batch as a use-case takes it; without an import it is tried out only. */
export function batchOf<R extends z.ZodType>(record: R) {
  return z.lazy(() =>
    z.object({
      importId: z.string().min(1),
      mode: ImportMode.default("both"),
      onClosed: OnClosed.default("skip"),
      rows: z
        .array(z.object({ line: z.int().positive(), record }))
        .min(1)
        .max(50),
    }),
  );
}

function shapeOf<K extends keyof Shape>(names: readonly K[]): Pick<Shape, K> {
  const { shape } = Client.unwrap();
  return Object.fromEntries(names.map((name) => [name, shape[name]])) as Pick<Shape, K>;
}
