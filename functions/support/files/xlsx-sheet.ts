import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { readSheet } from "read-excel-file/node";
import { FileRefused } from "#shared/domain/import/file-refused.ts";
import type { Line, Sheet } from "#shared/domain/import/sheet.ts";
import { unpackedSize } from "./zip-size.ts";

/** A workbook is read whole, so that it must be of a size that fits; beyond it a CSV file streams. */
const LARGEST_MEGABYTES = 200;

/** The first sheet. Dates become days, or days with a time; a formula is what it last came to. */
export async function readWorkbook(path: string): Promise<Sheet> {
  const bytes = await readFile(path);
  if (unpackedSize(bytes) > LARGEST_MEGABYTES * 1024 * 1024)
    throw new FileRefused({ code: "file.too-large", facts: { megabytes: LARGEST_MEGABYTES } });
  const rows = await readRows(bytes);
  if (rows.length === 0) throw new FileRefused({ code: "file.empty", facts: {} });
  const digest = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
  return {
    digest,
    count: rows.length,
    async *lines() {
      yield* rows;
    },
  };
}

async function readRows(bytes: Buffer): Promise<Line[]> {
  try {
    const rows = await readSheet(bytes);
    return rows
      .map((cells, n) => ({ number: n + 1, cells: cells.map(textOf) }))
      .filter(({ cells }) => cells.some((cell) => cell !== ""));
  } catch (cause) {
    throw new FileRefused({ code: "file.not-a-workbook", facts: {} }, { cause });
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 16).replace("T", " ").replace(" 00:00", "");
  return typeof cell === "number" ? numberText(cell) : String(cell);
}

/** As it is shown: binary fractions leave no trace in 12600.1, and a long number gains no exponent. */
function numberText(number: number): string {
  return Number.isInteger(number) ? BigInt(number).toString() : String(Number(number.toFixed(8)));
}
