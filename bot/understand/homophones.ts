import { SYLLABLES } from "./syllables.ts";

let table: Map<string, string> | undefined;

/** The syllable of each character, without tone; letters and digits stand for themselves, what is unknown for nothing. */
export function syllablesOf(text: string): string[] {
  table ??= tableOf(SYLLABLES);
  const known = table;
  return [...text].flatMap(
    (character) => known.get(character) ?? (/[a-z\d]/.test(character) ? character : []),
  );
}

/** Syllables as careless typing and southern ears confuse them: zh and z, ing and in. */
export function soundsOf(text: string): string[] {
  return syllablesOf(text).map((syllable) => syllable.replace(/^([zcs])h/, "$1").replace(/([ie])ng$/, "$1n"));
}

function tableOf(lines: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, syllable = "", characters = ""] of lines.matchAll(/([a-z]+)([^a-z\s]+)/g))
    for (const character of characters) found.set(character, syllable);
  return found;
}
