import * as z from "zod";

const Bp = z.lazy(() => z.int().min(0).max(10_000));
const Days = z.lazy(() => z.int().positive());

/** Rule set CAMPAIGN (domain.md 3.14; S13, G9.7-9): what must be ready before it begins, and what is aimed at. */
export const CampaignRules = z.lazy(() =>
  z.object({
    /** Before EXECUTE. */
    ready: z.object({ invitesConfirmedBp: Bp, checklistDoneBp: Bp }),
    summaryWorkdays: z.int().positive(),
    /** Retention is looked at again so many days after. */
    effectDays: z.array(Days).min(1),
    deepPlough: z.object({ ownerDays: Days, firstContactDays: Days, outcomeDays: Days }),
    /** 百团大战: strategic contracts that are to be signed. */
    hundredGroups: z.object({ contracts: z.int().positive() }),
  }),
);
export type CampaignRules = z.infer<typeof CampaignRules>;

export const CAMPAIGN_DEFAULT: CampaignRules = {
  ready: { invitesConfirmedBp: 8000, checklistDoneBp: 9000 },
  summaryWorkdays: 10,
  effectDays: [30, 90],
  deepPlough: { ownerDays: 30, firstContactDays: 60, outcomeDays: 120 },
  hundredGroups: { contracts: 5 },
};
