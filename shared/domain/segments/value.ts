import type { Client } from "#shared/domain/clients/client.ts";
import type { Bands, TierRules } from "#shared/domain/rules/tier-rules.ts";
import type { MissingInput } from "./input.ts";

export type ValueTermName = "revenue" | "members" | "influence" | "growth";

/** One term of the sum: what was put in, what it is worth of 100, and how much of that counts. */
export interface ValueTerm {
  readonly term: ValueTermName;
  readonly input: number;
  readonly points: number;
  readonly weightBp: number;
  readonly score: number;
}

export interface ValueExplained {
  readonly terms: readonly ValueTerm[];
  readonly missing: readonly MissingInput[];
  /** Only where nothing is missing. */
  readonly score: number | undefined;
  readonly valueClass: Client["valueClass"] | undefined;
}

export type ValueFacts = Pick<Client, "monthlyFen" | "members" | "influence" | "growthBp">;

const TERMS: readonly ValueTermName[] = ["revenue", "members", "influence", "growth"];
const BASIS = 10_000;

/** A group's value score as a sum (TR-4, TR-5) and the class that it gives (TR-6). */
export function explainValue(facts: ValueFacts, rules: TierRules): ValueExplained {
  const inputs = inputsOf(facts);
  const terms = TERMS.flatMap((term): ValueTerm[] => {
    const input = inputs[term];
    if (input === undefined) return [];
    const points = pointsOf(term, input, rules);
    const weightBp = rules.weightsBp[term];
    return [{ term, input, points, weightBp, score: (points * weightBp) / BASIS }];
  });
  const missing = TERMS.filter((term) => inputs[term] === undefined);
  if (missing.length > 0) return { terms, missing, score: undefined, valueClass: undefined };
  const score = terms.reduce((sum, { points, weightBp }) => sum + points * weightBp, 0) / BASIS;
  return { terms, missing, score, valueClass: classOf(score, rules) };
}

function inputsOf({ monthlyFen, members, influence, growthBp }: ValueFacts) {
  return { revenue: monthlyFen, members, influence, growth: growthBp };
}

function pointsOf(term: ValueTermName, input: number, rules: TierRules): number {
  return term === "influence" ? input * rules.influencePerLevel : pointsIn(rules[term], input);
}

function pointsIn({ steps, else: least }: Bands, input: number): number {
  return steps.find(({ from }) => input >= from)?.points ?? least;
}

function classOf(score: number, { cuts }: TierRules): Client["valueClass"] {
  if (score >= cuts.a) return "A";
  if (score >= cuts.b) return "B";
  return score >= cuts.c ? "C" : "NONE";
}
