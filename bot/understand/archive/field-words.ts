import { FIELD_NAMES, type FieldName, fieldOf } from "#shared/domain/clients/field-dictionary.ts";

/** Words that mean something else as well: only beside a client or after 客户. */
const OTHERS: ReadonlySet<string> = new Set([
  "关系",
  "战略",
  "预算",
  "名字",
  "名称",
  "人数",
  "性质",
  "标签",
  "策略",
  "name",
]);

interface FieldWord {
  readonly word: string;
  readonly field: FieldName;
  readonly isPlain: boolean;
}

/** Every word for a field, the longest first. */
export const FIELD_WORDS: readonly FieldWord[] = FIELD_NAMES.flatMap((field) => {
  const { zh, en, also = [] } = fieldOf(field);
  return [zh, en, ...also].map((said) => {
    const word = said.toLowerCase();
    return { word, field, isPlain: !OTHERS.has(word) };
  });
}).toSorted((a, b) => b.word.length - a.word.length);

export interface FieldFound {
  readonly field: FieldName;
  readonly start: number;
  readonly end: number;
  readonly isPlain: boolean;
}

/** Where the first field is named in a clause, the longest word at the place. */
export function fieldIn(text: string): FieldFound | undefined {
  const found = FIELD_WORDS.flatMap(({ word, field, isPlain }) => {
    const start = text.indexOf(word);
    return start < 0 ? [] : [{ field, start, end: start + word.length, isPlain }];
  });
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end)[0];
}
