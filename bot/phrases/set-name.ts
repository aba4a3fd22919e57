import type { Language } from "#shared/domain/people/staff.ts";
import { ALL_SETS, setOf } from "#shared/domain/rules/rule-sets.ts";

/** What a rule set is called; one that nobody knows by its code. */
export function setName(code: string, language: Language): string {
  return setOf(code)?.[language] ?? code;
}

/** A title as this person reads it: a rule set is known by its Chinese name. */
export function titleFor(title: string, language: Language): string {
  return ALL_SETS.find(({ zh }) => zh === title)?.[language] ?? title;
}
