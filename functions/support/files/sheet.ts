import { open } from "node:fs/promises";
import { readCsv } from "./csv-sheet.ts";
import { FileRefused } from "./file-refused.ts";
import { readWorkbook } from "./xlsx-sheet.ts";

/** One line of a file with its number as an editor shows it, the first being 1. */
export interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A file of rows, whatever its kind. `lines` may be walked again; the header is its first. */
export interface Sheet {
  /** Stands for the content: the same bytes, the same digest. */
  readonly digest: string;
  /** Lines that are not empty, the header among them. */
  readonly count: number;
  lines(): AsyncIterable<Line>;
}

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
