import * as z from "zod";

const Share = z.lazy(() => z.int().min(0).max(10_000));

/** Rule set PARTNER (domain.md 3.26): how a partner is scored, paid, and kept apart from others at one client. */
export const PartnerRules = z.lazy(() =>
  z.object({
    scoreBp: z.object({ delivery: Share, quality: Share, revenue: Share, paperwork: Share }),
    /** Below it so many months in a row: suspended. */
    suspend: z.object({ below: z.int().min(0).max(100), months: z.int().positive() }),
    /** What of the revenue an agreement may give. */
    revenueShareBp: z.object({ least: Share, most: Share }),
    /** The first opportunity that was registered keeps the others out so long. */
    protectedDays: z.int().positive(),
  }),
);
export type PartnerRules = z.infer<typeof PartnerRules>;

export const PARTNER_DEFAULT: PartnerRules = {
  scoreBp: { delivery: 4000, quality: 3000, revenue: 2000, paperwork: 1000 },
  suspend: { below: 60, months: 2 },
  revenueShareBp: { least: 1000, most: 5000 },
  protectedDays: 90,
};
