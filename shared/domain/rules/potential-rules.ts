import * as z from "zod";

const Points = z.lazy(() => z.int().min(0).max(100));

/** Rule set POTENTIAL (PC-1 to PC-7, domain.md 3.4): when somebody is a potential key client. Money is integer fen. */
export const PotentialRules = z.lazy(() =>
  z.object({
    /** PC-1: an individual on another network who says he spends so much a month. */
    declaredFen: z.int().positive(),
    /** PC-1: one of our own who spends so much of the silver threshold, and grew in so many of the last three months. */
    growing: z.object({ silverShareBp: z.int().min(0).max(10_000), months: z.int().min(1).max(3) }),
    /** PC-2: any of them makes a group a potential key client. */
    group: z.object({
      employees: z.int().positive(),
      registeredCapitalFen: z.int().positive(),
      rivalEndsMonths: z.int().positive(),
      localNumbers: z.int().positive(),
    }),
    /** PC-3: what each part of the fit score is worth. */
    fit: z.object({ size: Points, spend: Points, need: Points, contract: Points, decider: Points }),
    /** PC-3: from here on the parts count in full. */
    full: z.object({ employees: z.int().positive(), spendFen: z.int().positive() }),
    /** What one employee may spend a month, where nobody has said how much it is. */
    spendPerEmployeeFen: z.int().positive(),
    /** PC-4. */
    confirmFit: Points,
    /** PC-5. */
    firstContactWorkdays: z.int().positive(),
    recheckDays: z.int().positive(),
    dropDays: z.int().positive(),
    /** PC-7: from so many employees on a state-owned or foreign client wants an experienced manager. */
    largeEmployees: z.int().positive(),
  }),
);
export type PotentialRules = z.infer<typeof PotentialRules>;

export const POTENTIAL_DEFAULT: PotentialRules = {
  declaredFen: 30_000,
  growing: { silverShareBp: 8000, months: 2 },
  group: { employees: 50, registeredCapitalFen: 1_000_000_000, rivalEndsMonths: 6, localNumbers: 10 },
  fit: { size: 30, spend: 25, need: 20, contract: 15, decider: 10 },
  full: { employees: 200, spendFen: 300_000 },
  spendPerEmployeeFen: 3_000,
  confirmFit: 60,
  firstContactWorkdays: 5,
  recheckDays: 90,
  dropDays: 180,
  largeEmployees: 500,
};
