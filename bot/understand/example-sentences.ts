import type { Language } from "#shared/domain/people/staff.ts";
import type { CommandName } from "./understanding.ts";

/** Sentences for each command in each language. */
export type Examples<Name extends CommandName> = Readonly<
  Record<Name, Readonly<Record<Language, readonly string[]>>>
>;
