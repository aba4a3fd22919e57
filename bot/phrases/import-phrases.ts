import type { ImportKind } from "#shared/domain/import/import-kind.ts";
import type { FileProblems, Problems } from "#shared/domain/import/problem.ts";
import type { ImportMode, OnClosed } from "#shared/domain/import/run.ts";

/** What an import says: why a row or a file is not taken, and how it went. */
export interface ImportPhrases {
  readonly kinds: Readonly<Record<ImportKind, string>>;
  readonly problems: { readonly [Code in keyof Problems]: (facts: Problems[Code]) => string };
  readonly files: { readonly [Code in keyof FileProblems]: (facts: FileProblems[Code]) => string };
  /** A reason with the column that it is about. */
  readonly inColumn: (column: string, reason: string) => string;
  readonly reasons: (reasons: readonly string[]) => string;
  readonly progress: (phase: "trial" | "import" | "rollback", done: number, total: number) => string;
  readonly counts: (counts: ImportCounts) => string;
  readonly repeated: (count: number) => string;
  readonly rejected: (path: string) => string;
  /** The same of a kind whose rows are about persons. */
  readonly rejectedMasked: (path: string) => string;
  /** Rows whose match is left, closed or over. */
  readonly over: (count: number) => string;
  readonly mapped: (
    pairs: readonly { readonly said: string; readonly means: string | undefined }[],
  ) => string;
  readonly mode: (choice: { readonly mode: ImportMode; readonly onClosed: OnClosed }) => string | undefined;
  readonly resumed: (rows: number) => string;
  readonly doubtful: (counts: ImportCounts) => string;
  readonly rolledBack: (back: {
    readonly importId: string;
    readonly undone: number;
    readonly kept: number;
  }) => string;
  readonly keptFile: (path: string) => string;
  readonly keptColumns: readonly [line: string, name: string, reason: string];
  readonly keptReason: (row: { readonly reason: string; readonly by?: string | undefined }) => string;
  readonly history: (run: RunTold) => string;
  readonly noHistory: string;
  readonly erasing: (asked: { readonly name: string; readonly people: number }) => string;
  readonly approved: (done: { readonly importId: string; readonly approved: number }) => string;
  readonly exported: (done: { readonly name: string; readonly files: readonly string[] }) => string;
  readonly mapWrong: (said: string) => string;
  readonly choiceWrong: (option: string, allowed: readonly string[]) => string;
  readonly dryRun: string;
  readonly applied: (importId: string) => string;
  readonly unchanged: string;
  readonly usage: string;
  readonly kindLater: (kind: string, kinds: readonly string[]) => string;
  readonly kindUnknown: (kind: string, kinds: readonly string[]) => string;
  readonly optionUnknown: (option: string) => string;
}

export interface ImportCounts {
  readonly kind: ImportKind;
  readonly rows: number;
  readonly create: number;
  readonly update: number;
  readonly skip: number;
  readonly error: number;
}

/** One line of the history. */
export interface RunTold {
  readonly id: string;
  /** On the wall: `2026-03-09 08:20`. */
  readonly at: string;
  readonly byName: string;
  readonly fileName: string;
  readonly kind: ImportKind;
  readonly rows: number;
  readonly state: "RUNNING" | "DONE" | "ROLLED_BACK";
  readonly counts?: Omit<ImportCounts, "kind" | "rows"> | undefined;
  readonly lastLine?: number | undefined;
  readonly undone?: number | undefined;
  readonly kept?: number | undefined;
}
