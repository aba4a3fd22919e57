import * as z from "zod";

const Share = z.int().min(0).max(10_000);
/** From so much on it counts so many points; the highest first, below all of them `below`. */
const Bands = z.object({
  bands: z.array(z.object({ from: z.int(), points: z.int().min(0).max(100) })).min(1),
  below: z.int().min(0).max(100),
});
export type Bands = z.infer<typeof Bands>;

/** Rule set VALUE_CLASS (TR-4 to TR-6, domain.md 3.3): a group client's value score and the classes that it makes. */
export const ValueRules = z.lazy(() =>
  z.object({
    weights: z.object({ revenue: Share, members: Share, influence: Share, growth: Share }),
    /** Monthly unit-paid revenue in fen. */
    revenue: Bands,
    members: Bands,
    /** Points per level of influence, 1 to 5. */
    influencePoints: z.int().positive(),
    /** Growth over twelve months in basis points. */
    growth: Bands,
    classes: z.object({ A: z.int(), B: z.int(), C: z.int() }),
  }),
);
export type ValueRules = z.infer<typeof ValueRules>;

export const VALUE_DEFAULT: ValueRules = {
  weights: { revenue: 5000, members: 2000, influence: 1500, growth: 1500 },
  revenue: {
    bands: [
      { from: 10_000_000, points: 100 },
      { from: 3_000_000, points: 80 },
      { from: 1_000_000, points: 60 },
      { from: 300_000, points: 40 },
    ],
    below: 20,
  },
  members: {
    bands: [
      { from: 1000, points: 100 },
      { from: 300, points: 80 },
      { from: 100, points: 60 },
      { from: 30, points: 40 },
    ],
    below: 20,
  },
  influencePoints: 20,
  growth: {
    bands: [
      { from: 2000, points: 100 },
      { from: 500, points: 70 },
      { from: -500, points: 50 },
      { from: -2000, points: 25 },
    ],
    below: 0,
  },
  classes: { A: 80, B: 60, C: 40 },
};
