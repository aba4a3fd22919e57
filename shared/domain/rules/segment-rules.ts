import * as z from "zod";
import { ValueClass } from "#shared/domain/clients/client.ts";

const Bp = z.int();
const Fifth = z.lazy(() => z.int().min(1).max(5));

/** Rule set SEGMENT with the life-cycle zones: SG-1 to SG-6 (domain.md 3.6) and 3.13. */
export const SegmentRules = z.lazy(() =>
  z.object({
    /** SG-5: A up to this share of the province's cumulative revenue, B up to that. */
    abcBp: z.object({ a: Bp, b: Bp }),
    /** SG-5: whether those shares are of the revenue, or of the clients in the order of revenue. */
    abcBy: z.enum(["REVENUE", "CLIENTS"]),
    /** SG-3, tried in this order. */
    rfmNames: z.array(
      z.object({
        name: z.enum(["CHAMPION", "AT_RISK", "NEW", "DORMANT"]),
        r: z.tuple([Fifth, Fifth]),
        f: z.tuple([Fifth, Fifth]),
        m: z.tuple([Fifth, Fifth]),
      }),
    ),
    /** SG-4: a year's interest, months beyond the contract, what of revenue is profit, who stays a year by class. */
    clv: z.object({
      interestBp: Bp,
      monthsBeyond: z.int().nonnegative(),
      profitBp: Bp,
      retentionBp: z.record(ValueClass, Bp),
    }),
    /** SG-6: paid revenue in so many months. */
    outputMonths: z.int().positive(),
    zone: z.object({
      /** BLACK: months in a row in which serving it cost more than it brought. */
      lossMonths: z.int().positive(),
      /** RED: revenue that moved less than this. */
      stableBp: Bp,
      /** YELLOW. */
      growingBp: Bp,
      fewFamilies: z.int().positive(),
      /** BLUE. */
      youngMonths: z.int().positive(),
      boomingBp: Bp,
      /** BLACK: more suppliers than this, and price is all that counts. */
      manySuppliers: z.int().positive(),
    }),
  }),
);
export type SegmentRules = z.infer<typeof SegmentRules>;

export const SEGMENT_DEFAULT: SegmentRules = {
  abcBp: { a: 7000, b: 9000 },
  abcBy: "REVENUE",
  rfmNames: [
    { name: "CHAMPION", r: [5, 5], f: [4, 5], m: [4, 5] },
    { name: "AT_RISK", r: [1, 2], f: [1, 5], m: [4, 5] },
    { name: "NEW", r: [4, 5], f: [1, 2], m: [1, 2] },
    { name: "DORMANT", r: [1, 2], f: [1, 2], m: [1, 2] },
  ],
  clv: {
    interestBp: 800,
    monthsBeyond: 24,
    profitBp: 3500,
    retentionBp: { A: 9700, B: 9300, C: 8800, NONE: 8000 },
  },
  outputMonths: 3,
  zone: {
    lossMonths: 6,
    stableBp: 500,
    growingBp: 1000,
    fewFamilies: 3,
    youngMonths: 24,
    boomingBp: 2000,
    manySuppliers: 3,
  },
};
