import type { Bands, ValueRules } from "#shared/domain/rules/value-rules.ts";
import type { Client } from "./client.ts";

export interface ValuePart {
  readonly part: "revenue" | "members" | "influence" | "growth";
  readonly points: number;
  readonly weightBp: number;
}

export interface ValueScore {
  /** 0 to 100, to a tenth: the sum of its parts by their weights. */
  readonly score: number;
  readonly parts: readonly ValuePart[];
  /** What the score makes; what is in force is on the client. */
  readonly valueClass: Client["valueClass"];
  /** The next class up and how many points are missing. */
  readonly next?: { readonly valueClass: "A" | "B" | "C"; readonly missing: number };
  /** Parts of which nothing is known, counted as the lowest. */
  readonly unknown: readonly ValuePart["part"][];
}

type Valued = Pick<Client, "kind" | "monthlyFen" | "members" | "influence" | "growthBp">;

/** TR-4 to TR-6 of a group client; an individual has tiers instead. */
export function valueScoreOf(client: Valued, rules: ValueRules): ValueScore | undefined {
  if (client.kind !== "GROUP") return undefined;
  const { monthlyFen, members, influence, growthBp } = client;
  const points = {
    revenue: bandOf(monthlyFen, rules.revenue),
    members: bandOf(members, rules.members),
    influence: (influence ?? 1) * rules.influencePoints,
    growth: growthBp === undefined ? bandOf(0, rules.growth) : bandOf(growthBp, rules.growth),
  };
  const known = { revenue: monthlyFen, members, influence, growth: growthBp };
  const names = ["revenue", "members", "influence", "growth"] as const;
  const parts = names.map((part) => ({ part, points: points[part], weightBp: rules.weights[part] }));
  const sum = parts.reduce((total, part) => total + (part.points * part.weightBp) / 10_000, 0);
  const score = Math.round(sum * 10) / 10;
  const next = nextOf(score, rules);
  const unknown = names.filter((part) => known[part] === undefined);
  return { score, parts, valueClass: classOf(score, rules), ...(next && { next }), unknown };
}

function bandOf(value: number | undefined, { bands, below }: Bands): number {
  return bands.find(({ from }) => value !== undefined && value >= from)?.points ?? below;
}

const CLASSES = ["A", "B", "C"] as const;

function classOf(score: number, { classes }: ValueRules): Client["valueClass"] {
  return CLASSES.find((each) => score >= classes[each]) ?? "NONE";
}

function nextOf(score: number, { classes }: ValueRules): ValueScore["next"] {
  const above = CLASSES.findLast((each) => score < classes[each]);
  return above && { valueClass: above, missing: Math.round((classes[above] - score) * 10) / 10 };
}
