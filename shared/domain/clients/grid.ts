import * as z from "zod";
import { Day } from "#shared/domain/calendar/day.ts";

export const GridKind = z.enum(["STREET", "BUILDING", "PARK", "VILLAGE", "INDUSTRY"]);

export const AreaClass = z.enum(["EAST", "WEST", "RURAL", "URBAN"]);
export type AreaClass = z.infer<typeof AreaClass>;

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
    /** The street that a building lies in. */
    parent: z.string().optional(),
    /** 东片, 西片, 农村, 城市 (seed E10.3). */
    areaClass: AreaClass.optional(),
    /** How many organisations there are, estimated, and on which day: coverage is a share of them (seed G8.2). */
    companiesEst: z.int().nonnegative().optional(),
    estimatedOn: Day.optional(),
    externalRef: z.string().optional(),
  }),
);
export type Grid = z.infer<typeof Grid>;
