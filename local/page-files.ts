import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);
const PAGE = new URL("./page/", import.meta.url);
const SCRIPT = "text/javascript; charset=utf-8";

/** Every file that the page is made of; nothing else on the disk has an address. */
const FILES = new Map<string, { readonly type: string; readonly at: URL | string }>([
  ["/", { type: "text/html; charset=utf-8", at: new URL("index.html", PAGE) }],
  ...["page", "talk", "foot", "people", "card"].map(
    (name) =>
      [`/${name}.css`, { type: "text/css; charset=utf-8", at: new URL(`${name}.css`, PAGE) }] as const,
  ),
  ["/icon.svg", { type: "image/svg+xml", at: new URL("icon.svg", PAGE) }],
  ...["page", "talk", "log", "card", "history", "person", "server"].map(
    (name) => [`/${name}.js`, { type: SCRIPT, at: new URL(`${name}.js`, PAGE) }] as const,
  ),
  ["/adaptivecards.js", { type: SCRIPT, at: resolve("adaptivecards/dist/adaptivecards.min.js") }],
]);

export interface PageFile {
  readonly type: string;
  readonly content: Buffer;
}

export async function pageFile(path: string): Promise<PageFile | undefined> {
  const file = FILES.get(path);
  return file && { type: file.type, content: await readFile(file.at) };
}

/** No script or style but our own files, no frame around us, nothing remembered, nothing told to others. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
  "cache-control": "no-store",
};
