import type { Meaning } from "./cell.ts";
import { type Column, targetOf } from "./column.ts";
import type { Problem } from "./problem.ts";

/** A row as a record of its kind, not yet looked up in the table; an empty cell leaves its field out. */
export type RowReading =
  | { readonly record: Readonly<Record<string, unknown>>; readonly problems?: undefined }
  | { readonly record?: undefined; readonly problems: readonly Problem[] };

type Columns = readonly (Column | "ignored")[];

/** All that is wrong with a row is said at once. Empty cells beyond the header do not count. */
export function readRow(columns: Columns, cells: readonly string[]): RowReading {
  const expected = columns.length;
  const found = filled(cells, expected);
  if (found !== expected) return { problems: [{ code: "row.columns", facts: { expected, found } }] };
  const record: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const { column, meaning } of meaningsOf(columns, cells)) {
    if (meaning.problem) problems.push({ ...meaning.problem, column: column.field });
    else record[targetOf(column)] = meaning.value;
  }
  return problems.length > 0 ? { problems } : { record };
}

function filled(cells: readonly string[], expected: number): number {
  const last = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
  return Math.max(last, Math.min(cells.length, expected));
}

function meaningsOf(columns: Columns, cells: readonly string[]) {
  return cells.flatMap((cell, n) => {
    const column = columns[n];
    if (column === undefined || column === "ignored") return [];
    const meaning = meaningOf(column, plain(cell));
    return meaning ? [{ column, meaning }] : [];
  });
}

function meaningOf(column: Column, cell: string): Meaning | undefined {
  if (cell !== "") return column.read(cell);
  return column.required ? { problem: { code: "cell.missing", facts: {} } } : undefined;
}

/** Without the apostrophe that keeps a spreadsheet from reading a formula. */
function plain(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@＝＋－＠])/, "");
}
