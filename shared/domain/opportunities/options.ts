import type { PipelineRules } from "#shared/domain/rules/pipeline-rules.ts";
import type { SolutionOption } from "./opportunity.ts";

export interface WeighedOption extends SolutionOption {
  /** 0-100, and what it is the sum of. */
  readonly score: number;
  readonly parts: { readonly price: number; readonly fit: number; readonly delivery: number };
}

/** Options side by side, the best first: the cheapest and the soonest have all of their part, the others by proportion (seed E4.7). */
export function compared(
  options: readonly SolutionOption[],
  { optionWeights: { price, fit, delivery } }: PipelineRules,
): WeighedOption[] {
  const cheapest = Math.min(...options.map(({ priceFen }) => priceFen));
  const soonest = Math.min(...options.map(({ deliveryDays }) => deliveryDays));
  return options
    .map((option) => {
      const parts = {
        price: part(price, cheapest, option.priceFen),
        fit: Math.round((fit * option.fit) / 5),
        delivery: part(delivery, soonest, option.deliveryDays),
      };
      return { ...option, parts, score: parts.price + parts.fit + parts.delivery };
    })
    .toSorted((one, other) => other.score - one.score || one.priceFen - other.priceFen);
}

/** Nothing is better than the best: free beside free, at once beside at once. */
function part(weight: number, best: number, own: number): number {
  return own === 0 ? weight : Math.round((weight * best) / own);
}
