import type { FileContent, Files } from "#shared/ports.ts";

export interface MemoryFiles extends Files {
  /** What lies under a name, as text. */
  text(name: string): string | undefined;
}

/** The bucket of the tests. A link names the file and how long it leads there. */
export function memoryFiles(): MemoryFiles {
  const files = new Map<string, Buffer>();
  return {
    put: async (name, content) => void files.set(name, await wholeOf(content)),
    async get(name, part) {
      const found = files.get(name);
      const wanted = part ? found?.subarray(part.from, part.from + part.bytes) : found;
      return await Promise.resolve(wanted && inPieces(wanted));
    },
    list: async (prefix) =>
      await Promise.resolve([...files.keys()].filter((name) => name.startsWith(prefix)).toSorted()),
    remove: async (name) => await Promise.resolve(void files.delete(name)),
    link: async (name, { seconds }) =>
      await Promise.resolve(`https://files.example/${encodeURIComponent(name)}?seconds=${seconds}`),
    uploadLink: async (name, { seconds, bytes, type }) =>
      await Promise.resolve(
        `https://files.example/${encodeURIComponent(name)}?put=${bytes}&type=${type}&seconds=${seconds}`,
      ),
    text: (name) => files.get(name)?.toString("utf8"),
  };
}

/** In pieces that tear characters, as a network does. */
async function* inPieces(whole: Buffer): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < whole.length; start += 1021)
    yield await Promise.resolve(whole.subarray(start, start + 1021));
}

async function wholeOf(content: FileContent): Promise<Buffer> {
  if (content instanceof Uint8Array) return Buffer.from(content);
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts);
}
