import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { Files } from "#shared/ports.ts";
import { rowsOut } from "./rows-out.ts";

/** Rows that go back to whoever sent a file in: written here, and kept among our files when they are complete. */
export function rowsBack(
  files: Files,
  { folder, place }: { readonly folder: string; readonly place: string },
) {
  return (name: string) => {
    const out = rowsOut(join(folder, name));
    return {
      ...out,
      async end(): Promise<string> {
        const path = await out.end();
        const at = `${place}${name}`;
        await files.put(at, createReadStream(path), { type: "text/csv; charset=utf-8" });
        return at;
      },
    };
  };
}
