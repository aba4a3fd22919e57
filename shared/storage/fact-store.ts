import * as z from "zod";
import { factFiles } from "#shared/contracts/fact-files.ts";
import { FactManifest, FactPiece } from "#shared/domain/finding/facts.ts";
import type { FactStore } from "#shared/ports/finding.ts";
import type { Files } from "#shared/ports.ts";

const Pieces = z.lazy(() => z.array(FactPiece));

export function factStore(files: Pick<Files, "get">): FactStore {
  const read = async (name: string) => {
    const file = await files.get(name);
    return file && (await unzipped(file));
  };
  return {
    async manifest() {
      const found = await read(factFiles.manifest);
      return found === undefined ? undefined : FactManifest.parse(found);
    },
    piecesOf: async (unit) => Pieces.parse((await read(factFiles.unit(unit))) ?? []),
    async columns({ file, columns }, names) {
      const held = names.flatMap((name) => (columns[name] ? [{ name, place: columns[name] }] : []));
      const values = await Promise.all(
        held.map(async ({ name, place: [from, bytes] }) => {
          const part = await files.get(file, { from, bytes });
          if (part === undefined) throw new Error(`the facts of ${file} are gone`);
          return [name, await unzipped(part)] as const;
        }),
      );
      return Object.fromEntries(values);
    },
  };
}

/** What was written as JSON and closed by gzip. */
async function unzipped(content: AsyncIterable<Uint8Array>): Promise<unknown> {
  const packed = ReadableStream.from(content) as ReadableStream<Uint8Array<ArrayBuffer>>;
  return await new Response(packed.pipeThrough(new DecompressionStream("gzip"))).json();
}
