import type { RefusalCode, Refusals } from "#shared/domain/refusal.ts";

/** What we will not do, said so that the person knows what to do instead. A language that lacks one does not compile. */
export type RefusalPhrases = { readonly [Code in RefusalCode]: (facts: Refusals[Code]) => string };
