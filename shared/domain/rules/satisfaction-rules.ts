import * as z from "zod";
import { ValueClass } from "#shared/domain/clients/client.ts";

const Share = z.lazy(() => z.int().min(0).max(10_000));

/** Rule set SATISFACTION (domain.md 3.12): what is asked, how often, what it weighs, and when it is work. */
export const SatisfactionRules = z.lazy(() =>
  z.object({
    scale: z.object({ least: z.int(), most: z.int() }),
    /** Of the four dimensions; service includes the manager. */
    weightsBp: z.object({ NETWORK: Share, SERVICE: Share, PRICE: Share, VALUE: Share }),
    /** After an order is closed. */
    orderQuestions: z.int().positive(),
    /** Months between two surveys of the relationship. */
    surveyMonths: z.record(ValueClass, z.int().positive()),
    /** At or below it somebody has to act within so many hours. */
    low: z.object({ score: z.int(), hours: z.int().positive() }),
  }),
);
export type SatisfactionRules = z.infer<typeof SatisfactionRules>;

export const SATISFACTION_DEFAULT: SatisfactionRules = {
  scale: { least: 1, most: 10 },
  weightsBp: { NETWORK: 4000, SERVICE: 3000, PRICE: 2000, VALUE: 1000 },
  orderQuestions: 1,
  surveyMonths: { A: 6, B: 6, C: 12, NONE: 12 },
  low: { score: 6, hours: 24 },
};
