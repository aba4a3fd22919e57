import type { Language } from "#shared/domain/people/staff.ts";

/** A word of the trade (seed 001 §9.1). Of the names in a language the first is the proper one. */
export interface Term {
  readonly id: string;
  readonly names: Readonly<Record<Language, readonly [string, ...string[]]>>;
  readonly means: Readonly<Record<Language, string>>;
}
