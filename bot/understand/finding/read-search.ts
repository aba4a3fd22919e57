import { normalise, type Said } from "#bot/understand/normalise.ts";
import type { Search } from "#shared/domain/finding/condition.ts";
import { type Atom, type ClassSense, longest, type Read, type Reader, type Setting } from "./atom.ts";
import { readClass } from "./class-words.ts";
import { readCodes } from "./code-words.ts";
import { readDayTest } from "./day-tests.ts";
import { readGlue } from "./glue-words.ts";
import { conditionOf } from "./join.ts";
import { readCountBy, readFirst, readOrder } from "./list-words.ts";
import { readName } from "./name-words.ts";
import { readNumberTest } from "./number-tests.ts";
import { readPhrase } from "./phrase-tests.ts";

/** What says something of clients; the longest at a place counts, among equals the first of these. */
const READERS: readonly Reader[] = [
  readClass,
  readDayTest,
  readPhrase,
  readNumberTest,
  readName,
  readCodes,
  readCountBy,
  readOrder,
  readFirst,
];

/** How some words were understood as a search. */
export interface ReadSearch {
  readonly search: Search;
  /** Words that say nothing that is known, as they were written. */
  readonly unread: readonly string[];
  /** A类 was said, and not of which of the three classes. */
  readonly isClassOpen: boolean;
  /** What kinds of things were said. */
  readonly kinds: ReadonlySet<Atom["kind"]>;
  /** The share of the words that was read. */
  readonly covered: number;
}

/** Words to a search. Pure: the same words on the same day mean the same. */
export function readSearch(words: string, setting: Setting): ReadSearch {
  const said = normalise(words);
  const { atoms, unread } = atomsOf(said, setting);
  const sense = atoms.find((atom) => atom.kind === "sense")?.sense;
  const kinds = new Set(atoms.map(({ kind }) => kind));
  const letters = said.text.replaceAll(/[^\p{L}\p{N}]/gu, "").length;
  const lost = unread.reduce((sum, { length }) => sum + length, 0);
  return {
    search: searchOf(atoms, sense),
    unread,
    isClassOpen: sense === undefined && kinds.has("class"),
    kinds,
    covered: letters === 0 ? 0 : 1 - lost / letters,
  };
}

function searchOf(atoms: readonly Atom[], sense: ClassSense = "valueClass"): Search {
  const where = conditionOf(atoms, sense);
  const order = atoms.find((atom) => atom.kind === "order")?.order;
  const first = atoms.find((atom) => atom.kind === "first")?.first;
  const countBy = atoms.find((atom) => atom.kind === "countBy")?.field ?? countedClass(atoms, sense);
  return {
    ...(where && { where }),
    ...(order && { order }),
    ...(first !== undefined && { first }),
    ...(countBy && { countBy }),
  };
}

/** 我有多少A、B、C类客户 asks for three numbers. */
function countedClass(atoms: readonly Atom[], sense: ClassSense): ClassSense | undefined {
  const letters = atoms.flatMap((atom) => (atom.kind === "class" ? atom.letters : []));
  return letters.length > 1 && atoms.some(({ kind }) => kind === "howMany") ? sense : undefined;
}

function atomsOf({ raw, text }: Said, setting: Setting): { atoms: Atom[]; unread: string[] } {
  const atoms: Atom[] = [];
  const unread: string[] = [];
  for (let at = 0; at < text.length; ) {
    const read = readAt(text, at, setting);
    if (read) atoms.push({ ...read, start: at });
    const end = read?.end ?? unknownEnd(text, at, setting);
    const words = raw.slice(at, end).trim();
    if (read === undefined && /[\p{L}\p{N}]/u.test(words)) unread.push(words);
    at = end;
  }
  return { atoms, unread };
}

function readAt(text: string, at: number, setting: Setting): Read | undefined {
  const found = READERS.flatMap((reader) => reader(text, at, setting) ?? []);
  return longest(found.filter(({ end }) => end > at)) ?? readGlue(text, at, setting);
}

/** An unknown word goes on until something known begins; letters go on until they end. */
function unknownEnd(text: string, at: number, setting: Setting): number {
  const letters = /^[a-z\d']+组?/.exec(text.slice(at));
  if (letters) return at + letters[0].length;
  let end = at + 1;
  while (end < text.length && !/[\s,;、。]/.test(text.charAt(end)) && !readAt(text, end, setting)) end += 1;
  return end;
}
