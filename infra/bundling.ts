import { copyFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type BundlingOptions, Charset, OutputFormat, SourceMapMode } from "aws-cdk-lib/aws-lambda-nodejs";
import type { BuildOptions } from "esbuild";

const PLAIN_FETCH = join(import.meta.dirname, "plain-fetch.cjs");
const NOT_CALLED = join(import.meta.dirname, "not-called.cjs");
/** Packages that a Lambda needs only a part of, and that part or the file of ours that stands in. */
const REPLACED = {
  // The part without a web server, streams and transcripts, a third of the time that both take to load.
  botbuilder: "botbuilder-core",
  "cross-fetch": PLAIN_FETCH,
  "node-fetch": PLAIN_FETCH,
  "@aws-sdk/credential-provider-node": join(import.meta.dirname, "lambda-credentials.cjs"),
  axios: NOT_CALLED,
  "@azure/identity": NOT_CALLED,
  "@smithy/core/event-streams": join(import.meta.dirname, "no-event-streams.cjs"),
};
const ROOT = join(import.meta.dirname, "..");
/** Files that a function needs beside its code, by its name. */
const BROUGHT: Readonly<Record<string, readonly string[]>> = {
  "draw-picture": [
    "node_modules/@resvg/resvg-wasm/index_bg.wasm",
    "functions/support/font/noto-sans-cjk-sc.otf",
    "functions/support/font/OFL.txt",
  ],
};
const MAIN_FIELDS = ["module", "main"];
const TARGET = "node24";

/** As esbuild takes it. */
export const BUNDLE = {
  bundle: true,
  platform: "node",
  target: TARGET,
  format: "cjs",
  mainFields: MAIN_FIELDS,
  minifyWhitespace: true,
  minifySyntax: true,
  minifyIdentifiers: true,
  charset: "utf8",
  sourcemap: "external",
  sourcesContent: false,
  alias: REPLACED,
} satisfies BuildOptions;

/** The same as the stack takes it: the SDK is ours, pinned, not the runtime's. */
export function lambdaBundleOf(name: string): BundlingOptions {
  return {
    target: TARGET,
    format: OutputFormat.CJS,
    mainFields: MAIN_FIELDS,
    bundleAwsSDK: true,
    charset: Charset.UTF8,
    sourceMap: true,
    sourceMapMode: SourceMapMode.EXTERNAL,
    sourcesContent: false,
    commandHooks: { beforeBundling: () => [], beforeInstall: () => [], afterBundling: bringing(name) },
    esbuildArgs: {
      "--minify-whitespace": true,
      "--minify-syntax": true,
      "--minify-identifiers": true,
      ...Object.fromEntries(Object.entries(REPLACED).map(([part, file]) => [`--alias:${part}`, file])),
    },
  };
}

/** As commands that the stack runs, on whatever machine it is deployed from. */
function bringing(name: string): (from: string, folder: string) => string[] {
  const script = join(import.meta.dirname, "bring-files.ts");
  return (_, folder) => (name in BROUGHT ? [`node "${script}" ${name} "${folder}"`] : []);
}

export function bringFiles(name: string, folder: string): void {
  for (const file of BROUGHT[name] ?? []) copyFileSync(join(ROOT, file), join(folder, basename(file)));
}
