import * as z from "zod";
import { Day } from "#shared/domain/calendar/day.ts";
import { ValueClass } from "#shared/domain/clients/client.ts";
import { CreditGrade } from "#shared/domain/clients/codes.ts";
import { PayMode } from "#shared/domain/contracts/account.ts";

const Bp = z.lazy(() => z.int().min(0).max(10_000));
const Fen = z.lazy(() => z.int().nonnegative());
/** Levels of the business line that may agree, the lowest first. */
export const DiscountLevel = z.enum(["COUNTY", "CITY", "PROVINCE"]);
export type DiscountLevel = z.infer<typeof DiscountLevel>;

/** An offer for a time (domain.md 2.5 DiscountPolicy): in its days it stands for class and products together (DC-8). */
export const DiscountPolicy = z.lazy(() =>
  z.object({
    code: z.string().min(1),
    name: z.object({ zh: z.string().min(1), en: z.string().min(1) }),
    target: z.object({
      classes: z.array(ValueClass).optional(),
      products: z.array(z.string().min(1)).optional(),
    }),
    minCommitFen: Fen.optional(),
    minMonths: z.int().positive().optional(),
    maxBp: Bp,
    validFrom: Day,
    validTo: Day,
  }),
);
export type DiscountPolicy = z.infer<typeof DiscountPolicy>;

/** Rule set DISCOUNT (domain.md 3.5): off the list price, in basis points. */
export const DiscountRules = z.lazy(() =>
  z.object({
    /** DC-1: from so many months on, the longest first. */
    term: z.array(z.object({ months: z.int().positive(), bp: Bp })).min(1),
    /** DC-2. */
    classBp: z.record(ValueClass, Bp),
    /** DC-3: for each product family beyond the first. */
    multi: z.object({ perFamilyBp: Bp, mostBp: Bp }),
    /** DC-4. */
    ceilingBp: Bp,
    /** DC-4: the filed tariff's floor, fen a month, by product; what is not here is unknown. */
    floorFen: z.record(z.string(), Fen),
    /** DC-5: up to so much this level of the business line decides, the least first; finance always signs after it. */
    approval: z.array(z.object({ upToBp: Bp, level: DiscountLevel })).min(1),
    /** DC-7. */
    barred: z.object({ grades: z.array(CreditGrade), arrearsDays: z.int().nonnegative() }),
    /** G5.2: ways of paying that go with a discount. */
    payModes: z.array(PayMode).min(1),
    /** DC-8. */
    campaigns: z.array(DiscountPolicy),
    /** DC-10: days before the end on which it is spoken of. */
    remindDays: z.array(z.int().positive()).min(1),
    /** DC-11: so much above the rule is still within rounding. */
    leakToleranceBp: Bp,
    /** DC-12: what we invest comes back within this share of the term. */
    payback: z.object({ mostOfTermBp: Bp }),
  }),
);
export type DiscountRules = z.infer<typeof DiscountRules>;

export const DISCOUNT_DEFAULT: DiscountRules = {
  term: [
    { months: 36, bp: 1500 },
    { months: 24, bp: 1000 },
    { months: 12, bp: 500 },
  ],
  classBp: { A: 500, B: 300, C: 0, NONE: 0 },
  multi: { perFamilyBp: 300, mostBp: 600 },
  ceilingBp: 3000,
  floorFen: {},
  approval: [
    { upToBp: 2000, level: "COUNTY" },
    { upToBp: 2500, level: "CITY" },
    { upToBp: 3000, level: "PROVINCE" },
  ],
  barred: { grades: ["C"], arrearsDays: 30 },
  payModes: ["BANK_COLLECTION", "SPLIT", "UNIT_TITLE_MIXED"],
  campaigns: [],
  remindDays: [60, 30],
  leakToleranceBp: 100,
  payback: { mostOfTermBp: 10_000 },
};
