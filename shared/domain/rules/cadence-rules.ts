import * as z from "zod";

const Cadence = z.lazy(() =>
  z.object({
    visitDays: z.int().positive(),
    callDays: z.int().positive(),
    /** Between meetings with the chief manager. */
    chiefDays: z.int().positive().optional(),
  }),
);

/** Rule set VISIT_CADENCE (domain.md 3.11): after how many days a client is to be met or called again. */
export const CadenceRules = z.lazy(() =>
  z.object({
    byClass: z.object({ A: Cadence, B: Cadence, C: Cadence, NONE: Cadence }),
    byTier: z.object({ DIAMOND: Cadence, GOLD: Cadence, SILVER: Cadence, STANDARD: Cadence }),
    /** Of clients to be won: the first contact in working days, then every so many days. */
    /** A care plan looks so far ahead. */
    careDays: z.int().positive(),
    /** More a day one manager cannot do: visits of class C become calls. */
    visitsPerDay: z.int().positive(),
    potential: z.object({ firstWorkdays: z.int().positive(), days: z.int().positive() }),
  }),
);
export type CadenceRules = z.infer<typeof CadenceRules>;

export const CADENCE_DEFAULT: CadenceRules = {
  byClass: {
    A: { visitDays: 30, callDays: 14, chiefDays: 90 },
    B: { visitDays: 60, callDays: 30 },
    C: { visitDays: 180, callDays: 90 },
    NONE: { visitDays: 180, callDays: 90 },
  },
  byTier: {
    DIAMOND: { visitDays: 60, callDays: 30 },
    GOLD: { visitDays: 90, callDays: 60 },
    SILVER: { visitDays: 180, callDays: 90 },
    STANDARD: { visitDays: 180, callDays: 90 },
  },
  careDays: 90,
  visitsPerDay: 4,
  potential: { firstWorkdays: 5, days: 14 },
};
