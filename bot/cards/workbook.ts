import type { Rows } from "#shared/domain/finding/sheet.ts";

/** Rows as an Excel workbook with one sheet whose head stays in sight: text is text, never a formula. The writer is loaded by whoever exports. */
export async function workbookOf(rows: Rows): Promise<Uint8Array> {
  const { default: write } = await import("write-excel-file/node");
  const [head = [], ...lines] = rows.map((cells) => cells.map(cellOf));
  const sheet = [head.map((cell) => ({ ...cell, fontWeight: "bold" as const })), ...lines];
  return await write(sheet, { stickyRowsCount: 1 }).toBuffer();
}

function cellOf(value: string | number) {
  return typeof value === "number" ? { type: Number, value } : { type: String, value };
}
