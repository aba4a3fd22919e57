import * as z from "zod";

/** Rule set FINDING: what the vague words of a search mean, and when two clients may be one. */
export const FindingRules = z.lazy(() =>
  z.object({
    /** 快到期: within so many days. */
    soonDays: z.int().positive(),
    /** 很久没联系: for so many days. */
    longAgoDays: z.int().positive(),
    /** 资料不全: below this share of the archive, in basis points. */
    completeBp: z.int().min(0).max(10_000),
    /** Names that are this alike may be of one and the same client. */
    nearNames: z.number().min(0).max(1),
    /** 全部 shows no more than so many lines of a list; the rest is for a file. */
    largestList: z.int().positive(),
    /** So many clients are handed out as a file at once. */
    largestExport: z.int().positive(),
    /** How long the address of an exported file leads to it. */
    linkMinutes: z.int().positive(),
    /** So many nights' facts are kept. */
    nightsKept: z.int().positive(),
  }),
);
export type FindingRules = z.infer<typeof FindingRules>;

export const FINDING_DEFAULT: FindingRules = {
  soonDays: 90,
  longAgoDays: 30,
  completeBp: 8000,
  nearNames: 0.8,
  largestList: 200,
  largestExport: 50_000,
  linkMinutes: 30,
  nightsKept: 3,
};
