import type { Column } from "./column.ts";
import { COLUMNS } from "./columns.ts";
import type { ImportKind } from "./import-kind.ts";
import type { FileProblem } from "./problem.ts";
import type { Mapping } from "./run.ts";

/** A file's columns in its own order; its first line may bear field names or Chinese labels, also mixed. */
export type Header =
  | { readonly columns: readonly (Column | "ignored")[]; readonly problem?: undefined }
  | { readonly problem: FileProblem };

export function readHeader(kind: ImportKind, cells: readonly string[], mapping: Mapping = {}): Header {
  const known = COLUMNS[kind];
  const named = namesIn(cells);
  const strange = Object.values(mapping).find((said) => said !== LEFT_OUT && !isKnown(known, said));
  if (strange !== undefined) return { problem: { code: "mapping.unknown", facts: { said: strange } } };
  const found = named.map((cell) => columnOf(known, meaningOf(mapping, cell)));
  const unknown = named.filter((_, n) => found[n] === undefined);
  if (unknown.length > 0) return refused("header.unknown", unknown);
  const columns = found.filter((column) => column !== undefined && column !== "ignored");
  const repeated = known.filter((column) => columns.indexOf(column) !== columns.lastIndexOf(column));
  if (repeated.length > 0) return refused("header.repeated", names(repeated));
  const missing = known.filter((column) => column.required && !columns.includes(column));
  if (missing.length > 0) return refused("header.missing", names(missing));
  return { columns: found.filter((column) => column !== undefined) };
}

/** What stands in a mapping for a column that is left out. */
export const LEFT_OUT = "-";

/** The header as far as it names columns: what a saved mapping is known by. */
export function namesIn(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== "") + 1).map((cell) => cell.trim());
}

function isKnown(known: readonly Column[], said: string): boolean {
  return known.some((column) => isCalled(column, said));
}

function meaningOf(mapping: Mapping, cell: string): string {
  const mapped = Object.entries(mapping).find(([name]) => plain(name) === plain(cell));
  return mapped?.[1] ?? cell;
}

function columnOf(known: readonly Column[], cell: string): Column | "ignored" | undefined {
  if (cell === LEFT_OUT) return "ignored";
  return known.find((column) => isCalled(column, cell)) ?? ignored(cell);
}

/** The columns that a file of rejected rows gains: mended, it can be imported as it is. */
export const REJECTED_COLUMNS = {
  line: { zh: "原行号", en: "line" },
  reason: { zh: "未导入原因", en: "reason" },
} as const;

function ignored(cell: string): "ignored" | undefined {
  const names = Object.values(REJECTED_COLUMNS).flatMap(({ zh, en }) => [zh, en]);
  return names.some((name) => plain(name) === plain(cell)) ? "ignored" : undefined;
}

function isCalled({ field, zh, also = [] }: Column, cell: string): boolean {
  const said = plain(cell);
  return [field, zh, ...also].some((name) => plain(name) === said);
}

/** Case, width, spaces, a star for "required" and a unit in brackets do not count. */
function plain(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\s*_]|\(.*\)/g, "")
    .toLowerCase();
}

function names(columns: readonly Column[]): string[] {
  return columns.map(({ zh, field }) => `${zh}(${field})`);
}

function refused(
  code: "header.unknown" | "header.repeated" | "header.missing",
  said: readonly string[],
): Header {
  return { problem: { code, facts: { names: said } } };
}
