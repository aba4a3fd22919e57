import * as z from "zod";

export const CertGrade = z.enum(["L1", "L2", "L3", "L4"]);
export type CertGrade = z.infer<typeof CertGrade>;

/** Rule set ASSIGNMENT: who may own which client and how many (seed E5.1, G2.2-4, S15.1; domain.md 3.13, 3.16). */
export const AssignmentRules = z.lazy(() =>
  z.object({
    /** So many clients one manager looks after at most, for 100 capacity points. */
    clientsPerManager: z.int().positive(),
    /** From this share of that on, it is said that the book is nearly full. */
    nearlyFullBp: z.int().min(0).max(10_000),
    /** The lowest certificate with which one may own a client of a value class. */
    certFor: z.record(z.enum(["A", "B", "C", "NONE"]), CertGrade.nullable()),
    /** Hired less than so many months ago: private companies rather than state-owned or foreign ones (PC-7). */
    newManagerMonths: z.int().nonnegative(),
    /** Up to so many clients move while one waits; more is a job. */
    atOnce: z.int().positive(),
    /** How long somebody may stand in for another. */
    longestCoverDays: z.int().positive(),
    /** What a hand-over shows at most of each kind, per client. */
    packLines: z.int().positive(),
  }),
);
export type AssignmentRules = z.infer<typeof AssignmentRules>;

export const ASSIGNMENT_DEFAULT: AssignmentRules = {
  clientsPerManager: 200,
  nearlyFullBp: 9000,
  certFor: { A: "L3", B: "L2", C: null, NONE: null },
  newManagerMonths: 12,
  atOnce: 8,
  longestCoverDays: 30,
  packLines: 5,
};
