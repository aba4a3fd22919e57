import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FileRefused } from "#shared/domain/import/file-refused.ts";
import type { Sheet } from "#shared/domain/import/sheet.ts";
import type { Files } from "#shared/ports.ts";
import { openSheet } from "./sheet.ts";

/** A file of ours as a sheet: it is walked several times, so it is fetched once. Throws FileRefused. */
export async function fetchedSheet(
  files: Files,
  { name, folder }: { readonly name: string; readonly folder: string },
): Promise<Sheet> {
  const content = await files.get(name);
  if (content === undefined) throw new FileRefused({ code: "file.missing", facts: { path: name } });
  await mkdir(folder, { recursive: true });
  const path = join(folder, name.slice(name.lastIndexOf("/") + 1));
  await rm(path, { force: true });
  await writeFile(path, content);
  return await openSheet(path);
}
