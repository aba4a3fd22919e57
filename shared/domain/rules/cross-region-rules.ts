import * as z from "zod";

/** Rule set CROSS_REGION (domain.md 3.20): how fast the home province answers, and how identity is proven. */
export const CrossRegionRules = z.lazy(() =>
  z.object({
    /** SIM replacement, repair and payment. */
    approvalWorkingHours: z.int().positive(),
    transferWorkdays: z.int().positive(),
    /** With the document, one of these. */
    identity: z.array(z.enum(["SERVICE_PASSWORD", "HOME_CALL_BACK"])).min(1),
    settleEveryMonths: z.int().positive(),
    freeSimReplacement: z.boolean(),
  }),
);
export type CrossRegionRules = z.infer<typeof CrossRegionRules>;

export const CROSS_REGION_DEFAULT: CrossRegionRules = {
  approvalWorkingHours: 1,
  transferWorkdays: 1,
  identity: ["SERVICE_PASSWORD", "HOME_CALL_BACK"],
  settleEveryMonths: 1,
  freeSimReplacement: true,
};
