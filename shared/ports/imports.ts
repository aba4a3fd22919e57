import type { ImportKind } from "#shared/domain/import/import-kind.ts";
import type { ImportMark, ImportRun, SavedMapping, Trial } from "#shared/domain/import/run.ts";
import type { Upload } from "#shared/domain/import/upload.ts";
import type { Change } from "./table.ts";

/** What was imported, and the way back. */
export interface ImportStore {
  find(id: string): Promise<ImportRun | undefined>;
  /** The last one of the same file, taken the same way. */
  last(signature: string): Promise<LastImport | undefined>;
  /** The newest first; through an index. */
  history(page: { limit: number }): Promise<ImportRun[]>;
  /** A new one, which is from now on the last of its file. */
  begin(last: LastImport | undefined, run: Omit<ImportRun, "version">): Change[];
  put(before: ImportRun, after: Omit<ImportRun, "version">): Change[];
  /** The commits of an import in the order of the file, or from its end; `after` is the line of the last one seen. */
  marks(
    id: string,
    page?: { limit?: number; after?: number | undefined; descending?: boolean },
  ): Promise<ImportMark[]>;
  mark(id: string, line: number): Promise<ImportMark | undefined>;
  /** Its entry is the commit that writes it. */
  addMark(mark: Omit<ImportMark, "version" | "entry" | "kept">): Change;
  putMark(before: ImportMark, after: ImportMark): Change;
  mapping(kind: ImportKind, header: string): Promise<SavedMapping | undefined>;
  putMapping(before: SavedMapping | undefined, after: Omit<SavedMapping, "version">): Change[];
  /** A person's own note, as a conversation is: it changes nothing that anybody else sees. */
  trial(signature: string): Promise<Trial | undefined>;
  noteTrial(signature: string, trial: Trial, hours: number): Promise<void>;
  /** A file that somebody sends in. */
  findUpload(id: string): Promise<Upload | undefined>;
  putUpload(before: Upload | undefined, after: Omit<Upload, "version">): Change[];
}

export interface LastImport {
  readonly run: ImportRun;
  /** Of what leads to it. */
  readonly version: string;
}
