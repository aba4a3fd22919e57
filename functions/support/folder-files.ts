import { createHmac, timingSafeEqual } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { Files } from "#shared/ports.ts";

export interface FolderOptions {
  readonly folder: string;
  /** What links are signed with. */
  readonly secret: string;
  /** Of the server that answers links; without one a link is the place of the file on the disk. */
  readonly url?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** A folder of this machine in the place of the bucket. */
export function folderFiles({ folder, secret, url, now = Date.now }: FolderOptions): Files {
  const at = (name: string) => placeOf(folder, name);
  return {
    async put(name, content) {
      const path = at(name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.new`, content);
      await rename(`${path}.new`, path);
    },
    async get(name, part) {
      const file = await open(at(name)).catch(ifThere);
      return file?.createReadStream(part && { start: part.from, end: part.from + part.bytes - 1 });
    },
    async list(prefix) {
      const found = (await readdir(folder, { recursive: true, withFileTypes: true }).catch(ifThere)) ?? [];
      return found
        .filter((entry) => entry.isFile() && !entry.name.endsWith(".new"))
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
        .filter((name) => name.startsWith(prefix))
        .toSorted();
    },
    remove: async (name) => await rm(at(name), { force: true }),
    async link(name, { seconds, saveAs = "" }) {
      if (url === undefined) return await Promise.resolve(at(name));
      const until = Math.floor(now() / 1000) + seconds;
      const terms = new URLSearchParams({ until: String(until), saveAs });
      terms.set("sign", signed(secret, { name, until, saveAs }));
      return `${url}/files/${encodeURIComponent(name)}?${terms}`;
    },
    async uploadLink(name, { seconds, bytes }) {
      if (url === undefined) return await Promise.resolve(at(name));
      const until = Math.floor(now() / 1000) + seconds;
      const terms = new URLSearchParams({ until: String(until), bytes: String(bytes) });
      terms.set("sign", signed(secret, { name, until, saveAs: putOf(bytes) }));
      return `${url}/files/${encodeURIComponent(name)}?${terms}`;
    },
  };
}

export interface LinkedFile {
  readonly name: string;
  readonly saveAs: string | undefined;
  readonly content: NodeJS.ReadableStream;
}

/** The file that a link leads to; `undefined` for a link that is over, changed, or leads nowhere. */
export async function followLink(
  link: URL,
  { folder, secret, now = Date.now }: FolderOptions,
): Promise<LinkedFile | undefined> {
  const name = nameIn(link) ?? "";
  const [until, saveAs] = [Number(link.searchParams.get("until")), link.searchParams.get("saveAs") ?? ""];
  const given = Buffer.from(link.searchParams.get("sign") ?? "");
  const expected = Buffer.from(signed(secret, { name, until, saveAs }));
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  if (!isOurs || until * 1000 < now()) return undefined;
  const file = await open(placeOf(folder, name)).catch(ifThere);
  if (file === undefined) return undefined;
  return { name, saveAs: saveAs || undefined, content: createReadStream("", { fd: file }) };
}

/** The file that a link speaks of; `undefined` where its address is none. */
export function nameIn({ pathname }: URL): string | undefined {
  try {
    return decodeURIComponent(pathname.replace(/^\/files\//, ""));
  } catch {
    return undefined;
  }
}

/** Whether a link takes this very file. */
export function takesFile(
  link: URL,
  { name, bytes, secret, now = Date.now }: Omit<FolderOptions, "folder"> & { name: string; bytes: number },
): boolean {
  const until = Number(link.searchParams.get("until"));
  const given = Buffer.from(link.searchParams.get("sign") ?? "");
  const expected = Buffer.from(signed(secret, { name, until, saveAs: putOf(bytes) }));
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs && until * 1000 >= now();
}

/** A link to put is no link to get. */
function putOf(bytes: number): string {
  return `PUT ${bytes}`;
}

/** Nothing outside the folder has a name. */
function placeOf(folder: string, name: string): string {
  const path = join(folder, name);
  if (!path.startsWith(folder + sep)) throw new Error("a file's name leads out of its folder");
  return path;
}

function signed(secret: string, link: { name: string; until: number; saveAs: string }): string {
  const { name, until, saveAs } = link;
  return createHmac("sha256", secret)
    .update(JSON.stringify([name, until, saveAs]))
    .digest("base64url");
}

function ifThere(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT") return undefined;
  throw error;
}
