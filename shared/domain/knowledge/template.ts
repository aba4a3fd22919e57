import type { Language } from "#shared/domain/people/staff.ts";

/** A form to copy and fill in (seed 000 §2, 倡导工具化思维). Of the names in a language the first is the proper one. */
export interface Template {
  readonly id: string;
  readonly names: Readonly<Record<Language, readonly [string, ...string[]]>>;
  readonly lines: Readonly<Record<Language, readonly string[]>>;
}
