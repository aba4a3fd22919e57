import * as z from "zod";

export const GridKind = z.enum(["STREET", "BUILDING", "PARK", "VILLAGE", "INDUSTRY"]);

/** A place that somebody looks after (seed G2.3): no unit of the tree, but it lies in one (decided 11). */
export const Grid = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    version: z.string(),
    province: z.string(),
    unit: z.string().min(1),
    name: z.string().min(1),
    kind: GridKind,
    /** The staff id of who looks after it. */
    owner: z.string().optional(),
    externalRef: z.string().optional(),
  }),
);
export type Grid = z.infer<typeof Grid>;
