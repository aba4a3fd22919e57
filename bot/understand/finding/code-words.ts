import { INDUSTRIES } from "#shared/domain/clients/industries.ts";
import { PRODUCTS, productsMeant, wordsOf } from "#shared/domain/contracts/catalogue.ts";
import type { CodeField } from "#shared/domain/finding/fields.ts";
import type { Reader } from "./atom.ts";
import { VALUE_WORDS } from "./value-words.ts";

interface Word {
  readonly word: string;
  readonly field: CodeField;
  readonly codes: readonly string[];
}

let byHead: ReadonlyMap<string, readonly Word[]> | undefined;

/** A value of a closed field, an industry or a product, by any of its names. */
export const readCodes: Reader = (text, at) => {
  byHead ??= headsOf([...valueWords(), ...industryWords(), ...productWords()]);
  const known = byHead.get(text.charAt(at))?.find(({ word }) => standsAt(text, at, word));
  return known && { kind: "codes", field: known.field, codes: known.codes, end: at + known.word.length };
};

/** Letters and digits must not go on: aa is no aaa. */
export function standsAt(text: string, at: number, word: string): boolean {
  if (!text.startsWith(word, at)) return false;
  const isLetter = (place: number) => /[a-z\d]/.test(text.charAt(place));
  const end = at + word.length;
  return !(isLetter(at) && isLetter(at - 1)) && !(isLetter(end - 1) && isLetter(end));
}

function headsOf(words: readonly Word[]): Map<string, Word[]> {
  const heads = new Map<string, Word[]>();
  for (const entry of words) {
    const head = entry.word.charAt(0);
    heads.set(head, [...(heads.get(head) ?? []), entry]);
  }
  for (const list of heads.values()) list.sort((a, b) => b.word.length - a.word.length);
  return heads;
}

function valueWords(): Word[] {
  return VALUE_WORDS.flatMap(([[field, ...codes], chinese, english = ""]) =>
    [...chinese.split(" "), ...english.split("|")]
      .filter((word) => word !== "")
      .map((word) => ({ word, field, codes })),
  );
}

/** 医疗行业, 医疗类, and 医疗 alone. */
function industryWords(): Word[] {
  return Object.entries(INDUSTRIES).flatMap(([code, { zh, en, also }]) => {
    const names = [zh, en, ...also].map((name) => name.toLowerCase());
    const bare = names.map((name) => name.replace(/行?业$/u, "")).filter(({ length }) => length > 1);
    const forms = bare.flatMap((name) =>
      /[a-z]/.test(name)
        ? [name, `${name} industry`, `${name} sector`]
        : [name, `${name}行业`, `${name}类`, `${name}系统`, `${name}业`],
    );
    return [...new Set([...names, ...forms])].map((word) => ({
      word,
      field: "industryCode" as const,
      codes: [code],
    }));
  });
}

const HAVING = ["", "有", "开通了", "开通", "开了", "用了", "在用", "装了", "办了", "订了", "使用"];

function productWords(): Word[] {
  return PRODUCTS.flatMap(wordsOf).flatMap((name) => {
    const said = name.normalize("NFKC").toLowerCase();
    const codes = productsMeant(name);
    const isChinese = /[\u4e00-\u9fff]/.test(said);
    const forms = isChinese ? HAVING.map((verb) => `${verb}${said}`) : [said, `with ${said}`, `有${said}`];
    return forms.map((word) => ({ word, field: "products" as const, codes }));
  });
}
