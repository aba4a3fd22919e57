import { join } from "node:path";
import { type BundlingOptions, Charset, OutputFormat, SourceMapMode } from "aws-cdk-lib/aws-lambda-nodejs";
import type { BuildOptions } from "esbuild";

const NATIVE_FETCH = join(import.meta.dirname, "native-fetch.cjs");
/** Packages that a Lambda needs only a part of, and the file of ours that stands in. */
const REPLACED = {
  "cross-fetch": NATIVE_FETCH,
  "node-fetch": NATIVE_FETCH,
  "@aws-sdk/credential-provider-node": join(import.meta.dirname, "lambda-credentials.cjs"),
  "@smithy/core/event-streams": join(import.meta.dirname, "no-event-streams.cjs"),
};
const MAIN_FIELDS = ["module", "main"];
const TARGET = "node24";

/** As esbuild takes it, for the function of that name. */
export function bundleOf(name: string) {
  return {
    bundle: true,
    platform: "node",
    target: TARGET,
    format: "cjs",
    mainFields: MAIN_FIELDS,
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: hasShortNames(name),
    charset: "utf8",
    sourcemap: "external",
    sourcesContent: false,
    alias: REPLACED,
  } satisfies BuildOptions;
}

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
    esbuildArgs: {
      "--minify-whitespace": true,
      "--minify-syntax": true,
      ...(hasShortNames(name) && { "--minify-identifiers": true }),
      ...Object.fromEntries(Object.entries(REPLACED).map(([part, file]) => [`--alias:${part}`, file])),
    },
  };
}

/** Short names spare most functions a tenth of their start, and cost the bot's SDK 30 ms. */
function hasShortNames(name: string): boolean {
  return name !== "receive-message";
}
