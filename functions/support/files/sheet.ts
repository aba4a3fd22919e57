import { open } from "node:fs/promises";
import { FileRefused } from "#shared/domain/import/file-refused.ts";
import type { Sheet } from "#shared/domain/import/sheet.ts";

const ZIP = "504b0304";
const OLD_OFFICE = "d0cf11e0";

/** Known by its first bytes, not by its name. Throws FileRefused. */
export async function openSheet(path: string): Promise<Sheet> {
  const start = await firstBytes(path);
  if (start === "") throw new FileRefused({ code: "file.empty", facts: {} });
  if (start.startsWith(OLD_OFFICE)) throw new FileRefused({ code: "file.kind", facts: { ending: "xls" } });
  const readAs = start.startsWith(ZIP) ? await workbookReader() : await csvReader();
  return await readAs(path);
}

async function workbookReader(): Promise<(path: string) => Promise<Sheet>> {
  return (await import("./xlsx-sheet.ts")).readWorkbook;
}

async function csvReader(): Promise<(path: string) => Promise<Sheet>> {
  return (await import("./csv-sheet.ts")).readCsv;
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
