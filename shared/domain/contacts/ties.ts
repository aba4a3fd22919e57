import type { DecisionMapRules } from "#shared/domain/rules/decision-map-rules.ts";
import type { Contact, ContactRelation } from "./contact.ts";

/** Two people who know each other, whoever of them was named first; strength 1-5. */
export interface Tie {
  readonly one: string;
  readonly other: string;
  readonly kind: ContactRelation["kind"];
  readonly strength: number;
}

interface People {
  readonly contacts: readonly Contact[];
  readonly relations: readonly ContactRelation[];
}

/** What was told of who knows whom, and who reports to whom; of people who are still there. */
export function tiesOf(
  { contacts, relations }: People,
  { usualStrength }: Pick<DecisionMapRules, "usualStrength">,
): Tie[] {
  const isHere = new Set(contacts.map(({ id }) => id));
  const told = relations.map(({ from: one, to: other, kind, strength }) => ({ one, other, kind, strength }));
  const reports = contacts.flatMap(({ id: one, reportsTo: other }) =>
    other === undefined
      ? []
      : [{ one, other, kind: "REPORTS_TO" as const, strength: usualStrength.REPORTS_TO }],
  );
  const all = [...told, ...reports].filter(({ one, other }) => isHere.has(one) && isHere.has(other));
  // A tie that was told of outweighs the one that an organisation chart implies.
  const pairs = Map.groupBy(all, ({ one, other }) => [one, other].toSorted().join(" "));
  return [...pairs.values()].map((same) => same.reduce((a, b) => (b.strength > a.strength ? b : a)));
}

/** Whom a person knows, with the tie, the strongest first. */
export function known(id: string, ties: readonly Tie[]): { id: string; tie: Tie }[] {
  return ties
    .filter(({ one, other }) => one === id || other === id)
    .map((tie) => ({ id: tie.one === id ? tie.other : tie.one, tie }))
    .toSorted((a, b) => b.tie.strength - a.tie.strength);
}

export interface Step {
  readonly to: string;
  readonly tie: Tie;
}

/** From one person to another by the fewest introductions, by strong ties among equals; `undefined` where none leads there. */
export function pathBetween(from: string, to: string, ties: readonly Tie[]): Step[] | undefined {
  const ways = new Map<string, readonly Step[]>([[from, []]]);
  for (const [at, way] of ways) {
    if (at === to) return [...way];
    for (const { id, tie } of known(at, ties)) if (!ways.has(id)) ways.set(id, [...way, { to: id, tie }]);
  }
  return undefined;
}
