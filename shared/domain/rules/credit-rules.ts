import * as z from "zod";
import { ValueClass } from "#shared/domain/clients/client.ts";
import { CreditGrade, SizeBand } from "#shared/domain/clients/codes.ts";

const Points = z.lazy(() => z.int().min(0).max(100));
const Bp = z.lazy(() => z.int().nonnegative());
const Count = z.lazy(() => z.int().nonnegative());
const Level = z.enum(["HIGH", "MEDIUM", "LOW"]);

/** Up to so much, so many points; the least first, above all of them `above`. */
const UpTo = z.lazy(() =>
  z.object({
    steps: z.array(z.object({ upTo: Count, points: Points })).min(1),
    above: Points,
  }),
);
export type UpTo = z.infer<typeof UpTo>;

/** Rule set CREDIT (domain.md 3.1): how far a client can be trusted to pay, and what follows from it. */
export const CreditRules = z.lazy(() =>
  z.object({
    group: z.object({
      /** CR-1: of so many bills, the share that was paid by the due day. */
      onTime: z.object({ points: Points, bills: z.int().positive() }),
      /** A bill is due so many days after the month that it is for. */
      dueDays: Count,
      /** CR-2: days of the worst arrears in twelve months. */
      worstArrears: UpTo,
      /** CR-3: points per full year. */
      tenure: z.object({ perYear: Points, most: Points }),
      /** CR-4: so many months ahead are all the points. */
      contractCover: z.object({ points: Points, months: z.int().positive() }),
      /** CR-5: coefficient of variation in basis points over so many months. */
      stability: z.object({ months: z.int().min(2), bands: UpTo }),
      /** CR-6: nothing illegal, nothing false for so many months. */
      conduct: z.object({ points: Points, months: z.int().positive() }),
    }),
    /** CR-7: from so many points on; below the last of them C. */
    grades: z.object({ AAA: Points, AA: Points, A: Points, B: Points }),
    /** CR-8. */
    riskFactorBp: z.record(CreditGrade, Bp),
    /** CR-9: the mean bill of so many months. */
    limitMonths: z.int().positive(),
    /** CR-10 reads months, CR-11 months of rent that a leased line is paid ahead. */
    levelOf: z.record(CreditGrade, Level),
    cycleMonths: z.record(Level, z.int().positive()),
    depositMonths: z.record(Level, Count),
    /** CR-12: of a client that cannot be rated yet; clients of these sizes that are in no class stay at `lowest`. */
    first: z.object({
      byClass: z.record(ValueClass, CreditGrade),
      clusterSizes: z.array(SizeBand),
      lowest: CreditGrade,
    }),
    /** CR-13: every quarter, and the day after arrears have become this old. */
    review: z.object({ months: z.array(z.int().min(1).max(12)).min(1), arrearsDays: z.int().positive() }),
    /** CR-15 to CR-18: points; the mean bill counts one for each yuan. */
    individual: z.object({
      billMost: Count,
      billMonths: z.int().positive(),
      perMonth: Count,
      perPlusItem: Count,
      plusMost: Count,
      perStop: Count,
      /** CR-19: one star from the first on. */
      starsFrom: z.array(Count).length(5),
      /** CR-20. */
      manyStops: z.int().positive(),
      manyStopsStars: z.int().min(0).max(5),
      /** CR-21. */
      leastMonths: Count,
      validMonths: z.int().positive(),
    }),
  }),
);
export type CreditRules = z.infer<typeof CreditRules>;

export const CREDIT_DEFAULT: CreditRules = {
  group: {
    onTime: { points: 40, bills: 12 },
    dueDays: 20,
    worstArrears: {
      steps: [
        { upTo: 0, points: 20 },
        { upTo: 30, points: 15 },
        { upTo: 60, points: 8 },
        { upTo: 90, points: 3 },
      ],
      above: 0,
    },
    tenure: { perYear: 3, most: 15 },
    contractCover: { points: 10, months: 12 },
    stability: {
      months: 6,
      bands: {
        steps: [
          { upTo: 1000, points: 10 },
          { upTo: 2500, points: 5 },
        ],
        above: 0,
      },
    },
    conduct: { points: 5, months: 12 },
  },
  grades: { AAA: 90, AA: 80, A: 70, B: 60 },
  riskFactorBp: { AAA: 15_000, AA: 10_000, A: 8000, B: 6000, C: 0 },
  limitMonths: 6,
  levelOf: { AAA: "HIGH", AA: "HIGH", A: "MEDIUM", B: "LOW", C: "LOW" },
  cycleMonths: { HIGH: 3, MEDIUM: 2, LOW: 1 },
  depositMonths: { HIGH: 0, MEDIUM: 3, LOW: 6 },
  first: { byClass: { A: "A", B: "B", C: "B", NONE: "B" }, clusterSizes: ["SMALL"], lowest: "B" },
  review: { months: [1, 4, 7, 10], arrearsDays: 30 },
  individual: {
    billMost: 600,
    billMonths: 12,
    perMonth: 1,
    perPlusItem: 5,
    plusMost: 50,
    perStop: 10,
    starsFrom: [60, 100, 150, 200, 300],
    manyStops: 3,
    manyStopsStars: 3,
    leastMonths: 6,
    validMonths: 12,
  },
};
