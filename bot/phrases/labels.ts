import type { Labels } from "#shared/domain/import/labels.ts";
import type { Language } from "#shared/domain/people/staff.ts";

/** The label table's words for every code, in one language; English ones as they stand inside a sentence. */
export function wordsFor<Code extends string>(
  labels: Labels<Code>,
  language: Language,
): Record<Code, string> {
  const codes = Object.keys(labels) as Code[];
  return Object.fromEntries(codes.map((code) => [code, inSentence(labels[code][language])])) as Record<
    Code,
    string
  >;
}

export function inSentence(word: string): string {
  const isAcronym = /^[A-Z]{2}/.test(word);
  return isAcronym ? word : word.charAt(0).toLowerCase() + word.slice(1);
}
