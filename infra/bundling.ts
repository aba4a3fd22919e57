import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin, transform } from "esbuild";

const ROOT = join(import.meta.dirname, "..");
const beside = (name: string) => join(import.meta.dirname, name);
const PLAIN_FETCH = beside("plain-fetch.cjs");
const NOT_CALLED = beside("not-called.cjs");
const UNDESCRIBED = beside("undescribed.mjs");
/** Whose requests are read by JSON Schema too. */
const DESCRIBING = /serve-api/;
const UNCHECKED = beside("unchecked.cjs");
/** Packages that a Lambda needs only a part of, and that part or the file of ours that stands in. */
const REPLACED = {
  // The part without a web server, streams and transcripts, a third of the time that both take to load.
  botbuilder: "botbuilder-core",
  "cross-fetch": PLAIN_FETCH,
  "node-fetch": PLAIN_FETCH,
  "@aws-sdk/credential-provider-node": beside("lambda-credentials.cjs"),
  axios: NOT_CALLED,
  "@azure/identity": NOT_CALLED,
  "@smithy/core/event-streams": beside("no-event-streams.cjs"),
};
/** Packages that most containers never ask for: each lies beside the code, and is read with the first question to it. */
const LATE: Readonly<Record<string, string>> = { "pinyin-pro": "node_modules/pinyin-pro/dist/index.js" };
/** Files that a function needs beside its code, by its name. */
const BROUGHT: Readonly<Record<string, readonly string[]>> = {
  "draw-picture": [
    "node_modules/@resvg/resvg-wasm/index_bg.wasm",
    "functions/support/font/noto-sans-cjk-sc.otf",
    "functions/support/font/OFL.txt",
  ],
};

/** What stands for a package where it matters who asks. */
const PARTED: Plugin = {
  name: "parted",
  setup({ onResolve, initialOptions: { entryPoints } }) {
    const late = new RegExp(`^(${Object.keys(LATE).join("|")})$`);
    onResolve({ filter: late }, ({ path }) => ({ path: `./${path}.cjs`, external: true }));
    onResolve({ filter: /^zod$/ }, ({ importer }) =>
      /node_modules.bot(builder|framework)/.test(importer) ? { path: UNCHECKED } : undefined,
    );
    if (DESCRIBING.test(JSON.stringify(entryPoints ?? ""))) return;
    onResolve({ filter: /json-schema/ }, ({ importer }) =>
      /zod.v4.classic.schemas\.js$/.test(importer) ? { path: UNDESCRIBED } : undefined,
    );
  },
};

const TARGET = { platform: "node", target: "node24", charset: "utf8" } as const;
const SMALL = { minifyWhitespace: true, minifySyntax: true, minifyIdentifiers: true } as const;

/** One file with the packages as they come. */
export const PLAIN = {
  ...TARGET,
  ...SMALL,
  bundle: true,
  format: "cjs",
  mainFields: ["module", "main"],
} satisfies BuildOptions;

/** One file with our stand-ins. */
export const BUNDLE = {
  ...PLAIN,
  alias: REPLACED,
  plugins: [PARTED],
  // Of what stands in nothing else is called.
  logOverride: { "import-is-undefined": "silent" },
} satisfies BuildOptions;

/** What was written into a folder. */
export interface Bundled {
  /** Read by loading it: `index.cjs` first. */
  readonly start: readonly string[];
  /** Read when something first asks for it. */
  readonly later: readonly string[];
  readonly metafile: Metafile;
}

/** A function as it is deployed, by its name or by another file of ours. What the code asks for by `import()` lies in files of its own. */
export async function bundle(name: string, folder: string, entry = `functions/${name}.ts`): Promise<Bundled> {
  const { outputFiles, metafile } = await build({
    ...BUNDLE,
    absWorkingDir: ROOT,
    entryPoints: { index: entry },
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    // Only modules can be parted; each part is then made what Node loads fastest.
    format: "esm",
    splitting: true,
    chunkNames: "[name]-[hash]",
    sourcemap: "inline",
    sourcesContent: false,
    write: false,
    metafile: true,
    logLevel: "warning",
  });
  mkdirSync(folder, { recursive: true });
  for (const { path, text } of outputFiles) {
    const { code, map } = await transform(text, { ...TARGET, ...SMALL, ...MAPPED, format: "cjs" });
    writeFileSync(path, code);
    writeFileSync(`${path}.map`, map);
  }
  writeFileSync(join(folder, "index.js"), ENTRY);
  const brought = [
    ...(BROUGHT[name] ?? []).map((file) => [file, basename(file)] as const),
    ...askedLate(metafile),
  ];
  for (const [file, as] of brought) copyFileSync(join(ROOT, file), join(folder, as));
  return { ...partsOf(metafile), metafile };
}

/** Not every runtime looks for a handler in a `.cjs`. */
const ENTRY = 'module.exports = require("./index.cjs");\n';
const MAPPED = { sourcemap: "external", sourcesContent: false, logLevel: "error" } as const;

function askedLate({ outputs }: Metafile): (readonly [file: string, as: string])[] {
  const asked = new Set(Object.values(outputs).flatMap(({ imports }) => imports.map(({ path }) => path)));
  return Object.entries(LATE).flatMap(([name, file]) =>
    asked.has(`./${name}.cjs`) ? [[file, `${name}.cjs`] as const] : [],
  );
}

function partsOf({ outputs }: Metafile): Pick<Bundled, "start" | "later"> {
  const paths = Object.keys(outputs);
  const start = new Set(paths.filter((path) => basename(path) === "index.cjs"));
  for (const path of start)
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind === "import-statement" && next in outputs) start.add(next);
  const later = paths.filter((path) => !start.has(path));
  return { start: [...start].map((path) => basename(path)), later: later.map((path) => basename(path)) };
}
