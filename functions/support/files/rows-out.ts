import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { finished } from "node:stream";
import { stringify } from "csv-stringify";

/** A few rows as the text of such a file. */
export async function csvText(
  rows: readonly (readonly string[])[],
  { bom }: { bom: boolean },
): Promise<string> {
  return await new Promise((resolve, reject) => {
    stringify(
      rows.map((cells) => [...cells]),
      { bom, escape_formulas: true },
      (error, text) => (error ? reject(error) : resolve(text)),
    );
  });
}

/** A CSV file for a spreadsheet: with BOM, and no cell that a spreadsheet would take for a formula. */
export function rowsOut(path: string) {
  mkdirSync(dirname(path), { recursive: true });
  const rows = stringify({ bom: true, escape_formulas: true });
  const file = rows.pipe(createWriteStream(path));
  const done = new Promise<void>((resolve, reject) => {
    finished(file, (error) => (error ? reject(error) : resolve()));
  });
  return {
    write: async (cells: readonly string[]): Promise<void> =>
      await new Promise((resolve, reject) => {
        rows.write(cells, (error) => (error ? reject(error) : resolve()));
      }),
    async end(): Promise<string> {
      rows.end();
      await done;
      return path;
    },
    async drop(): Promise<void> {
      rows.end();
      await done;
      rmSync(path);
    },
  };
}
