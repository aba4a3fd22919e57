import { isAlike, isRecord } from "#shared/domain/rules/difference.ts";
import { nameOf } from "#shared/domain/rules/rule-sets.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import type { CodeWords, InOne, RuleLabel } from "./rule-label.ts";
import { RULE_LABELS } from "./rule-labels.ts";

/** One value of a rule set under its name. */
export interface LabelledValue extends RuleLabel {
  readonly path: readonly string[];
  readonly value: unknown;
  /** Of a list of records: what its parts are called. */
  readonly each?: Readonly<Record<string, RuleLabel>>;
  readonly inOne?: InOne;
}

export interface LabelledChange extends LabelledValue {
  readonly before: unknown;
}

/** The labels of whatever set: their types are checked where they are written. */
type Node = object;
interface AnyEvery {
  readonly keys: CodeWords;
  readonly every: Node;
}

/** Every value of a set in the order of its labels, each under its full name. */
export function labelled(code: string, set: unknown): LabelledValue[] {
  const name = nameOf(code);
  return name === undefined ? [] : walk(RULE_LABELS[name], { value: set, path: [], words: [] });
}

/** What the value at the end of a path is called. */
export function labelledAt(code: string, path: string): LabelledValue | undefined {
  const name = nameOf(code);
  const all = name === undefined ? [] : labelled(code, DEFAULT_RULES[name]);
  return all.find((one) => one.path.join(".") === path);
}

/** The values in which two states of a set differ. */
export function labelledChanges(
  code: string,
  { before, after }: { readonly before: unknown; readonly after: unknown },
): LabelledChange[] {
  const was = new Map(labelled(code, before).map(({ path, value }) => [path.join("."), value]));
  const is = labelled(code, after);
  const changed = is.map((one) => ({ ...one, before: was.get(one.path.join(".")) }));
  return changed.filter(({ value, before: old }) => !isAlike(value, old));
}

interface Word {
  readonly zh: string;
  readonly en: string;
}

interface Place {
  readonly value: unknown;
  readonly path: readonly string[];
  /** Of the keys that were passed. */
  readonly words: readonly Word[];
}

function walk(node: Node, place: Place): LabelledValue[] {
  if (place.value === undefined) return [];
  if (isLabel(node)) return [named(node, place)];
  const { value, path, words } = place;
  const parts = isRecord(value) ? Object.entries(value) : [];
  if (isEvery(node))
    return parts.flatMap(([key, part]) =>
      walk(node.every, {
        value: part,
        path: [...path, key],
        words: [...words, node.keys[key] ?? { zh: key, en: key }],
      }),
    );
  return parts.flatMap(([key, part]) => {
    const child = (node as Readonly<Record<string, Node | undefined>>)[key];
    return child === undefined ? [] : walk(child, { value: part, path: [...path, key], words });
  });
}

function isLabel(node: Node): node is RuleLabel {
  return "zh" in node && typeof node.zh === "string";
}

function isEvery(node: Node): node is AnyEvery {
  return "every" in node && "keys" in node;
}

/** A类客户走访间隔; days between visits (class A). */
function named(label: RuleLabel, { value, path, words }: Place): LabelledValue {
  if (words.length === 0) return { ...label, path, value };
  const key = words.map((word) => word.zh).join("");
  const zh = `${key}${label.zh}`;
  const en = `${label.en} (${words.map((word) => word.en).join(", ")})`;
  const also = (label.also ?? []).map((other) => `${key}${other}`);
  return { ...label, zh, en, also, path, value };
}
