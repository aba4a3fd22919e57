import * as z from "zod";

/** Rule set APPROVAL (domain.md 2.7): what every request for another person's word has in common. */
export const ApprovalRules = z.lazy(() =>
  z.object({
    /** After so many days without an answer nobody can agree any more. */
    lapseDays: z.int().positive(),
    /** Requests of one person that are listed. */
    ownListed: z.int().positive(),
  }),
);
export type ApprovalRules = z.infer<typeof ApprovalRules>;

export const APPROVAL_DEFAULT: ApprovalRules = { lapseDays: 30, ownListed: 10 };
