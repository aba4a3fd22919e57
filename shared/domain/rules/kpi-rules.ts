import * as z from "zod";

const Points = z.lazy(() => z.int().min(0).max(100));
const Bp = z.lazy(() => z.int().min(0));

/** The items of an appraisal, as KP-1 to KP-15 name them. */
export const KpiItem = z.enum([
  "UNIT_PAID_REVENUE",
  "INFORMATISATION_REVENUE",
  "SNAPSHOT_RETENTION",
  "CHURN_AB",
  "SATISFACTION",
  "COMPLAINTS_AND_SLA",
  "ARREARS_RATE",
  "NEW_CLIENTS",
  "VISITS",
  "TASKS",
  "ARCHIVE",
  "ALERTS_ACKNOWLEDGED",
  "REPORTS",
  "CERTIFICATION",
  "KNOWLEDGE",
]);
export type KpiItem = z.infer<typeof KpiItem>;
const Part = z.enum(["RESULTS", "WORK", "CAPABILITY"]);

/** Rule set KPI (KP-1 to KP-20, domain.md 3.10): an account manager's appraisal of 100 points. */
export const KpiRules = z.lazy(() =>
  z.object({
    /** KP-1 to KP-15: what each item weighs. */
    weights: z.record(KpiItem, Points),
    parts: z.record(KpiItem, Part),
    /** KP-1, KP-2: completion over time progress counts up to this. */
    mostCompletionBp: Bp,
    /** KP-3: points for each point below the target. */
    retentionLossPoints: Points,
    /** KP-4: points for each client of the class that was lost. */
    churnLossPoints: z.object({ A: Points, B: Points }),
    /** KP-6: points for each complaint or broken SLA. */
    brokenLossPoints: Points,
    /** KP-7: up to this rate so many points; above all of them `else`. */
    arrears: z.object({
      steps: z.array(z.object({ upToBp: Bp, points: Points })).min(1),
      else: Points,
    }),
    /** KP-10: points of the on-time share, and of the mean quality of 5. */
    tasks: z.object({ onTime: Points, quality: Points }),
    /** KP-14. */
    certificate: z.record(z.enum(["L1", "L2", "L3", "L4"]), Points),
    /** KP-16: the quarter is the mean of its months, the year of its quarters. */
    period: z.enum(["MONTH", "QUARTER"]),
    /** KP-17: from these points on; below all of them D. */
    grades: z.object({ S: Points, A: Points, B: Points, C: Points }),
    /** KP-18: what makes the grade D whatever the points. */
    vetoes: z.array(z.enum(["FALSE_DATA", "SAFETY_BREACH", "SECRECY_BREACH"])),
    /** KP-19. */
    appeal: z.object({ workdays: z.int().positive(), answerWorkdays: z.int().positive() }),
    /** KP-20: facts of the grid and the book that targets are made comparable by. */
    normalisedBy: z.array(
      z.enum(["CLASS_MIX", "GRID_ECONOMY", "REGISTERED_CAPITAL", "EMPLOYEES", "BASE_STATION_LOAD"]),
    ),
  }),
);
export type KpiRules = z.infer<typeof KpiRules>;

export const KPI_DEFAULT: KpiRules = {
  weights: {
    UNIT_PAID_REVENUE: 20,
    INFORMATISATION_REVENUE: 10,
    SNAPSHOT_RETENTION: 15,
    CHURN_AB: 5,
    SATISFACTION: 5,
    COMPLAINTS_AND_SLA: 3,
    ARREARS_RATE: 5,
    NEW_CLIENTS: 7,
    VISITS: 7,
    TASKS: 8,
    ARCHIVE: 5,
    ALERTS_ACKNOWLEDGED: 3,
    REPORTS: 2,
    CERTIFICATION: 3,
    KNOWLEDGE: 2,
  },
  parts: {
    UNIT_PAID_REVENUE: "RESULTS",
    INFORMATISATION_REVENUE: "RESULTS",
    SNAPSHOT_RETENTION: "RESULTS",
    CHURN_AB: "RESULTS",
    SATISFACTION: "RESULTS",
    COMPLAINTS_AND_SLA: "RESULTS",
    ARREARS_RATE: "RESULTS",
    NEW_CLIENTS: "RESULTS",
    VISITS: "WORK",
    TASKS: "WORK",
    ARCHIVE: "WORK",
    ALERTS_ACKNOWLEDGED: "WORK",
    REPORTS: "WORK",
    CERTIFICATION: "CAPABILITY",
    KNOWLEDGE: "CAPABILITY",
  },
  mostCompletionBp: 12_000,
  retentionLossPoints: 3,
  churnLossPoints: { A: 5, B: 2 },
  brokenLossPoints: 1,
  arrears: {
    steps: [
      { upToBp: 100, points: 5 },
      { upToBp: 300, points: 3 },
      { upToBp: 500, points: 1 },
    ],
    else: 0,
  },
  tasks: { onTime: 5, quality: 3 },
  certificate: { L1: 1, L2: 2, L3: 3, L4: 3 },
  period: "MONTH",
  grades: { S: 95, A: 85, B: 70, C: 60 },
  vetoes: ["FALSE_DATA", "SAFETY_BREACH", "SECRECY_BREACH"],
  appeal: { workdays: 5, answerWorkdays: 5 },
  normalisedBy: ["CLASS_MIX", "GRID_ECONOMY", "REGISTERED_CAPITAL", "EMPLOYEES", "BASE_STATION_LOAD"],
};
