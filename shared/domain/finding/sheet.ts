const BOM = "\uFEFF";

/** Rows as a CSV file for a spreadsheet: with a BOM, and no cell that a spreadsheet takes for a formula (decided 23). */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return BOM + rows.map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
