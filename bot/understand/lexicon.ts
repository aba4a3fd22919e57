import { CHINESE_WORDS, type Concept } from "./words-chinese.ts";
import { ENGLISH_WORDS } from "./words-english.ts";

export interface Word {
  readonly concept: Concept;
  readonly length: number;
}

const byHead = headsOf();

/** The longest known word that begins at a place, in either language. */
export function wordAt(text: string, at: number): Word | undefined {
  const words = byHead.get(text.charAt(at));
  const known = words?.find(([word]) => text.startsWith(word, at) && isWhole(text, at, word));
  return known && { concept: known[1], length: known[0].length };
}

/** English words end where their letters end. */
function isWhole(text: string, at: number, word: string): boolean {
  if (!/[a-z]/.test(word.charAt(0))) return true;
  return !/[a-z]/.test(text.charAt(at - 1)) && !/[a-z']/.test(text.charAt(at + word.length));
}

function headsOf(): Map<string, [string, Concept][]> {
  const heads = new Map<string, [string, Concept][]>();
  const listed: [string, Concept][] = [...entries(CHINESE_WORDS, " "), ...entries(ENGLISH_WORDS, "|")];
  for (const [word, concept] of listed) {
    const list = heads.get(word.charAt(0)) ?? [];
    list.push([word, concept]);
    heads.set(word.charAt(0), list);
  }
  for (const list of heads.values()) list.sort((a, b) => b[0].length - a[0].length);
  return heads;
}

function entries(words: Readonly<Partial<Record<Concept, string>>>, separator: string): [string, Concept][] {
  return Object.entries(words).flatMap(([concept, list]) =>
    list
      .split(separator)
      .flatMap((word): [string, Concept][] => (word.trim() ? [[word.trim(), concept as Concept]] : [])),
  );
}
