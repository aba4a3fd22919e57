import type { Between, Condition, Leaf, OneOf, Search, Within } from "#shared/domain/finding/condition.ts";
import { codeWords, isDay, type Naming, numberWord } from "./value-words.ts";

/** How a search was understood, in words that say the same again. */
export function searchWords({ where, order, first, countBy }: Search, naming: Naming): string {
  const { finding } = naming.say;
  const parts = [
    where ? conditionWords(where, naming) : finding.everyone,
    ...(order ? [finding.order(finding.fields[order.by], order.descending, isDay(order.by))] : []),
    ...(first === undefined ? [] : [finding.first(first)]),
    ...(countBy ? [finding.countedBy(finding.fields[countBy]).replace(/[：:]$/u, "")] : []),
  ];
  return finding.all(parts);
}

export function conditionWords(condition: Condition, naming: Naming): string {
  const { finding } = naming.say;
  if ("all" in condition) return finding.all(condition.all.map((each) => conditionWords(each, naming)));
  if ("any" in condition) return anyWords(condition.any, naming);
  if ("not" in condition) return notWords(condition.not, naming);
  return leafWords(condition, naming);
}

/** A bound or nothing known is one thing that was said: 没联系 includes never. */
function anyWords(any: readonly Condition[], naming: Naming): string {
  const { finding } = naming.say;
  const [one, unknown] = any;
  if (any.length === 2 && one && unknown && isUnknownOf(unknown, one))
    return finding.orUnknown(conditionWords(one, naming));
  return finding.any(any.map((each) => conditionWords(each, naming)));
}

function isUnknownOf(unknown: Condition, one: Condition): boolean {
  return "known" in unknown && !unknown.known && "field" in one && one.field === unknown.field;
}

function notWords(condition: Condition, naming: Naming): string {
  const { finding } = naming.say;
  if (!("in" in condition)) return finding.not(conditionWords(condition, naming));
  const { field, in: codes } = condition;
  const words = codeWords(field, codes, naming);
  return field === "products" ? finding.without(words) : finding.noneOf(finding.fields[field], words);
}

function leafWords(leaf: Leaf, naming: Naming): string {
  const { finding } = naming.say;
  if ("known" in leaf) return finding.isKnown(finding.fields[leaf.field], leaf.known);
  if ("in" in leaf) return oneOfWords(leaf, naming);
  if ("is" in leaf) return finding.flag[leaf.field][leaf.is ? 0 : 1];
  if ("has" in leaf) return finding.has(finding.fields[leaf.field], leaf.has);
  return "from" in leaf || "to" in leaf ? betweenWords(leaf, naming) : withinWords(leaf as Within, naming);
}

function oneOfWords({ field, in: codes }: OneOf, naming: Naming): string {
  const { finding } = naming.say;
  return finding.oneOf(finding.fields[field], codeWords(field, codes, naming));
}

function betweenWords({ field, from, to }: Between, { say, now }: Naming): string {
  const word = (day: string | undefined) => (day === undefined ? undefined : say.time.day(day, now));
  return say.finding.between(say.finding.fields[field], word(from), word(to));
}

function withinWords({ field, ...bounds }: Within, naming: Naming): string {
  const { finding } = naming.say;
  if (field === "arrearsFen" && bounds.over === 0) return finding.owing[0];
  if (field === "arrearsFen" && bounds.max === 0) return finding.owing[1];
  const words = Object.entries(bounds).flatMap(([bound, value]) =>
    value === undefined ? [] : [[bound, numberWord(field, value, naming)]],
  );
  return finding.range(finding.fields[field], Object.fromEntries(words));
}
