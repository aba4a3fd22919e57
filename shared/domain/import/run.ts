import * as z from "zod";
import { Instant } from "#shared/domain/calendar/day.ts";
import { ImportKind } from "./import-kind.ts";

/** What may become of a row: something new, a change of what is there, or either. */
export const ImportMode = z.enum(["create", "update", "both"]);
export type ImportMode = z.infer<typeof ImportMode>;
/** What is left, closed or over stays as it is unless whoever imports says so. */
export const OnClosed = z.enum(["skip", "update"]);
export type OnClosed = z.infer<typeof OnClosed>;

const Count = z.lazy(() => z.int().nonnegative());
export const ImportCounts = z.lazy(() =>
  z.object({ create: Count, update: Count, skip: Count, error: Count }),
);
export type ImportCounts = z.infer<typeof ImportCounts>;

/** A header cell and the field that it means; `-` leaves the column out. */
export const Mapping = z.lazy(() => z.record(z.string(), z.string()));
export type Mapping = z.infer<typeof Mapping>;

/** One import of one file: what was done, by whom, how far it has come. */
export const ImportRun = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    version: z.string(),
    province: z.string(),
    unit: z.string(),
    /** Who imports. */
    owner: z.string().min(1),
    byName: z.string(),
    kind: ImportKind,
    fileName: z.string(),
    /** Same file, same way of taking it, same person: the same signature. */
    signature: z.string(),
    mapping: Mapping.default({}),
    mode: ImportMode.default("both"),
    onClosed: OnClosed.default("skip"),
    /** Rows of the file. */
    rows: Count,
    startedAt: Instant,
    endedAt: Instant.optional(),
    state: z.enum(["RUNNING", "DONE", "ROLLED_BACK"]),
    counts: ImportCounts.optional(),
    rolledBackAt: Instant.optional(),
    rolledBackBy: z.string().optional(),
    undone: Count.optional(),
    kept: Count.optional(),
  }),
);
export type ImportRun = z.infer<typeof ImportRun>;

/** What was not taken back, and who has changed it since. */
export const KeptRow = z.lazy(() =>
  z.object({
    line: z.int(),
    name: z.string(),
    reason: z.string(),
    by: z.string().optional(),
  }),
);
export type KeptRow = z.infer<typeof KeptRow>;

/** One commit of an import, in the order of the file: the way back to its journal entry, without a search. */
export const ImportMark = z.lazy(() =>
  z.object({
    importId: z.string(),
    /** The first and the last row that it took. */
    line: z.int().positive(),
    lastLine: z.int().positive(),
    /** The journal's key. */
    entry: z.string(),
    /** The rows that it has made or changed, as `2c 3u`: what a run that was cut short need not do again. */
    done: z.string().default(""),
    undone: Count.optional(),
    kept: z.array(KeptRow).default([]),
    version: z.string(),
    province: z.string(),
  }),
);
export type ImportMark = z.infer<typeof ImportMark>;

/** A test run: what would have been done, known for as long as the rules say. */
export const Trial = z.lazy(() => z.object({ at: Instant, counts: ImportCounts }));
export type Trial = z.infer<typeof Trial>;

/** What a header of these very columns means, said once. */
export interface SavedMapping {
  readonly kind: ImportKind;
  readonly header: string;
  readonly mapping: Mapping;
  readonly province: string;
  readonly version: string;
}
