import * as z from "zod";
import { Day } from "#shared/domain/calendar/day.ts";

/** How many clients fall into each bucket, by its number. */
export const Tally = z.lazy(() => z.record(z.string(), z.int().positive()));
export type Tally = z.infer<typeof Tally>;

/** Four borders between five fifths, as bucket numbers: the first fifth ends with the first of them. */
const Fifths = z.lazy(() => z.array(z.int()).length(4));
export const Cuts = z.lazy(() =>
  z.object({
    r: Fifths,
    f: Fifths,
    m: Fifths,
    /** From these buckets of revenue on a client is A, or at least B (SG-5). */
    abc: z.object({ a: z.int(), b: z.int() }),
  }),
);
export type Cuts = z.infer<typeof Cuts>;

/** One month's segmentation of the province: first everybody is counted, then everybody is cut by the borders found. */
export const SegmentRun = z.lazy(() =>
  z.object({
    version: z.string(),
    province: z.string(),
    month: z.string(),
    /** The day whose inputs are looked at, so that a run that goes on tomorrow compares like with like. */
    on: Day,
    step: z.enum(["COUNTING", "WRITING", "DONE"]),
    /** The last manager who is done in this step, in the order of ids. */
    after: z.string().default(""),
    tallies: z.object({ r: Tally, f: Tally, m: Tally }),
    cuts: Cuts.optional(),
    clients: z.int().nonnegative().default(0),
  }),
);
export type SegmentRun = z.infer<typeof SegmentRun>;
