import { measureOf } from "#shared/domain/finding/fields.ts";
import { longest, matchAt, type Read, type Reader, sticky } from "./atom.ts";
import { boundsIn, boundsSource } from "./bounds.ts";
import { NUMBER_WORDS, type NumberWords } from "./number-words.ts";

interface Pattern {
  readonly pattern: RegExp;
  readonly field: NumberWords["field"];
}

const BETWEEN = "(?:的)?\\s*(?:数量|金额)?\\s*(?:是|为|在|有|:|is|are|of|between)?\\s*";
/** 月收入3万以上, 统付占比低于一半, revenue over 30000. */
const FIELD_FIRST = NUMBER_WORDS.map(
  ({ field, words, units }): Pattern => ({
    pattern: sticky(`(?:${words})${BETWEEN}${boundsSource(units)}`),
    field,
  }),
);
const HAVING = "(?:有|with|having|has|have)?\\s*";
const NO_END = "(?![\\u4e00-\\u9fff]*到期)";
/** 三个以上产品, 只有一个产品, 100到500人的企业, only one product. */
const NUMBER_FIRST = NUMBER_WORDS.filter(({ isCounted }) => isCounted).map(
  ({ field, words, units }): Pattern => ({
    pattern: sticky(`${HAVING}${boundsSource(units)}\\s*(?:的)?(?:${words})${NO_END}`),
    field,
  }),
);
/** 500人以上 needs no noun: only people are counted so. */
const PEOPLE: Pattern = {
  pattern: sticky(boundsSource("多?人(?!管|负责)", { isUnitNeeded: true })),
  field: "employees",
};
const PATTERNS = [...FIELD_FIRST, ...NUMBER_FIRST, PEOPLE];

export const readNumberTest: Reader = (text, at) =>
  longest(
    PATTERNS.flatMap(({ pattern, field }): Read[] => {
      const match = matchAt(pattern, text, at);
      const bounds = match?.groups && boundsIn(match.groups, measureOf(field));
      return match && bounds
        ? [{ kind: "test", condition: { field, ...bounds }, end: at + match[0].length }]
        : [];
    }),
  );
