import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";

/** What a running `npm start` tells the other commands of the same folder. */
export const RunFile = z.object({
  pid: z.int(),
  /** The engine's own process, ended by the next start when its owner has died. */
  engine: z.int().optional(),
  endpoint: z.string(),
  port: z.int().optional(),
  token: z.string().optional(),
});
export type RunFile = z.infer<typeof RunFile>;

const Settings = z.object({
  accessKey: z.string().regex(/^[A-Za-z0-9]{16,}$/),
  anchor: z.string().optional(),
});
export type Settings = z.infer<typeof Settings>;

export class FolderInUse extends Error {
  override readonly name = "FolderInUse";
  readonly run: RunFile;

  constructor(run: RunFile) {
    super(`in use by process ${run.pid}`);
    this.run = run;
  }
}

/** One folder holds one local province: its engine's files, the key that opens them, and who runs it. */
export function dataFolder(path = ".dake") {
  const root = resolve(path);
  const at = (name: string) => join(root, name);
  mkdirSync(at("table"), { recursive: true });
  return {
    root,
    table: at("table"),
    files: at("files"),
    file: at,
    settings: () => settingsOf(at("settings.json")),
    saveSettings: (settings: Settings) => writeWhole(at("settings.json"), settings),
    running: () => runningOf(at("run.json")),
    claim: async (run: RunFile) => await claim(at("lock"), { runFile: at("run.json"), run }),
    tell: (run: RunFile) => writeWhole(at("run.json"), run),
    /** The engine that a killed owner has left behind. */
    orphan: () => orphanOf(at("run.json")),
    unlock: () => [at("run.json"), at("lock")].forEach((file) => void rmSync(file, { force: true })),
  };
}
export type DataFolder = ReturnType<typeof dataFolder>;

/** Another key sees no tables, so each folder has its own (the engine cannot be bound to one address). */
function settingsOf(file: string): Settings {
  const kept = existsSync(file) ? Settings.safeParse(read(file)).data : undefined;
  if (kept) return kept;
  const made = { accessKey: randomBytes(16).toString("hex") };
  writeWhole(file, made);
  return made;
}

function runningOf(file: string): RunFile | undefined {
  const run = RunFile.safeParse(existsSync(file) ? read(file) : undefined).data;
  return run && isAlive(run.pid) ? run : undefined;
}

function orphanOf(file: string): number | undefined {
  const run = RunFile.safeParse(existsSync(file) ? read(file) : undefined).data;
  return run && !isAlive(run.pid) ? run.engine : undefined;
}

const PATIENCE_MILLIS = 60_000;

/** A house that runs keeps the folder; another command is soon done with it, and is waited for. */
async function claim(file: string, { runFile, run }: { runFile: string; run: RunFile }): Promise<void> {
  for (let waited = 0; ; waited += 200) {
    try {
      return lockWith(file, { runFile, run });
    } catch (error) {
      const isSoonDone = error instanceof FolderInUse && error.run.port === undefined;
      if (!isSoonDone || waited >= PATIENCE_MILLIS) throw error;
      await sleep(200);
    }
  }
}

/** Takes the folder for this process; two at once cannot both have it, a dead owner's claim is void. */
function lockWith(file: string, { runFile, run }: { runFile: string; run: RunFile }): void {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
  } catch (cause) {
    const owner = Number(readFileSync(file, "utf8"));
    if (owner !== process.pid && isAlive(owner)) throw inUse(owner, { runFile, cause });
    rmSync(file, { force: true });
    writeFileSync(file, String(process.pid), { flag: "wx" });
  }
  writeWhole(runFile, run);
}

function inUse(pid: number, { runFile }: { runFile: string; cause: unknown }): FolderInUse {
  return new FolderInUse(runningOf(runFile) ?? { pid, endpoint: "" });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** A file is there whole or as it was: a killed process leaves no half. */
function writeWhole(file: string, content: unknown): void {
  writeFileSync(`${file}.new`, JSON.stringify(content, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
