import { open } from "node:fs/promises";
import { FileRefused } from "#shared/domain/import/file-refused.ts";
import type { Sheet } from "#shared/domain/import/sheet.ts";
import { readCsv } from "./csv-sheet.ts";
import { readWorkbook } from "./xlsx-sheet.ts";

const ZIP = "504b0304";
const OLD_OFFICE = "d0cf11e0";

/** Known by its first bytes, not by its name. Throws FileRefused. */
export async function openSheet(path: string): Promise<Sheet> {
  const start = await firstBytes(path);
  if (start === "") throw new FileRefused({ code: "file.empty", facts: {} });
  if (start.startsWith(OLD_OFFICE)) throw new FileRefused({ code: "file.kind", facts: { ending: "xls" } });
  return start.startsWith(ZIP) ? await readWorkbook(path) : await readCsv(path);
}

async function firstBytes(path: string): Promise<string> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString("hex");
  } catch (cause) {
    throw new FileRefused({ code: "file.missing", facts: { path } }, { cause });
  }
}
