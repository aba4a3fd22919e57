import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser of this machine; `undefined` where none is installed. */
export const browserPath: string | undefined = PLACES.find((path) => existsSync(path));

/** Chromium without a window, asking nobody on the network. */
export async function openBrowser(): Promise<Browser> {
  if (browserPath === undefined) throw new Error("no Chromium is installed");
  return await chromium.launch({ executablePath: browserPath, args: FLAGS });
}
