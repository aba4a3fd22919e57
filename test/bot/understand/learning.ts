import { materialOf } from "#bot/understand/heard.ts";
import type { Opined } from "#bot/understand/second-opinion.ts";
import { traitsOf } from "#bot/understand/traits.ts";
import { COMMAND_NAMES } from "#bot/understand/understanding.ts";
import { commandExamples } from "#bot/understand/ways.ts";
import { context, exampleContext } from "./book.ts";
import { readPhrases } from "./phrases.ts";

/** A sentence by its traits, and what it asks for. */
export interface Lesson {
  readonly command: Opined;
  readonly text: string;
  readonly traits: readonly string[];
}

/** Sets that the words and rules were learnt from. What strangers say (`held-out-3.tsv` to `held-out-5.tsv`) is never learnt. */
const SETS = ["./phrases.tsv", "./held-out.tsv", "./held-out-2.tsv", "./office.tsv", "./small-talk.tsv"];

export function lessons(): Lesson[] {
  const declared = commandExamples().map(({ command, sentence }) => ({
    command,
    text: sentence,
    traits: traitsOf(materialOf(sentence, exampleContext)),
  }));
  const heard = SETS.flatMap((file) => readPhrases(file)).flatMap(({ text, command }) =>
    isKnown(command) ? [{ command, text, traits: traitsOf(materialOf(text, context)) }] : [],
  );
  return [...declared, ...heard];
}

function isKnown(command: string): command is Opined {
  return command === "-" || COMMAND_NAMES.some((name) => name === command);
}

/** A trait that stood once tells nothing. */
const LEAST = 2;

/** What `learnt.ts` holds of some sentences. */
export function counted(sentences: readonly Lesson[]): { commands: string; traits: string } {
  const commands: readonly Opined[] = [...COMMAND_NAMES, "-"];
  const places = new Map(commands.map((command, at) => [command, at]));
  const counts = new Map<string, Map<number, number>>();
  for (const { command, traits } of sentences)
    for (const trait of traits) {
      const own = counts.get(trait) ?? new Map<number, number>();
      const at = places.get(command) ?? 0;
      counts.set(trait, own.set(at, (own.get(at) ?? 0) + 1));
    }
  const lines = [...counts].flatMap(([trait, own]) =>
    sum([...own.values()]) < LEAST ? [] : [line(trait, own)],
  );
  const total = (command: Opined) => sentences.filter((each) => each.command === command).length;
  return {
    commands: commands.map((command) => `${command}:${total(command)}`).join(" "),
    traits: lines.toSorted().join("\n"),
  };
}

function line(trait: string, own: ReadonlyMap<number, number>): string {
  const pairs = [...own].toSorted(([a], [b]) => a - b);
  return `${trait}\t${pairs.map(([at, count]) => `${digits(at)}${digits(count)}`).join("")}`;
}

function digits(count: number): string {
  return count.toString(36).padStart(2, "0");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
