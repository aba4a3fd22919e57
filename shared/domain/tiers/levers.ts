import type { TierRules } from "#shared/domain/rules/tier-rules.ts";
import { type ValueExplained, type ValueTermName, valueTerm } from "./value.ts";

/** What one term alone could do for the next class: the least that reaches it, else its own next step. */
export interface Lever {
  readonly term: ValueTermName;
  readonly from: number;
  readonly to: number;
  /** Hundredths of a point that it would add. */
  readonly gainBp: number;
  readonly isEnough: boolean;
}

/** One lever for each term that can still rise, those that suffice alone first. */
export function leversOf({ terms, next }: ValueExplained, rules: TierRules): Lever[] {
  if (next === undefined) return [];
  const levers = terms.flatMap(({ term, input, scoreBp }): Lever[] => {
    const steps = stepsAbove(term, input, rules).map((to) => {
      const gainBp = valueTerm(term, to, rules).scoreBp - scoreBp;
      return { term, from: input, to, gainBp, isEnough: gainBp >= next.missingBp };
    });
    const lever = steps.find(({ isEnough }) => isEnough) ?? steps.at(-1);
    return lever === undefined || lever.gainBp <= 0 ? [] : [lever];
  });
  return levers.toSorted((one, other) => Number(other.isEnough) - Number(one.isEnough));
}

const MOST_INFLUENCE = 5;

/** Inputs above this one at which the term counts more, the least first. */
function stepsAbove(term: ValueTermName, input: number, rules: TierRules): number[] {
  if (term === "influence")
    return Array.from({ length: MOST_INFLUENCE - input }, (_, level) => input + 1 + level);
  return rules[term].steps
    .map(({ from }) => from)
    .filter((from) => from > input)
    .toSorted((one, other) => one - other);
}
