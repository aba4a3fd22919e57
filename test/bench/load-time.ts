import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { BUNDLE, type Bundled, PLAIN } from "#infra/bundling.ts";
import type { Figure, Section } from "./figure.ts";
import { FUNCTIONS } from "./load-bounds.ts";
import { median } from "./timing.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const PROCESSES = 15;
/** Over clients that are loaded as the SDK has them. */
const GOAL = { most: 1.3 };

/** Module load and bundle size of every function, over a bundle that only imports the SDK clients which it uses. */
export async function benchLoadTime(): Promise<Section> {
  execFileSync(process.execPath, [join(ROOT, "infra", "bundle.ts")]);
  const folder = mkdtempSync(join(tmpdir(), "dake-bench-"));
  try {
    const files = await bundles(folder);
    const taken = loadTimes(Object.values(files).flatMap(({ ours, bare, like }) => [ours, bare, like]));
    const figures = Object.entries(files).flatMap(([name, { ours, bare, like }]) =>
      figuresOf(name, {
        load: { ours: taken(ours), bare: taken(bare), like: taken(like) },
        size: { ours: sizeOf(name, "start"), bare: statSync(bare).size, like: statSync(like).size },
      }),
    );
    return { title: "load and size", how: HOW, figures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of all files that are read by loading it, or later. */
function sizeOf(name: string, part: "start" | "later"): number {
  const folder = join(ROOT, "dist", name);
  const parts = JSON.parse(readFileSync(join(folder, "parts.json"), "utf8")) as Bundled;
  return parts[part].reduce((total, file) => total + statSync(join(folder, file)).size, 0);
}

const HOW = `\`require\` of the bundle that is deployed, over that of two which only import and make the SDK clients that the function uses, each as one file. The size is that of all code that is read by loading; what is read when something first asks for it stands beside it. One has the SDK as it comes, and the goal is over that. The other has the same stand-ins for parts of the SDK as our bundles have: like for like it says what our own code and its libraries cost, and is kept from growing. Medians of ${PROCESSES} fresh processes each, interleaved.`;

interface Files {
  readonly ours: string;
  /** With the SDK as it comes. */
  readonly bare: string;
  /** With our stand-ins for parts of it. */
  readonly like: string;
}

async function bundles(folder: string): Promise<Record<string, Files>> {
  const all = Object.entries(FUNCTIONS).map(async ([name, { bare: contents }]) => {
    const bare = await bundled(contents, { ...PLAIN, outfile: join(folder, `${name}.cjs`) });
    const like = await bundled(contents, { ...BUNDLE, outfile: join(folder, `${name}-like.cjs`) });
    return [name, { ours: join(ROOT, "dist", name, "index.cjs"), bare, like }] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}

async function bundled(
  contents: string,
  { outfile, ...options }: BuildOptions & { readonly outfile: string },
): Promise<string> {
  const stdin = { contents, resolveDir: ROOT, loader: "js" as const };
  await build({ ...options, stdin, outfile, logLevel: "warning" });
  return outfile;
}

function loadTimes(files: readonly string[]): (file: string) => number {
  const taken = new Map(files.map((file) => [file, [] as number[]]));
  for (let round = 0; round < PROCESSES; round += 1)
    for (const file of files) taken.get(file)?.push(loadOnce(file));
  return (file) => median(taken.get(file) ?? []);
}

const MEASURE = `const { performance } = require("node:perf_hooks"); const startedAt = performance.now(); require(process.argv[1]); console.log(performance.now() - startedAt);`;
const QUEUE = "https://sqs.cn-north-1.amazonaws.com.cn/000000000000/queue";
const VARIABLES = {
  TABLE_NAME: "Dake-HN",
  PROVINCE: "HN",
  AWS_REGION: "cn-north-1",
  DIGEST_QUEUE_URL: QUEUE,
  MOVE_QUEUE_URL: QUEUE,
  IMPORT_QUEUE_URL: QUEUE,
  DEAD_DIGESTS_URL: QUEUE,
  BOT_APP_ID: "00000000-0000-4000-8000-000000000000",
  FILES_BUCKET: "dake-files",
  API_SECRET: "0".repeat(48),
  PICTURE_SECRET: "0".repeat(48),
  DRAWING_ENGINE: "index_bg.wasm",
  DRAWING_FONT: "noto-sans-cjk-sc.otf",
};

function loadOnce(file: string): number {
  const options = { env: { ...process.env, ...VARIABLES }, encoding: "utf8" as const };
  return Number(execFileSync(process.execPath, ["-e", MEASURE, file], options));
}

interface Threefold {
  readonly ours: number;
  readonly bare: number;
  readonly like: number;
}

function figuresOf(name: string, { load, size }: Record<"load" | "size", Threefold>): Figure[] {
  const known = FUNCTIONS[name];
  return known === undefined
    ? []
    : [
        ...comparison(`${name}: load`, { taken: load, unit: "ms", bound: known.load }),
        ...comparison(`${name}: size`, { taken: inKilobytes(size), unit: "KB", bound: known.size }),
        { what: `${name}: code that is read later`, value: sizeOf(name, "later") / 1000, unit: "KB" },
      ];
}

function inKilobytes({ ours, bare, like }: Threefold): Threefold {
  return { ours: ours / 1000, bare: bare / 1000, like: like / 1000 };
}

interface Comparison {
  readonly taken: Threefold;
  readonly unit: "ms" | "KB";
  readonly bound: { readonly asItComes: number; readonly likeForLike: number };
}

function comparison(what: string, { taken: { ours, bare, like }, unit, bound }: Comparison): Figure[] {
  return [
    { what, value: ours, unit },
    {
      what: `${what} over the SDK as it comes, ${bare.toFixed(0)} ${unit}`,
      value: ours / bare,
      unit: "×",
      bound: { most: bound.asItComes },
      goal: GOAL,
    },
    {
      what: `${what}, like for like, over ${like.toFixed(0)} ${unit}`,
      value: ours / like,
      unit: "×",
      bound: { most: bound.likeForLike },
    },
  ];
}
