import type { Client } from "#shared/domain/clients/client.ts";
import type { Bands, TierRules } from "#shared/domain/rules/tier-rules.ts";
import type { MissingInput } from "#shared/domain/segments/input.ts";

export type ValueClass = Client["valueClass"];
export type ValueTermName = "revenue" | "members" | "influence" | "growth";

/** One term of the sum: what was put in, what it is worth of 100, and how much of that counts. */
export interface ValueTerm {
  readonly term: ValueTermName;
  readonly input: number;
  readonly points: number;
  readonly weightBp: number;
  /** Hundredths of a point. */
  readonly scoreBp: number;
}

export interface ValueExplained {
  readonly scheme: TierRules["scheme"];
  readonly terms: readonly ValueTerm[];
  /** Inputs that the class needs and that are not known; none of them is taken for 0. */
  readonly missing: readonly MissingInput[];
  /** Hundredths of a point, the sum of the terms; only where none of them is missing. */
  readonly scoreBp: number | undefined;
  /** 5 is the best fifth of the province by revenue; only by percentile. */
  readonly fifth?: number | undefined;
  readonly valueClass: ValueClass | undefined;
  /** The next class up and how many hundredths of a point are missing; only by score. */
  readonly next?: { readonly valueClass: ValueClass; readonly missingBp: number };
}

export type ValueFacts = Pick<Client, "monthlyFen" | "members" | "influence" | "growthBp" | "rfm">;

export const VALUE_TERMS: readonly ValueTermName[] = ["revenue", "members", "influence", "growth"];

/** A group's value score as a sum (TR-4, TR-5) and its class: by cut-offs (TR-6) or by fifths (TR-7). */
export function explainValue(facts: ValueFacts, rules: TierRules): ValueExplained {
  const inputs = inputsOf(facts);
  const terms = VALUE_TERMS.flatMap((term): ValueTerm[] => {
    const input = inputs[term];
    return input === undefined ? [] : [valueTerm(term, input, rules)];
  });
  const unknown = VALUE_TERMS.filter((term) => inputs[term] === undefined);
  const scoreBp = unknown.length > 0 ? undefined : terms.reduce((sum, term) => sum + term.scoreBp, 0);
  if (rules.scheme === "PERCENTILE") return { terms, scoreBp, ...byFifth(facts, rules) };
  if (scoreBp === undefined)
    return { scheme: "SCORE", terms, missing: unknown, scoreBp, valueClass: undefined };
  const next = nextOf(scoreBp, rules);
  const valueClass = classOfScore(scoreBp, rules);
  return { scheme: "SCORE", terms, missing: [], scoreBp, valueClass, ...(next && { next }) };
}

export function valueTerm(term: ValueTermName, input: number, rules: TierRules): ValueTerm {
  const points = term === "influence" ? input * rules.influencePerLevel : pointsIn(rules[term], input);
  const weightBp = rules.weightsBp[term];
  return { term, input, points, weightBp, scoreBp: Math.round((points * weightBp) / HUNDRED) };
}

const HUNDRED = 100;

function inputsOf({ monthlyFen, members, influence, growthBp }: ValueFacts) {
  return { revenue: monthlyFen, members, influence, growth: growthBp };
}

function pointsIn({ steps, else: least }: Bands, input: number): number {
  return steps.find(({ from }) => input >= from)?.points ?? least;
}

type ByFifth = Pick<ValueExplained, "scheme" | "missing" | "fifth" | "valueClass">;

function byFifth({ rfm }: ValueFacts, { percentile }: TierRules): ByFifth {
  const scheme = "PERCENTILE";
  if (rfm === undefined) return { scheme, missing: ["borders"], fifth: undefined, valueClass: undefined };
  return { scheme, missing: [], fifth: rfm.m, valueClass: classOfFifth(rfm.m, percentile) };
}

function classOfFifth(fifth: number, { aFromFifth, bFromFifth }: TierRules["percentile"]): ValueClass {
  if (fifth >= aFromFifth) return "A";
  return fifth >= bFromFifth ? "B" : "C";
}

/** The classes from the best down; below the last of them a client is not classed. */
const CUTS = [
  ["A", "a"],
  ["B", "b"],
  ["C", "c"],
] as const;

export function classOfScore(scoreBp: number, { cuts }: TierRules): ValueClass {
  return CUTS.find(([, cut]) => scoreBp >= cuts[cut] * HUNDRED)?.[0] ?? "NONE";
}

function nextOf(scoreBp: number, { cuts }: TierRules): ValueExplained["next"] {
  const above = CUTS.findLast(([, cut]) => scoreBp < cuts[cut] * HUNDRED);
  return above && { valueClass: above[0], missingBp: cuts[above[1]] * HUNDRED - scoreBp };
}
