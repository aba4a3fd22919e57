import { csvText } from "#functions/support/files/rows-out.ts";
import { COLUMNS } from "#shared/domain/import/columns.ts";
import type { ImportKind } from "#shared/domain/import/import-kind.ts";

/** A file to fill in: the header and one row as an example. */
export async function templateOf(kind: ImportKind, { bom }: { bom: boolean }): Promise<string> {
  const columns = COLUMNS[kind];
  return await csvText([columns.map(({ zh }) => zh), columns.map(({ example }) => example)], { bom });
}
