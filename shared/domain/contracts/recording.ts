import { Refusal } from "#shared/domain/refusal.ts";
import { productOfCode } from "./catalogue.ts";
import { canReach, type Steps } from "./transitions.ts";

/** What was told of a part, laid over what was known; a state that cannot follow from the one before is refused. */
export function laidOver<T extends { readonly status: State }, State extends string>(
  before: T | undefined,
  after: T,
  steps: Steps<State>,
): T {
  if (before && !canReach<State>(steps, before.status, after.status))
    throw new Refusal("state.not-allowed", { from: before.status, to: after.status });
  return after;
}

/** What is no longer sold can still be held, but nobody begins with it. */
export function mustBeSold(code: string, { isNew }: { readonly isNew: boolean }): void {
  const product = productOfCode(code);
  if (product === undefined || product.isUmbrella) throw new Refusal("product.unknown", { said: code });
  if (isNew && !product.active) throw new Refusal("product.not-sold", { code });
}
