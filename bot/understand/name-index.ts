import type { GramIndex } from "./grams.ts";
import { normalise } from "./normalise.ts";
import type { Found, Named } from "./understanding.ts";

/** A book of names, ready to be asked. Made once per book. */
export interface NameIndex {
  readonly names: readonly Named[];
  /** Every way a name is written, to its places in `names`. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
  /** The first two characters of every way, so that a sentence is scanned fast. */
  readonly heads: ReadonlyMap<string, number>;
  /** Short forms to compare a misspelt name with. */
  readonly forms: readonly Form[];
  /** Made when the first name is asked for that is not written as in the book. */
  characters?: GramIndex;
  sounds?: GramIndex;
  spellings?: readonly Spelling[];
  /** The sounds of each form, and each name without its place and legal form. */
  heard?: readonly (readonly string[])[];
  cores?: readonly string[];
}

export type Form = readonly [place: number, form: string];

export interface Spelling {
  readonly place: number;
  readonly pinyin: string;
  readonly initials: string;
  /** Where in the pinyin its syllables begin. */
  readonly starts: ReadonlySet<number>;
}

const books = new WeakMap<readonly Named[], NameIndex>();

export function nameIndex(names: readonly Named[]): NameIndex {
  const known = books.get(names);
  if (known) return known;
  const exact = new Map<string, number[]>();
  const heads = new Map<string, number>();
  for (const [place, name] of names.entries())
    for (const way of waysOf(name)) enter(way, place, { exact, heads });
  const forms = names.flatMap((name, place) => [...formsOf(name)].map((form): Form => [place, form]));
  const index = { names, exact, heads, forms };
  books.set(names, index);
  return index;
}

interface Ways {
  readonly exact: Map<string, number[]>;
  readonly heads: Map<string, number>;
}

function enter(way: string, place: number, { exact, heads }: Ways): void {
  const places = exact.get(way);
  if (places) places.push(place);
  else exact.set(way, [place]);
  const head = way.slice(0, 2);
  heads.set(head, Math.max(heads.get(head) ?? 0, way.length));
}

function waysOf({ name, shortName, aliases }: Named): Set<string> {
  const written = [shortName, name, ...aliases, coreOf(name)].map(clean);
  return new Set(written.filter((form) => form.length > 1));
}

function formsOf({ name, shortName, aliases }: Named): Set<string> {
  const bare = clean(name)
    .replace(/^(.{2,3})(?:省|市(?!场|民|政))/, "$1")
    .replace(LEGAL, "");
  return new Set([clean(shortName), ...aliases.map(clean), bare].filter((form) => form.length > 1));
}

const LEGAL = /(?:股份|集团)?(?:有限)?(?:责任)?(?:总|分)?公司$/;

/** 星城市恒信物流有限公司 without its place and its legal form. */
function coreOf(name: string): string {
  const core = name
    .replace(/^.{2,3}(?:省|自治区)/, "")
    .replace(/^.{2,3}市(?!场|民|政)/, "")
    .replace(LEGAL, "");
  return core.length > 2 ? core : name;
}

export function clean(name: string): string {
  return normalise(name).text.replace(/[\s()（）·"'.,-]/g, "");
}

export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly found: Found;
}

/** Names of the book as they stand in a sentence, the longest at each place. */
export function namesIn(text: string, index: NameIndex): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    const end = endOfName(text, at, index);
    if (end === undefined) continue;
    spans.push({ start: at, end, found: chosen(index, index.exact.get(text.slice(at, end)) ?? []) });
    at = end - 1;
  }
  return spans;
}

function endOfName(text: string, at: number, { heads, exact }: NameIndex): number | undefined {
  const longest = heads.get(text.slice(at, at + 2));
  if (longest === undefined) return undefined;
  for (let length = Math.min(longest, text.length - at); length > 1; length -= 1) {
    if (exact.has(text.slice(at, at + length)) && isWhole(text, at, at + length)) return at + length;
  }
  return undefined;
}

/** A name in letters must be a word of its own. */
function isWhole(text: string, start: number, end: number): boolean {
  const isLetter = (at: number) => /[a-z\d]/.test(text.charAt(at));
  return !(isLetter(start) && isLetter(start - 1)) && !(isLetter(end - 1) && isLetter(end));
}

/** One client, or several to choose between. */
export function chosen({ names }: NameIndex, places: readonly number[]): Found {
  const options = [...new Set(places)].flatMap((place) => {
    const named = names[place];
    return named ? [{ id: named.id, owner: named.owner, name: named.shortName }] : [];
  });
  const [first] = options;
  return options.length === 1 && first ? { kind: "one", ...first } : { kind: "several", options };
}
