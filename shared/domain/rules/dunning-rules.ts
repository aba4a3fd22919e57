import * as z from "zod";
import { ServiceGrade, ValueClass } from "#shared/domain/clients/client.ts";
import { UnitLevel } from "#shared/domain/people/unit.ts";

const Days = z.lazy(() => z.int().positive());
const Stage = z.enum([
  "ARREARS_NOTICE",
  "SUSPENSION_NOTICE",
  "SUSPENDED",
  "DUNNING",
  "CLOSING_NOTICE",
  "CLOSED",
  "BAD_DEBT",
]);

/** Rule set DUNNING (DN-1 to DN-8, domain.md 3.9): how arrears are aged, who asks for them when, and when a service stops. */
export const DunningRules = z.lazy(() =>
  z.object({
    /** DN-1: the last day of each bucket but the open one. */
    bucketDays: z.array(Days).min(1),
    /** DN-2: in this order; whoever pays goes back to the beginning. */
    stages: z.array(Stage).min(1),
    /** DN-3: days since the bill was due. */
    days: z.object({ message: Days, call: Days, letter: Days, visit: Days, badDebt: Days }),
    /** DN-3: the warning comes so many days before the payment cycle (CR-10) ends. */
    warningDays: Days,
    /** DN-4: who sends messages, calls and letters. */
    channel: z.record(ValueClass, z.enum(["MANAGER", "DESK"])),
    /** DN-6: a day's fee in ten-thousandths; shown, not computed. */
    lateFeeBp: z.int().min(0).max(10_000),
    /** DN-7: whose service stops only with that level's word. */
    suspension: z.object({
      classes: z.array(ValueClass),
      grades: z.array(ServiceGrade),
      level: UnitLevel,
    }),
    /** DN-8: members are stopped along with their group only where the agreement says so. */
    membersOnlyByAgreement: z.boolean(),
  }),
);
export type DunningRules = z.infer<typeof DunningRules>;

export const DUNNING_DEFAULT: DunningRules = {
  bucketDays: [30, 60, 90],
  stages: [
    "ARREARS_NOTICE",
    "SUSPENSION_NOTICE",
    "SUSPENDED",
    "DUNNING",
    "CLOSING_NOTICE",
    "CLOSED",
    "BAD_DEBT",
  ],
  days: { message: 1, call: 7, letter: 15, visit: 30, badDebt: 90 },
  warningDays: 10,
  channel: { A: "MANAGER", B: "MANAGER", C: "DESK", NONE: "DESK" },
  lateFeeBp: 30,
  suspension: { classes: ["A"], grades: ["AAA"], level: "CITY" },
  membersOnlyByAgreement: true,
};
