import * as z from "zod";
import { IndividualTier, ValueClass } from "#shared/domain/clients/client.ts";

const Count = z.lazy(() => z.int().positive());
const Points = z.lazy(() => z.int().nonnegative());
/** Of the base; a diamond card doubles and more. */
const Bonus = z.lazy(() => z.int().min(0).max(100_000));
const Days = z.lazy(() => z.int().nonnegative());

/** Rule set POINTS: PT-1 to PT-18 (domain.md 3.2). */
export const PointsRules = z.lazy(() =>
  z.object({
    /** LAYERED adds tenure and tier to the base (PT-3, PT-4); MULTIPLIER multiplies it by the stars (PT-5). */
    pointsScheme: z.enum(["LAYERED", "MULTIPLIER"]),
    /** PT-1: one point per so many whole fen; what is below drops. */
    fenPerPoint: Count,
    /** PT-3: from this month on the network; the last that holds counts. */
    tenure: z.array(z.object({ fromMonth: Count, bonusBp: Bonus })).min(1),
    /** PT-4. */
    tier: z.object({
      groupBp: z.record(ValueClass, Bonus),
      individualBp: z.record(IndividualTier, Bonus),
    }),
    /** PT-5: what the base is multiplied by; 10000 is once. A medal of a five-star client goes before its stars. */
    star: z.object({
      timesBp: z.tuple([Bonus, Bonus, Bonus, Bonus, Bonus, Bonus]),
      medalBp: z.object({ SILVER: Bonus, GOLD: Bonus, DIAMOND: Bonus }),
    }),
    /** PT-7, each with the days that its points wait before they can be spent. */
    events: z.object({
      renewal: z.object({ leastMonths: Count, shareBp: Bonus, pendingDays: Days }),
      /** So many months in a row, each paid within so many days after its end. */
      onTime: z.object({ payments: Count, points: Points, dueDays: Days, pendingDays: Days }),
      referral: z.object({ points: Points, pendingDays: Days }),
      birthday: z.object({ points: Points }),
    }),
    /** PT-8: the nights of these days post the month that is over, and what has changed in those before. */
    posting: z.object({
      fromDay: z.int().min(1).max(28),
      byDay: z.int().min(1).max(28),
      /** A bill that comes later than so many months earns nothing. */
      lateMonths: Count,
      /** A bill that is corrected within so many months moves its points. */
      correctionMonths: Count,
    }),
    /** PT-9: the month earned is month 1; points live to the end of this one. */
    lifeMonths: z.int().min(1).max(36),
    /** PT-12. */
    closing: z.object({ noticeDays: Days }),
    /** PT-14. */
    redeem: z.object({ networkMonths: z.int().nonnegative(), least: Count, perYuan: Count }),
    /** PT-15: up to so many points; above the city's it is the province that decides. */
    adjust: z.object({ supervisor: Points, city: Points }),
    /** PT-16: what can no longer be taken back becomes a debt, or is forgiven. */
    reversal: z.object({
      shortfall: z.enum(["DEBT", "FORGIVEN"]),
      /** Points given back after their day live so many days more, to the end of that month; with 0 they are lost. */
      graceDays: Days,
    }),
    /** PT-17. */
    notice: z.object({ days: z.array(Count).min(1), least: Count }),
    /** No single movement is larger. */
    most: Count,
  }),
);
export type PointsRules = z.infer<typeof PointsRules>;

export const POINTS_DEFAULT: PointsRules = {
  pointsScheme: "LAYERED",
  fenPerPoint: 100,
  tenure: [
    { fromMonth: 1, bonusBp: 0 },
    { fromMonth: 13, bonusBp: 1000 },
    { fromMonth: 25, bonusBp: 2000 },
    { fromMonth: 61, bonusBp: 3000 },
  ],
  tier: {
    groupBp: { A: 5000, B: 3000, C: 0, NONE: 0 },
    individualBp: { DIAMOND: 20_000, GOLD: 18_000, SILVER: 15_000, STANDARD: 12_000 },
  },
  star: {
    timesBp: [10_000, 10_000, 10_000, 15_000, 20_000, 25_000],
    medalBp: { SILVER: 30_000, GOLD: 50_000, DIAMOND: 50_000 },
  },
  events: {
    renewal: { leastMonths: 12, shareBp: 1000, pendingDays: 0 },
    onTime: { payments: 12, points: 500, dueDays: 30, pendingDays: 0 },
    referral: { points: 300, pendingDays: 0 },
    birthday: { points: 0 },
  },
  posting: { fromDay: 5, byDay: 8, lateMonths: 3, correctionMonths: 24 },
  lifeMonths: 36,
  closing: { noticeDays: 30 },
  redeem: { networkMonths: 6, least: 100, perYuan: 100 },
  adjust: { supervisor: 1000, city: 10_000 },
  reversal: { shortfall: "DEBT", graceDays: 30 },
  notice: { days: [60, 30, 7], least: 500 },
  most: 100_000_000,
};
