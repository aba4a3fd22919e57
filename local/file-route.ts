import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import {
  folderFiles,
  followLink,
  type LinkedFile,
  nameIn,
  takesFile,
} from "#functions/support/folder-files.ts";
import type { LocalHouse } from "./house.ts";
import { SAFE_HEADERS } from "./page-files.ts";
import { HttpRefusal } from "./page-http.ts";

/** Answers links to files of the house: an address that is over or was changed leads nowhere. */
export function linkedFiles({ folder }: Pick<LocalHouse, "folder">) {
  const where = { folder: folder.files, secret: folder.settings().accessKey };
  return async (link: URL) => await followLink(link, where);
}

/** Keeps a file that a link takes; its name, or `undefined` where the link does not take it. */
export async function sentFile(
  { folder }: Pick<LocalHouse, "folder">,
  { link, content }: { readonly link: URL; readonly content: Buffer },
): Promise<string | undefined> {
  const name = nameIn(link);
  const secret = folder.settings().accessKey;
  if (name === undefined || !takesFile(link, { name, bytes: content.length, secret })) return undefined;
  await folderFiles({ folder: folder.files, secret }).put(name, content, { type: typeOf(name) });
  return name;
}

export async function serveLinked(file: LinkedFile | undefined, response: ServerResponse): Promise<void> {
  if (file === undefined) throw new HttpRefusal(404);
  const { name, saveAs, content } = file;
  response.writeHead(200, {
    ...SAFE_HEADERS,
    "content-type": typeOf(name),
    "content-disposition": saveAs ? `attachment; filename*=UTF-8''${encodeURIComponent(saveAs)}` : "inline",
  });
  await pipeline(content, response);
}

const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  png: "image/png",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function typeOf(name: string): string {
  return TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}
