import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { BUNDLE, bringFiles } from "./bundling.ts";

const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");

/** Writes dist/<function>/index.cjs and what lies beside it for every function, as the stack would upload it. */
rmSync(DIST, { recursive: true, force: true });
for (const file of readdirSync(join(ROOT, "functions")).filter((name) => name.endsWith(".ts"))) {
  const name = basename(file, ".ts");
  const folder = join(DIST, name);
  mkdirSync(folder, { recursive: true });
  const entryPoints = [join(ROOT, "functions", file)];
  const built = await build({
    ...BUNDLE,
    entryPoints,
    outfile: join(folder, "index.cjs"),
    metafile: true,
    logLevel: "warning",
  });
  bringFiles(name, folder);
  writeFileSync(join(folder, "meta.json"), JSON.stringify(built.metafile));
}
