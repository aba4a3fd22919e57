import * as z from "zod";
import { Instant } from "#shared/domain/calendar/day.ts";
import { ImportKind } from "./import-kind.ts";
import type { FileProblem } from "./problem.ts";
import { ImportCounts, ImportMode, Mapping, OnClosed } from "./run.ts";

/** What a file may be; its content decides how it is read. */
export const UPLOAD_TYPES = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

const Count = z.lazy(() => z.int().nonnegative());

/** `AWAITED` → `TRIED` → `ORDERED` → `DONE` → `BACK_ORDERED` → `BACK`; a file that cannot be taken is `REFUSED`. */
export const UploadState = z.enum(["AWAITED", "TRIED", "REFUSED", "ORDERED", "DONE", "BACK_ORDERED", "BACK"]);
export type UploadState = z.infer<typeof UploadState>;

/** A file that somebody sends in, and how far its import has come. */
export const Upload = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    version: z.string(),
    province: z.string(),
    unit: z.string(),
    /** Who sends it, and in whose name it is imported. */
    owner: z.string().min(1),
    byName: z.string(),
    kind: ImportKind,
    fileName: z.string().min(1),
    bytes: z.int().positive(),
    type: z.enum(UPLOAD_TYPES),
    mode: ImportMode.default("both"),
    onClosed: OnClosed.default("skip"),
    mapping: Mapping.default({}),
    askedAt: Instant,
    state: UploadState,
    /** Rows of the file. */
    rows: Count.optional(),
    counts: ImportCounts.optional(),
    /** Why the file was refused. */
    problem: z.object({ code: z.string(), facts: z.unknown() }).optional(),
    /** Nearly all of it would be rejected. */
    isDoubtful: z.boolean().optional(),
    /** The file of rejected rows, or of those that a rollback has left. */
    returned: z.string().optional(),
    importId: z.string().optional(),
    undone: Count.optional(),
    kept: Count.optional(),
  }),
);
export type Upload = z.infer<typeof Upload>;

/** What came of it so far. */
export const UploadNews = z.lazy(() =>
  z.object({
    state: z.enum(["TRIED", "REFUSED", "DONE", "BACK"]),
    rows: Count.optional(),
    counts: ImportCounts.optional(),
    problem: z.object({ code: z.string(), facts: z.unknown() }).optional(),
    isDoubtful: z.boolean().optional(),
    returned: z.string().optional(),
    importId: z.string().optional(),
    undone: Count.optional(),
    kept: Count.optional(),
  }),
);
export type UploadNews = z.infer<typeof UploadNews>;

/** Which state each piece of news may follow; anything else was told before. */
export const FOLLOWS: Readonly<Record<UploadNews["state"], UploadState>> = {
  TRIED: "AWAITED",
  REFUSED: "AWAITED",
  DONE: "ORDERED",
  BACK: "BACK_ORDERED",
};

const PLACE = "imports/in/";

/** Where the file lies: by its name in the bucket it is known again. */
export function placeOfUpload({ id, type }: Pick<Upload, "id" | "type">): string {
  return `${PLACE}${id}.${type === UPLOAD_TYPES.csv ? "csv" : "xlsx"}`;
}

/** `undefined` for a file that is none. */
export function uploadAt(name: string): string | undefined {
  return /^imports\/in\/(upl_\w+)\.(?:csv|xlsx)$/.exec(name)?.[1];
}

/** What a file calls itself; `undefined` for what cannot be read. */
export function typeOfFile(fileName: string): Upload["type"] | undefined {
  const ending = /\.(csv|xlsx)$/i.exec(fileName)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : UPLOAD_TYPES[ending as keyof typeof UPLOAD_TYPES];
}

/** A problem that was written down, to be put into words again. */
export function problemOf({ problem }: Pick<Upload, "problem">): FileProblem | undefined {
  return problem as FileProblem | undefined;
}
