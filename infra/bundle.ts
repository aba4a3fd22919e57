import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { bundle } from "./bundling.ts";

const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");

/** `node infra/bundle.ts` writes every function to dist/<function>, as the stack uploads it; the stack calls it with a function and its folder. */
const [name, folder] = process.argv.slice(2);
if (name !== undefined && folder !== undefined) await bundle(name, folder);
else await bundleAll();

async function bundleAll(): Promise<void> {
  rmSync(DIST, { recursive: true, force: true });
  for (const file of readdirSync(join(ROOT, "functions")).filter((each) => each.endsWith(".ts"))) {
    const own = join(DIST, basename(file, ".ts"));
    const { metafile, ...parts } = await bundle(basename(file, ".ts"), own);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "meta.json"), JSON.stringify(metafile));
    writeFileSync(join(own, "parts.json"), JSON.stringify(parts));
  }
}
