import { join } from "node:path";
import { phrases } from "#bot/phrases/phrases.ts";
import { rowsOut } from "#functions/support/files/rows-out.ts";
import { openSheet } from "#functions/support/files/sheet.ts";
import { REJECTED_COLUMNS } from "#shared/domain/import/header.ts";
import type { ImportKind } from "#shared/domain/import/import-kind.ts";
import type { RowOutcome } from "#shared/domain/import/plan.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import type { ImportPorts } from "./doors.ts";
import type { FileRow } from "./read-batches.ts";
import { reasonsOf } from "./reasons.ts";
import { type ImportTally, runImport } from "./run-import.ts";

export interface FileOrder {
  readonly ports: ImportPorts;
  readonly caller: Caller;
  readonly language: Language;
  readonly path: string;
  readonly kind: ImportKind;
  readonly apply: boolean;
  /** Where the file of rejected rows is put. */
  readonly folder: string;
  readonly onProgress: (done: number, total: number) => void;
}

export interface FileReport extends ImportTally {
  readonly kind: ImportKind;
  readonly rejectedFile: string | null;
  readonly applied: boolean;
}

/** Imports one file, or tries to; what is not taken goes into a file of its own. Throws FileRefused. */
export async function importFile(order: FileOrder): Promise<FileReport> {
  const { ports, caller, kind, apply, path, onProgress } = order;
  const sheet = await openSheet(path);
  const rejected = rejectedRows(order, sheet.digest);
  const tally = await runImport({ ports, caller, sheet, kind, apply, onProgress, onRejected: rejected.add });
  return { ...tally, kind, rejectedFile: await rejected.end(), applied: apply };
}

/** The original cells with line and reasons behind them; no rejected row, no file. */
function rejectedRows({ language, kind, folder }: FileOrder, digest: string) {
  const path = join(folder, `${kind}-${digest.slice(0, 8)}-rejected.csv`);
  const say = phrases[language].importing;
  let out: ReturnType<typeof rowsOut> | undefined;
  return {
    async add(row: FileRow, { problem }: RowOutcome, header: readonly string[]): Promise<void> {
      const { line, reason } = REJECTED_COLUMNS;
      if (out === undefined) {
        out = rowsOut(path);
        await out.write([...header, line[language], reason[language]]);
      }
      const problems = row.problems.length > 0 || problem === undefined ? row.problems : [problem];
      const padded = header.map((_, n) => row.cells[n] ?? "");
      await out.write([...padded, String(row.line), reasonsOf(problems, { say, language, kind })]);
    },
    async end(): Promise<string | null> {
      await out?.end();
      return out === undefined ? null : path;
    },
  };
}
