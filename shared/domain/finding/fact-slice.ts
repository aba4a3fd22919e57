import * as z from "zod";

/** How many clients of a unit have which value of a field; those of whom it is not known under "". */
const Counts = z.lazy(() => z.record(z.string(), z.record(z.string(), z.int().nonnegative())));
export type Counts = z.infer<typeof Counts>;

/** The clients of a unit in a piece: those of one unit are counted apart, for not everybody sees them. */
export const FactSlice = z.lazy(() =>
  z.object({ unit: z.string().min(1), clients: z.int().positive(), counts: Counts }),
);
export type FactSlice = z.infer<typeof FactSlice>;
