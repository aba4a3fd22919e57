import { coreOf, tellingOf } from "#shared/domain/finding/plain-name.ts";
import type { Hit } from "./grams.ts";
import { soundsOf } from "./homophones.ts";
import type { NameIndex } from "./name-index.ts";

/** A name of fewer characters bears no slip. */
const SHORTEST = 3;
const BY_SOUND = 0.97;

type Units = ArrayLike<string>;

/** Names that are said but for one character too many, too few, wrong, or out of turn; by characters or by sound. */
export function bySlip(words: string, index: NameIndex): Hit[] {
  if (words.length < SHORTEST) return [];
  index.heard ??= index.forms.map(([, form]) => soundsOf(form));
  const { heard, forms } = index;
  const [sounds, telling] = [soundsOf(words), tellingOf(words)];
  return forms.flatMap(([id, form], at) => {
    const score = Math.max(likeness(words, form), BY_SOUND * likeness(sounds, heard[at] ?? []));
    // 第一中学 is no slip for 第二中学, nor 东城 for 西城.
    return score > 0 && tellingOf(form) === telling ? [{ id, score }] : [];
  });
}

/** Fewer letters than these bear no slip. */
const LETTERS = 6;

/** The same of letters: shzhongyiyuan. */
export function spellingSlip(letters: string, pinyin: string): number {
  return letters.length < LETTERS ? 0 : likeness(letters, pinyin);
}

/** The share that is right where there is one slip, or none; else 0. */
function likeness(said: Units, form: Units): number {
  const longest = Math.max(said.length, form.length);
  if (form.length < SHORTEST || Math.abs(said.length - form.length) > 1) return 0;
  const start = sameFrom(said, form, 1);
  const end = Math.min(sameFrom(said, form, -1), Math.min(said.length, form.length) - start);
  const wrong = longest - start - end;
  if (wrong <= 1) return 1 - wrong / longest;
  const isSwapped = wrong === 2 && said[start] === form[start + 1] && said[start + 1] === form[start];
  return isSwapped && said.length === form.length ? 1 - 1 / longest : 0;
}

/** How many units are the same, from the front or from the back. */
function sameFrom(one: Units, other: Units, step: 1 | -1): number {
  const most = Math.min(one.length, other.length);
  const unitOf = (units: Units, at: number) => units[step > 0 ? at : units.length - 1 - at];
  let same = 0;
  while (same < most && unitOf(one, same) === unitOf(other, same)) same += 1;
  return same;
}

const LONGEST = 6;

/** 省医 for 省人民医院, 师大 for 师范大学: some of its characters in their order, the first of them where a name begins. */
export function byShortForm(words: string, index: NameIndex): Hit[] {
  if (words.length > LONGEST || !/^[\u4e00-\u9fff]+$/.test(words)) return [];
  index.cores ??= index.names.map(({ name }) => coreOf(name));
  const { forms, names, cores } = index;
  const ways = [...new Set([words, words.replaceAll(/[省市]/gu, "")])].filter(({ length }) => length > 1);
  return forms.flatMap(([id, form]) => {
    const [core = form, short = form] = [cores[id], names[id]?.shortName];
    const score = Math.max(
      ...ways.flatMap((said) => [form, core].map((whole) => shortness(said, { whole, core, short }))),
    );
    return score > 0 ? [{ id, score }] : [];
  });
}

interface Whole {
  readonly whole: string;
  readonly core: string;
  readonly short: string;
}

/** What names the kind of organisation, where a short form ends with it: 行 is a bank, 院 a hospital or a court. */
const KIND = /[医院行局校中大学小厂店馆社委司团会所队园]$/u;
const KINDS = /(?:医院|大学|中学|小学|银行|幼儿园)$/u;

function shortness(said: string, { whole, core, short }: Whole): number {
  if (said.length >= whole.length || !isWithin(said, whole)) return 0;
  const first = said.charAt(0);
  const begins = [whole, core, short].some((form) => form.startsWith(first)) ? 0.2 : 0;
  const isKind = KIND.test(said) && (whole.endsWith(said.slice(-1)) || KINDS.test(whole));
  return 0.45 + begins + (isKind ? 0.1 : 0) + 0.15 * (said.length / whole.length);
}

/** Every character of the words, in their order. */
export function isWithin(said: string, form: string): boolean {
  let at = 0;
  for (const character of said) {
    const found = form.indexOf(character, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
