import type { ProblemCode, Problems } from "#api/problem-codes.ts";
import type { Status } from "#api/statuses.ts";
import type { RefusalCode, Refusals } from "#shared/domain/refusal.ts";

/** What the door says of what it does not do. A language that lacks a sentence does not compile. */
export interface ApiWords {
  readonly titles: { readonly [S in Status]: string };
  readonly problems: { readonly [Code in ProblemCode]: (facts: Problems[Code]) => string };
  /** As the chat says them, but where its sentence speaks of chatting. */
  readonly refusals: { readonly [Code in RefusalCode]: (facts: Refusals[Code]) => string };
}
