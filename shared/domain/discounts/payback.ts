import * as z from "zod";
import type { DiscountRules } from "#shared/domain/rules/discount-rules.ts";

/** Whether our own money in an offer comes back while the client is bound (DC-12); counted in revenue, not in profit (seed G2.11). */
export const Payback = z.lazy(() =>
  z.object({
    investmentFen: z.int(),
    /** A month, as it is paid with the discount; unknown without a price and without a commitment. */
    monthlyFen: z.int().optional(),
    /** Until it is back, the last one counted whole; absent where nothing says that it ever is. */
    months: z.int().optional(),
    /** At most so many. */
    mostMonths: z.int(),
    isShown: z.boolean(),
  }),
);
export type Payback = z.infer<typeof Payback>;

const BASIS = 10_000;

export function paybackOf(
  {
    investmentFen,
    monthlyFen,
    termMonths,
  }: {
    readonly investmentFen: number;
    readonly monthlyFen: number | undefined;
    readonly termMonths: number;
  },
  { payback: { mostOfTermBp } }: Pick<DiscountRules, "payback">,
): Payback {
  const mostMonths = Math.floor((termMonths * mostOfTermBp) / BASIS);
  const known = { investmentFen, ...(monthlyFen !== undefined && { monthlyFen }), mostMonths };
  if (monthlyFen === undefined || monthlyFen <= 0) return { ...known, isShown: false };
  const months = Math.ceil(investmentFen / monthlyFen);
  return { ...known, months, isShown: months <= mostMonths };
}
