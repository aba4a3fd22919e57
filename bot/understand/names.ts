import { gramIndex, type Hit, search } from "./grams.ts";
import { soundsOf, syllablesOf } from "./homophones.ts";
import { chosen, clean, type Form, type NameIndex, type Spelling } from "./name-index.ts";
import { byShortForm, bySlip, isWithin, spellingSlip } from "./name-slips.ts";
import type { Found, Named } from "./understanding.ts";

/** Common short forms, and what full names have in their place. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/([工招])行/, "$1商银行"],
  [/建行/, "建设银行"],
  [/农行/, "农业银行"],
  [/中行/, "中国银行"],
  [/交行/, "交通银行"],
  [/人保/, "人民保险"],
  [/中石化/, "中国石化"],
  [/地铁/, "轨道交通"],
  [/城投/, "城市建设投资"],
  [/科大/, "科技大学"],
  [/一医院/, "第一人民医院"],
  [/一中$/, "第一中学"],
];

export interface Closeness {
  /** The best must lead the next by this much. */
  readonly lead: number;
  /** Below it nothing was meant. */
  readonly least?: number;
}

/** So much alike by its characters, nothing else is asked. */
const PLAIN = 0.72;
const LEAST = 0.55;
const LEAST_BY_SOUND = 0.72;
/** A match by sound or spelling is worth a little less than the same by characters. */
const BY_SOUND = 0.95;

/** The client that some words mean: by any of its names, in part, misspelt, by pinyin or initials. */
export function lookUp(said: string, index: NameIndex, closeness: Closeness): Found {
  const found = meant(said, index, closeness);
  return found.kind === "one" && isSlip(said, { index, id: found.id }) ? { ...found, heardAs: said } : found;
}

/** Characters that no form of the name has in their order. Letters are a spelling, and right where they spell a part of it. */
function isSlip(said: string, { index, id }: { index: NameIndex; id: string }): boolean {
  const words = clean(said);
  const named = index.names.find((name) => name.id === id);
  if (named === undefined) return false;
  const forms = [named.name, named.shortName, ...named.aliases].map(clean);
  if (/^[a-z]+$/.test(words)) return !forms.some((form) => isSpelling(words, named, form));
  return ![words, expanded(words)].some((way) => forms.some((form) => isWithin(way, form)));
}

function isSpelling(letters: string, named: Named, form: string): boolean {
  const { pinyin, initials } = spellingOf(named, [0, form]);
  return form.startsWith(letters) || pinyin.includes(letters) || initials.includes(letters);
}

function meant(said: string, index: NameIndex, { lead, least = LEAST }: Closeness): Found {
  const words = clean(said);
  const exact = index.exact.get(words);
  if (exact) return chosen(index, exact);
  if (words.length < 2) return { kind: "none", said };
  if (/^[a-z]+$/.test(words)) return decided(bySpelling(words, index), { index, lead, said });
  const hits = byCharacters(words, index);
  if (topOf(hits) >= Math.max(least, PLAIN)) return decided(hits, { index, lead, said });
  const heard = bySound(words, index).filter(({ score }) => score >= LEAST_BY_SOUND);
  const ways = [...hits, ...heard, ...bySlip(words, index), ...byShortForm(words, index)];
  return decided(
    bestOf(ways).filter(({ score }) => score >= least),
    { index, lead, said },
  );
}

/** Each name by whichever way fits it best. */
function bestOf(hits: readonly Hit[]): Hit[] {
  const best = new Map<number, number>();
  for (const { id, score } of hits) best.set(id, Math.max(score, best.get(id) ?? 0));
  return [...best].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}

/** As it was said, or with common short forms written out: whichever fits better. */
function byCharacters(words: string, index: NameIndex): Hit[] {
  index.characters ??= gramIndex(index.forms.map(([, form]) => [...form]));
  const { characters } = index;
  const found = [words, expanded(words)].map((form) => byPlace(search(characters, [...form]), index));
  return found.sort((a, b) => topOf(b) - topOf(a))[0] ?? [];
}

function expanded(words: string): string {
  return ABBREVIATIONS.reduce((text, [short, full]) => text.replace(short, full), words);
}

function topOf(hits: readonly Hit[]): number {
  return hits[0]?.score ?? 0;
}

/** The best of each name's forms. */
function byPlace(hits: readonly Hit[], { forms }: NameIndex): Hit[] {
  const places = new Map<number, Hit>();
  for (const { id, score } of hits) {
    const place = forms[id]?.[0] ?? 0;
    if (!places.has(place)) places.set(place, { id: place, score });
  }
  return [...places.values()];
}

function bySound(words: string, index: NameIndex): Hit[] {
  index.sounds ??= gramIndex(index.forms.map(([, form]) => soundsOf(form)));
  const hits = byPlace(search(index.sounds, soundsOf(words)), index);
  return hits.map(({ id, score }) => ({ id, score: score * BY_SOUND }));
}

function bySpelling(letters: string, index: NameIndex): Hit[] {
  index.spellings ??= index.forms.map((form) => spellingOf(index.names[form[0]], form));
  const hits = index.spellings.flatMap((spelling) => {
    const score = spelled(letters, spelling);
    return score > 0 ? [{ id: spelling.place, score }] : [];
  });
  const best = hits.sort((a, b) => b.score - a.score);
  return best.filter(({ id }, at) => best.findIndex((hit) => hit.id === id) === at).slice(0, 5);
}

function spellingOf(named: Named | undefined, [place, form]: Form): Spelling {
  const isShort = named !== undefined && clean(named.shortName) === form && named.pinyin.includes(" ");
  const syllables = isShort ? named.pinyin.split(" ") : syllablesOf(form);
  const starts = new Set<number>();
  let pinyin = "";
  for (const syllable of syllables) {
    starts.add(pinyin.length);
    pinyin += syllable;
  }
  return { place, pinyin, initials: syllables.map((syllable) => syllable.charAt(0)).join(""), starts };
}

/** 1 for the whole; a beginning, then a part that begins with a syllable, for less. */
function spelled(letters: string, { pinyin, initials, starts }: Spelling): number {
  if (letters === pinyin || letters === initials) return 1;
  if (pinyin.startsWith(letters)) return 0.75 + 0.2 * (letters.length / pinyin.length);
  if (initials.startsWith(letters)) return 0.7 + 0.2 * (letters.length / initials.length);
  if (letters.length < 4) return 0;
  if (starts.has(pinyin.indexOf(letters))) return 0.65 + 0.2 * (letters.length / pinyin.length);
  return spellingSlip(letters, pinyin);
}

interface Decision {
  readonly index: NameIndex;
  readonly lead: number;
  readonly said: string;
}

const OPTIONS = 4;

function decided(hits: readonly Hit[], { index, lead, said }: Decision): Found {
  const top = hits[0];
  if (top === undefined) return { kind: "none", said };
  const close = hits.filter(({ score }) => top.score - score < lead).slice(0, OPTIONS);
  return chosen(
    index,
    close.map(({ id }) => id),
  );
}
