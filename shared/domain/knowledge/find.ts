import type { Template } from "./template.ts";
import { TEMPLATES } from "./templates.ts";
import type { Term } from "./term.ts";
import { TERMS } from "./terms.ts";

export type Entry =
  | { readonly kind: "term"; readonly term: Term }
  | { readonly kind: "template"; readonly template: Template };
export type Knowledge = Entry | { readonly kind: "none"; readonly nearest: readonly Entry[] };

const TEMPLATE = /的?模[板版]$|\s*\btemplates?$/u;
const HAN = /\p{Script=Han}/u;
const NEAREST = 3;

/** The term or template of that name; where none has it, those that come nearest. */
export function findKnowledge(question: string): Knowledge {
  const words = plain(question);
  const term = TEMPLATE.test(words) ? undefined : termNamed(words);
  if (term) return { kind: "term", term };
  const template = templateNamed(words.replace(TEMPLATE, ""));
  if (template) return { kind: "template", template };
  return { kind: "none", nearest: TEMPLATE.test(words) ? allTemplates() : nearestTerms(words) };
}

export function termNamed(words: string): Term | undefined {
  return TERMS.find(hasName(words));
}

export function templateNamed(words: string): Template | undefined {
  return TEMPLATES.find(hasName(words));
}

/** Terms of which a name lies in the words, or the words in a name; the longest name first. */
function nearestTerms(words: string): Entry[] {
  const near = TERMS.map((term) => ({ term, shared: sharedLength(term, words) }));
  return near
    .filter(({ shared }) => shared > 1)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, NEAREST)
    .map(({ term }) => ({ kind: "term", term }));
}

function allTemplates(): Entry[] {
  return TEMPLATES.map((template) => ({ kind: "template", template }));
}

function sharedLength(term: Term, words: string): number {
  return Math.max(...namesOf(term).map((name) => overlap(name, words)));
}

/** Chinese names lie anywhere in the words; others only as whole words. */
function overlap(name: string, words: string): number {
  const edge = HAN.test(name) ? "" : " ";
  const [inner, outer] = name.length < words.length ? [name, words] : [words, name];
  return `${edge}${outer}${edge}`.includes(`${edge}${inner}${edge}`) ? inner.length : 0;
}

function hasName(words: string): (entry: Term | Template) => boolean {
  const said = plain(words);
  const single = said.replace(/(?<=[a-z])s$/u, "");
  return (entry) => namesOf(entry).some((name) => name === said || name === single);
}

function namesOf({ names }: Term | Template): string[] {
  return [...names.zh, ...names.en].map(plain);
}

/** Small letters, one blank for whatever stands between words, none beside Chinese, no article before. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, "")
    .trim()
    .replace(/^(?:an?|the) /u, "");
}
