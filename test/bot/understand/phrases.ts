import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { understand } from "#bot/understand/understand.ts";
import type { Context, Slots, Understanding } from "#bot/understand/understanding.ts";
import { instantAt } from "#shared/domain/calendar/day.ts";

/** One line of the phrase test set: what is said, what is meant (`-`: not sure), its slots, a problem, "it". */
export interface Phrase {
  readonly text: string;
  readonly command: string;
  /** Absent where only the command is held to: `*`. */
  readonly slots: Slots | undefined;
  readonly problem: string | undefined;
  readonly refersBack: boolean;
}

export function readPhrases(file: string): Phrase[] {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => phraseOf(line.split("\t")));
}

function phraseOf([text = "", command = "", said = ""]: readonly string[]): Phrase {
  const parts = said.split(";").filter((part) => part !== "");
  const slots =
    said === "*" ? undefined : Object.fromEntries(parts.filter((part) => part.includes("=")).map(slotOf));
  const problem = parts.find((part) => part.startsWith("!"))?.slice(1);
  return { text, command, slots, problem, refersBack: parts.includes("back") };
}

function slotOf(part: string): [string, unknown] {
  const [name = "", value = ""] = [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)];
  if (name === "items") return [name, value.split(",").map(Number)];
  if (["minutes", "amountFen", "points"].includes(name)) return [name, Number(value)];
  const instant = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/.exec(value);
  return [name, instant ? instantAt(instant[1] ?? "", instant[2] ?? "") : value];
}

export interface Miss {
  readonly phrase: Phrase;
  readonly got: Understanding;
}

/** The phrases that were not understood exactly: command, every slot and no other, problem, "it". */
export function missesOf(phrases: readonly Phrase[], context: Context): Miss[] {
  return phrases.flatMap((phrase) => {
    const got = understand(phrase.text, context);
    return isRight(phrase, got) ? [] : [{ phrase, got }];
  });
}

function isRight({ command, slots, problem, refersBack }: Phrase, got: Understanding): boolean {
  if (command === "-") return got.command === null;
  if (got.command !== command || got.problem?.code !== problem) return false;
  if (problem !== undefined || slots === undefined) return true;
  return sorted(got.slots) === sorted(slots) && (got.refersBack ?? false) === refersBack;
}

function sorted(slots: Slots): string {
  return JSON.stringify(Object.entries(slots).sort(([a], [b]) => (a < b ? -1 : 1)));
}
