import { FileRefused } from "#shared/domain/import/file-refused.ts";
import { readHeader } from "#shared/domain/import/header.ts";
import type { ImportKind } from "#shared/domain/import/import-kind.ts";
import { keysOf } from "#shared/domain/import/keys.ts";
import type { Problem } from "#shared/domain/import/problem.ts";
import { readRow } from "#shared/domain/import/read-row.ts";
import type { Mapping } from "#shared/domain/import/run.ts";
import type { Sheet } from "#shared/domain/import/sheet.ts";
import { repeated } from "#shared/domain/import/taken.ts";

/** A row as it stood in the file: readable, or with all that is wrong with it. */
export interface FileRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly record: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

export interface FileBatch {
  readonly header: readonly string[];
  readonly rows: readonly FileRow[];
}

/** The file's rows, so many at a time; memory holds a batch and the keys that were seen. Throws FileRefused. */
export async function* readBatches(
  sheet: Sheet,
  { kind, mapping, size }: { kind: ImportKind; mapping: Mapping; size: number },
): AsyncGenerator<FileBatch> {
  const reader = rowReader(kind, mapping);
  let header: readonly string[] | undefined;
  let rows: FileRow[] = [];
  for await (const { number, cells } of sheet.lines()) {
    if (header === undefined) header = reader.begin(cells);
    else rows.push(reader.read(number, cells));
    if (header && rows.length === size) {
      yield { header, rows };
      rows = [];
    }
  }
  if (header && rows.length > 0) yield { header, rows };
}

function rowReader(kind: ImportKind, mapping: Mapping) {
  const seen = new Map<string, number>();
  let columns: Parameters<typeof readRow>[0] = [];
  return {
    begin(cells: readonly string[]): readonly string[] {
      const header = readHeader(kind, cells, mapping);
      if (header.problem) throw new FileRefused(header.problem);
      columns = header.columns;
      return cells;
    },
    read(line: number, cells: readonly string[]): FileRow {
      const { record = {}, problems = [] } = readRow(columns, cells);
      const problem = noted(seen, keysOf(kind, record), line);
      return { line, cells, record, problems: problem ? [problem] : problems };
    },
  };
}

function noted(seen: Map<string, number>, keys: readonly string[], line: number): Problem | undefined {
  const problem = repeated(seen, keys);
  if (problem === undefined) for (const key of keys) seen.set(key, line);
  return problem;
}
