import type { Language } from "#shared/domain/people/staff.ts";
import type { Refusal, RefusalCode } from "#shared/domain/refusal.ts";
import { refusals as enRefusals } from "./en/refusals.ts";
import { type RefusalPhrases, refusals as zhRefusals } from "./zh/refusals.ts";

/** Every sentence the bot can say, by noun. A language that lacks one does not compile. */
export interface Phrases {
  readonly refusals: RefusalPhrases;
}

export const phrases: Readonly<Record<Language, Phrases>> = {
  zh: { refusals: zhRefusals },
  en: { refusals: enRefusals },
};

export function refusalPhrase<Code extends RefusalCode>(language: Language, refusal: Refusal<Code>): string {
  return phrases[language].refusals[refusal.code](refusal.facts);
}
