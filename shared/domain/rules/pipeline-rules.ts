import * as z from "zod";
import { Stage } from "#shared/domain/opportunities/opportunity.ts";

const Weight = z.lazy(() => z.int().nonnegative());

/** Rule set PIPELINE (domain.md 3.22): how likely each stage is, when one is stuck, and how options are weighed. */
export const PipelineRules = z.lazy(() =>
  z.object({
    probabilityBp: z.record(Stage, z.int().min(0).max(10_000)),
    /** Longer in one stage is stuck; clients of class A have more time. */
    stuckDays: z.object({ A: z.int().positive(), other: z.int().positive() }),
    /** Of 100: price, fit and delivery of an option against the best of all. */
    optionWeights: z.object({ price: Weight, fit: Weight, delivery: Weight }),
  }),
);
export type PipelineRules = z.infer<typeof PipelineRules>;

export const PIPELINE_DEFAULT: PipelineRules = {
  probabilityBp: {
    CAPTURED: 1000,
    NEED_CONFIRMED: 3000,
    SOLUTION: 5000,
    QUOTED: 7000,
    NEGOTIATION: 8500,
    WON: 10_000,
    LOST: 0,
  },
  stuckDays: { A: 60, other: 30 },
  optionWeights: { price: 40, fit: 40, delivery: 20 },
};
