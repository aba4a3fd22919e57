import * as z from "zod";

const Share = z.lazy(() => z.int().min(0).max(10_000));

/** Rule set CERT (domain.md 3.16; seeds E3.1, E3.8): how a manager is certified. Which grade may own whom is ASSIGNMENT's. */
export const CertificationRules = z.lazy(() =>
  z.object({
    partsBp: z.object({ written: Share, practice: Share, results: Share }),
    validMonths: z.int().positive(),
    mentorMonths: z.int().positive(),
    quizzesPerMonth: z.int().positive(),
  }),
);
export type CertificationRules = z.infer<typeof CertificationRules>;

export const CERTIFICATION_DEFAULT: CertificationRules = {
  partsBp: { written: 5000, practice: 3000, results: 2000 },
  validMonths: 24,
  mentorMonths: 6,
  quizzesPerMonth: 20,
};
