import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { explainValue } from "#shared/domain/tiers/value.ts";
import { dice } from "./dice.ts";
import type { SampleClient } from "./sample-client.ts";

const LEVELS = [3, 2, 4, 1, 5] as const;
/** Of so many of a hundred it is known. */
const KNOWN = 80;

/** How much a group counts in its trade, where that is known: so that its score gives the class that it has. */
export function withInfluence(client: SampleClient): SampleClient {
  const { id, kind, status, influence, valueClass } = client;
  const isOpen = kind === "GROUP" && status === "IN_NETWORK" && influence === undefined;
  if (!isOpen || !dice(`influence ${id}`).chance(KNOWN)) return client;
  return scoredAs(client, [valueClass]);
}

/** The same with the influence by which its score gives one of these classes; as it is where none does. */
export function scoredAs(client: SampleClient, classes: readonly string[]): SampleClient {
  const level = LEVELS.find((one) => {
    const { valueClass } = explainValue({ ...client, influence: one }, DEFAULT_RULES.tier);
    return valueClass !== undefined && classes.includes(valueClass);
  });
  return level === undefined ? client : { ...client, influence: level };
}
