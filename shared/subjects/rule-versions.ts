import type { Caller, Owned } from "#shared/domain/people/caller.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { type Content, differenceOf } from "#shared/domain/rules/difference.ts";
import { newestOf, type RuleDocument, setWith } from "#shared/domain/rules/rule-document.ts";
import { nameOf } from "#shared/domain/rules/rule-sets.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import type { RuleTrial } from "#shared/domain/trials/trial.ts";
import type { Stores } from "#shared/ports.ts";

/** A rule set of the province: what was approved, what is drafted, what was tried. It is everybody's in the province. */
export interface RuleSetSeen extends Owned {
  readonly approved: readonly RuleDocument[];
  readonly newest: RuleDocument | undefined;
  readonly draft: RuleDocument | undefined;
}

export async function ruleSetSeen(
  { rules }: Pick<Stores, "rules">,
  { code, caller }: { readonly code: string; readonly caller: Caller },
): Promise<RuleSetSeen> {
  const [approved, draft] = await Promise.all([rules.approved(), rules.draft(code)]);
  return { ...ownOf(caller), approved, newest: newestOf(approved, code), draft };
}

/** With the last trial of the set, whatever it was of. */
export async function triedSet(
  stores: Pick<Stores, "rules">,
  { code, caller }: { readonly code: string; readonly caller: Caller },
): Promise<RuleSetSeen & { readonly trial: RuleTrial | undefined }> {
  const [seen, trial] = await Promise.all([ruleSetSeen(stores, { code, caller }), stores.rules.trial(code)]);
  return { ...seen, trial };
}

/** What the newest version does otherwise than the national default. */
export function contentOf(newest: RuleDocument | undefined): Content {
  return newest?.content ?? {};
}

/** As little as says it, whatever was written. */
export function leastContent(code: string, content: Content): Content {
  const name = nameOf(code);
  if (name === undefined) return content;
  return differenceOf(DEFAULT_RULES[name], setWith(code, content) as Content);
}

export function mustHaveDraft({ draft }: RuleSetSeen, code: string): RuleDocument {
  if (draft === undefined) throw new Refusal("rules.no-draft", { code });
  return draft;
}
