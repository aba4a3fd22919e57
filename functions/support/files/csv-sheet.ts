import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { CsvError, type Info, parse } from "csv-parse";
import { FileRefused } from "#shared/domain/import/file-refused.ts";
import type { Line, Sheet } from "#shared/domain/import/sheet.ts";
import { decoded, inspect } from "./encoding.ts";

/** Longest line, and longest row where a quoted cell holds line breaks; memory stays flat whatever the file. */
const LONGEST_BYTES = 1024 * 1024;

const OPTIONS = {
  info: true,
  bom: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  /** A row's own fault, told with its line. */
  relax_column_count: true,
  max_record_size: LONGEST_BYTES,
} as const;

/** UTF-8 with or without BOM, else GB18030. Walks the file once to know that it can be read to its end. */
export async function readCsv(path: string): Promise<Sheet> {
  const { digest, encoding } = await inspect(createReadStream(path), LONGEST_BYTES);
  const lines = () => linesOf(decoded(createReadStream(path), encoding));
  let count = 0;
  for await (const _ of lines()) count += 1;
  if (count === 0) throw new FileRefused({ code: "file.empty", facts: {} });
  return { digest, count, lines };
}

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<Line> {
  const parser = pipeline(Readable.from(text), parse(OPTIONS), () => {});
  try {
    for await (const { info, record } of parser as AsyncIterable<{ info: Info; record: string[] }>) {
      const breaks = record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
      yield { number: info.lines - breaks, cells: record };
    }
  } catch (cause) {
    throw cause instanceof CsvError ? malformed(cause) : cause;
  }
}

function malformed(cause: CsvError): FileRefused {
  const { lines } = cause;
  const line = Number(lines);
  const kilobytes = LONGEST_BYTES / 1024;
  return cause.code === "CSV_MAX_RECORD_SIZE"
    ? new FileRefused({ code: "line.too-long", facts: { line, kilobytes } }, { cause })
    : new FileRefused({ code: "line.malformed", facts: { line } }, { cause });
}
