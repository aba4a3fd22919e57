/** Cells of a sheet; a number stays one, whatever its sign. */
export type Rows = readonly (readonly (string | number)[])[];

const BOM = "\uFEFF";

/** Rows as a CSV file for a spreadsheet: with a BOM, and no cell that a spreadsheet takes for a formula (decided 23). */
export function csvOf(rows: Rows): string {
  return BOM + rows.map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(text: string | number): string {
  if (typeof text === "number") return String(text);
  const safe = /^[=+\-@＝＋－＠\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
