import { randomBytes } from "node:crypto";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { FolderInUse } from "./data-folder.ts";
import { FolderUnreadable } from "./dynamo-local.ts";
import { JavaMissing } from "./java.ts";
import { NoTable } from "./place.ts";
import { WORDS } from "./words.ts";

/** Wrong usage: exit 2 and what exists. */
export class WrongUsage extends Error {
  override readonly name = "WrongUsage";
}

/** What runs on this folder has not opened its door yet. */
export class StillLoading extends Error {
  override readonly name = "StillLoading";
}

/** A command of one machine: usage errors exit 2, what we can explain exits 1 with one clear sentence, a fault with a number. */
export async function runCommand(run: () => Promise<number | undefined>): Promise<void> {
  process.stdout.on("error", passOver);
  try {
    mustBeNode24();
    process.exitCode = (await run()) ?? 0;
  } catch (error) {
    process.exitCode = error instanceof WrongUsage ? 2 : 1;
    process.stderr.write(`${wordsFor(error)}\n`);
  }
}

/** Whoever reads may have read enough (`| head`): what was begun is still ended in order. */
function passOver(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

function mustBeNode24(): void {
  const { node } = process.versions;
  if (Number(node.split(".")[0]) < 24) throw new WrongUsage(WORDS.needsNode(node));
}

function wordsFor(error: unknown): string {
  if (error instanceof WrongUsage) return error.message;
  if (error instanceof JavaMissing) return WORDS.needsJava(error.install);
  if (error instanceof FolderInUse) return WORDS.folderInUse(error.run.pid);
  if (error instanceof FolderUnreadable) return WORDS.folderUnreadable(error.folder);
  if (error instanceof StillLoading) return WORDS.stillLoading;
  if (error instanceof NoTable) return WORDS.noTable(error.table);
  const reference = newReference(error);
  return WORDS.fault(reference);
}

/** The number that a person may tell; what went wrong stands beside it where the variable DAKE_DEBUG asks for it. */
export function newReference(error: unknown): string {
  const reference = randomBytes(4).toString("hex");
  if (process.env["DAKE_DEBUG"]) console.error(reference, error);
  return reference;
}

/** Options as given; an unknown one, or one without its value, names those that exist. */
export function optionsOf<Config extends NonNullable<ParseArgsConfig["options"]>>(
  options: Config,
  usage: string,
) {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new WrongUsage(usage, { cause });
  }
}
