import { type LabelledValue, labelled } from "#shared/domain/rules/labels/labelled.ts";
import { ALL_SETS, nameOf } from "#shared/domain/rules/rule-sets.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";

/** A value of a rule set, by any of its names. */
export interface NamedValue extends LabelledValue {
  readonly code: string;
}

const plain = (words: string): string =>
  words.toLowerCase().replaceAll(/[\s的()（）,，"“”]|客户|^the /gu, "");

let values: readonly NamedValue[] | undefined;
let byName: ReadonlyMap<string, readonly NamedValue[]> | undefined;

/** Every value that has a name; made when it is first asked for. */
export function ruleValues(): readonly NamedValue[] {
  values ??= ALL_SETS.flatMap(({ code }) => {
    const name = nameOf(code);
    return name === undefined ? [] : labelled(code, DEFAULT_RULES[name]).map((one) => ({ ...one, code }));
  });
  return values;
}

/** The values that these words name; two where sets call theirs alike. */
export function valuesCalled(words: string): readonly NamedValue[] {
  byName ??= indexed();
  return byName.get(plain(words)) ?? [];
}

function indexed(): ReadonlyMap<string, readonly NamedValue[]> {
  const pairs = ruleValues().flatMap((value) =>
    [value.zh, value.en, ...(value.also ?? [])].map((name) => ({ name: plain(name), value })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ name }) => name)].map(([name, all]) => [
      name,
      [...new Set(all.map(({ value }) => value))],
    ]),
  );
}

/** The rule set that words are about: its name, another one, or its code. */
export function setCalled(words: string): string | undefined {
  const said = plain(words);
  if (said === "") return undefined;
  return ALL_SETS.find(({ code, zh, en, also }) =>
    [code.replaceAll("_", ""), zh, en, ...also].some((name) => plain(name) === said.replaceAll("_", "")),
  )?.code;
}

/** 按星级倍数: a word that one value alone may be, in a set or in all of them. */
export function valuesThatMayBe(words: string, code?: string): readonly NamedValue[] {
  const said = plain(words).replace(/^按照?/u, "");
  return ruleValues().filter(
    (value) =>
      (code === undefined || value.code === code) &&
      typeof value.value === "string" &&
      Object.values(value.codes ?? {}).some(({ zh, en, also = [] }) =>
        [zh, en, ...also].some((word) => plain(word).replace(/^按照?/u, "") === said),
      ),
  );
}
