import * as z from "zod";

const Points = z.int().min(0).max(100);
/** From `from` on, so many points; the highest that holds counts, below all of them `else`. */
const Bands = z.object({
  steps: z.array(z.object({ from: z.int(), points: Points })).min(1),
  else: Points,
});
export type Bands = z.infer<typeof Bands>;
const Share = z.int().min(0).max(10_000);

/** Rule set TIER as far as a client's value is explained: TR-4 weights, TR-5 bands, TR-6 cut-offs (domain.md 3.3). */
export const TierRules = z.lazy(() =>
  z.object({
    weightsBp: z.object({ revenue: Share, members: Share, influence: Share, growth: Share }),
    /** Unit-paid fen a month. */
    revenue: Bands,
    members: Bands,
    influencePerLevel: Points,
    /** Basis points in twelve months. */
    growth: Bands,
    cuts: z.object({ a: Points, b: Points, c: Points }),
    /** TR-13: so much of what a book's A and B clients bring is to be unit-paid, and so much more each quarter until then. */
    purity: z.object({ targetBp: Share, perQuarterBp: Share }),
  }),
);
export type TierRules = z.infer<typeof TierRules>;

const steps = (...all: readonly (readonly [from: number, points: number])[]) =>
  all.map(([from, points]) => ({ from, points }));

export const TIER_DEFAULT: TierRules = {
  weightsBp: { revenue: 5000, members: 2000, influence: 1500, growth: 1500 },
  revenue: { steps: steps([10_000_000, 100], [3_000_000, 80], [1_000_000, 60], [300_000, 40]), else: 20 },
  members: { steps: steps([1000, 100], [300, 80], [100, 60], [30, 40]), else: 20 },
  influencePerLevel: 20,
  growth: { steps: steps([2000, 100], [500, 70], [-500, 50], [-2000, 25]), else: 0 },
  cuts: { a: 80, b: 60, c: 40 },
  purity: { targetBp: 8000, perQuarterBp: 500 },
};
