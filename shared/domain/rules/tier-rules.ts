import * as z from "zod";
import { ServiceGrade, SurveyGrade, ValueClass } from "#shared/domain/clients/client.ts";

const Points = z.lazy(() => z.int().min(0).max(100));
/** From `from` on, so many points; the highest that holds counts, below all of them `else`. */
const Bands = z.lazy(() =>
  z.object({
    steps: z.array(z.object({ from: z.int(), points: Points })).min(1),
    else: Points,
  }),
);
export type Bands = z.infer<typeof Bands>;
const Share = z.lazy(() => z.int().min(0).max(10_000));
const Fen = z.lazy(() => z.int().nonnegative());
const Count = z.lazy(() => z.int().positive());
const ByTier = z.lazy(() =>
  z.object({
    diamond: z.int().positive(),
    gold: z.int().positive(),
    silver: z.int().positive(),
  }),
);

/** Rule set TIER (domain.md 3.3): who is a key client, of which class or tier, and what follows from it. */
export const TierRules = z.lazy(() =>
  z.object({
    /** TR-4 to TR-6 by the sum of four terms, or TR-7 by the client's place in the province's order of revenue. */
    scheme: z.enum(["SCORE", "PERCENTILE"]),
    /** TR-4. */
    weightsBp: z.object({ revenue: Share, members: Share, influence: Share, growth: Share }),
    /** TR-5: unit-paid fen a month. */
    revenue: Bands,
    members: Bands,
    influencePerLevel: Points,
    /** Basis points in twelve months. */
    growth: Bands,
    /** TR-6, in points of 100. */
    cuts: z.object({ a: Points, b: Points, c: Points }),
    /** TR-7: A from this fifth of the province's revenue order on (5 is the best), B from that one, C below. */
    percentile: z.object({ aFromFifth: z.int().min(2).max(5), bFromFifth: z.int().min(2).max(5) }),
    /** TR-3: any of these makes a group a key client. */
    keyClient: z.object({ unitPaidFen: Fen, members: Count }),
    /** TR-1 by the mean monthly bill of twelve months in fen, or TR-2 by growth score. */
    individual: z.object({
      scheme: z.enum(["BILL", "GROWTH_SCORE"]),
      billFen: ByTier,
      growthScore: z.object({
        cuts: ByTier,
        /** Points from so many full years on, the most first. */
        tenure: z.array(z.object({ fromYears: z.int().nonnegative(), points: z.int().nonnegative() })),
        leastYears: z.int().nonnegative(),
      }),
    }),
    /** TR-9 and TR-10. */
    review: z.object({
      /** Months of the year: the class of a group, on their first working day. */
      groupMonths: z.array(z.int().min(1).max(12)).min(1),
      /** `MM-DD`: the tier of an individual. */
      individualOn: z.string().regex(/^\d\d-\d\d$/),
      badReviews: Count,
      answerWorkdays: Count,
    }),
    /** TR-11, where a contract sets none; `strategic` is that of an A client on the strategic list. */
    serviceGrade: z.object({ strategic: ServiceGrade, byClass: z.record(ValueClass, ServiceGrade) }),
    /** TR-12. */
    surveyGrade: z.record(ServiceGrade, SurveyGrade),
    /** TR-13: so much of what a book's A and B clients bring is to be unit-paid, and so much more each quarter until then. */
    purity: z.object({ targetBp: Share, perQuarterBp: Share }),
    /** TR-8: yearly revenue of the post's tiers in fen, shown for comparison and read by no rule. */
    postalFen: z.record(z.string(), Fen),
  }),
);
export type TierRules = z.infer<typeof TierRules>;

const steps = (...all: readonly (readonly [from: number, points: number])[]) =>
  all.map(([from, points]) => ({ from, points }));

export const TIER_DEFAULT: TierRules = {
  scheme: "SCORE",
  weightsBp: { revenue: 5000, members: 2000, influence: 1500, growth: 1500 },
  revenue: { steps: steps([10_000_000, 100], [3_000_000, 80], [1_000_000, 60], [300_000, 40]), else: 20 },
  members: { steps: steps([1000, 100], [300, 80], [100, 60], [30, 40]), else: 20 },
  influencePerLevel: 20,
  growth: { steps: steps([2000, 100], [500, 70], [-500, 50], [-2000, 25]), else: 0 },
  cuts: { a: 80, b: 60, c: 40 },
  percentile: { aFromFifth: 5, bFromFifth: 2 },
  keyClient: { unitPaidFen: 300_000, members: 50 },
  individual: {
    scheme: "BILL",
    billFen: { diamond: 170_000, gold: 70_000, silver: 30_000 },
    growthScore: {
      // A year at the bills of TR-1, in yuan: no source prints cuts for the score.
      cuts: { diamond: 20_400, gold: 8400, silver: 3600 },
      tenure: [
        { fromYears: 10, points: 300 },
        { fromYears: 3, points: 200 },
        { fromYears: 1, points: 100 },
      ],
      leastYears: 1,
    },
  },
  review: { groupMonths: [1, 4, 7, 10], individualOn: "02-01", badReviews: 2, answerWorkdays: 5 },
  serviceGrade: { strategic: "AAA", byClass: { A: "AA", B: "A", C: "STANDARD", NONE: "STANDARD" } },
  surveyGrade: { AAA: "GOLD", AA: "SILVER", A: "BRONZE", STANDARD: "STANDARD" },
  purity: { targetBp: 8000, perQuarterBp: 500 },
  postalFen: {
    SPECIAL: 300_000_000,
    PROVINCIAL: 25_000_000,
    CLASS_1: 7_000_000,
    CLASS_2: 3_000_000,
    CLASS_3: 1_000_000,
  },
};
