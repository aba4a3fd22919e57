import * as z from "zod";

/** Rule set IMPORT: how long an import can be taken back, and what a file must show before it is taken. */
export const ImportRules = z.lazy(() =>
  z.object({
    /** An import can be taken back for so long. */
    rollbackDays: z.int().positive(),
    /** A test run stands for a file for so long. */
    trialHours: z.int().positive(),
    /** A file of whose rows more than this share would be rejected is not taken at the first word. */
    doubtfulBp: z.int().min(0).max(10_000),
    historyPage: z.int().positive(),
    /** A file that is sent in is no larger, and has no more rows: a test run of it ends in minutes. */
    uploadMegabytes: z.int().positive(),
    uploadRows: z.int().positive(),
    /** The address that takes it leads there for so long. */
    uploadMinutes: z.int().positive(),
    /** What is given back lies there for so long. */
    returnedDays: z.int().positive().max(7),
  }),
);
export type ImportRules = z.infer<typeof ImportRules>;

export const IMPORT_DEFAULT: ImportRules = {
  rollbackDays: 30,
  trialHours: 24,
  doubtfulBp: 9000,
  historyPage: 20,
  uploadMegabytes: 50,
  uploadRows: 100_000,
  uploadMinutes: 15,
  returnedDays: 7,
};
