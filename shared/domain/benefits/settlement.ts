import * as z from "zod";
import { Instant } from "#shared/domain/calendar/day.ts";

/** One benefit that was used at a merchant: a line of its settlement. Taken back, it stays and is not paid for. */
export const MerchantUse = z.lazy(() =>
  z.object({
    merchantId: z.string().min(1),
    token: z.string().min(1),
    usedAt: Instant,
    benefit: z.string().min(1),
    tier: z.string().min(1),
    clientId: z.string().min(1),
    reversedAt: Instant.optional(),
    version: z.string(),
    province: z.string(),
  }),
);
export type MerchantUse = z.infer<typeof MerchantUse>;

export interface SettlementTotal {
  readonly benefit: string;
  readonly used: number;
  readonly reversed: number;
  /** Used and not taken back. */
  readonly due: number;
}

/** A month by benefit, in the order of their codes. */
export function settlementOf(uses: readonly MerchantUse[]): SettlementTotal[] {
  const byBenefit = [...Map.groupBy(uses, ({ benefit }) => benefit)];
  return byBenefit
    .map(([benefit, all]) => {
      const reversed = all.filter(({ reversedAt }) => reversedAt !== undefined).length;
      return { benefit, used: all.length, reversed, due: all.length - reversed };
    })
    .toSorted((one, other) => one.benefit.localeCompare(other.benefit));
}
