import type { ClientFacts } from "#shared/domain/clients/client.ts";
import type { PriorityRules } from "#shared/domain/rules/priority-rules.ts";
import type { Term, TierName } from "./ranked.ts";
import type { OpenTask } from "./task.ts";

type Rung = "top" | "high" | "middle" | "potential" | "other";

/** Best first; within a rung the value class tells more than the grade, the grade more than the individual tier. */
const LADDER: readonly { rung: Rung; name: TierName; holds: (client: ClientFacts) => boolean | undefined }[] =
  [
    { rung: "top", name: "A", holds: ({ valueClass }) => valueClass === "A" },
    { rung: "top", name: "AAA", holds: ({ serviceGrade }) => serviceGrade === "AAA" },
    { rung: "top", name: "DIAMOND", holds: ({ individualTier }) => individualTier === "DIAMOND" },
    { rung: "high", name: "B", holds: ({ valueClass }) => valueClass === "B" },
    { rung: "high", name: "AA", holds: ({ serviceGrade }) => serviceGrade === "AA" },
    { rung: "high", name: "GOLD", holds: ({ individualTier }) => individualTier === "GOLD" },
    { rung: "middle", name: "C", holds: ({ valueClass }) => valueClass === "C" },
    { rung: "middle", name: "GRADE_A", holds: ({ serviceGrade }) => serviceGrade === "A" },
    { rung: "middle", name: "SILVER", holds: ({ individualTier }) => individualTier === "SILVER" },
    { rung: "potential", name: "POTENTIAL", holds: ({ potential }) => potential },
  ];

/** Best of class, grade and individual tier; a batch carries the facts of its highest client. */
export function tierTerm({ client, batch }: OpenTask, rules: PriorityRules["tier"]): Term {
  if (!client) return { term: "T", points: rules.internal, why: { code: "internal" } };
  const { rung, name } = LADDER.find(({ holds }) => holds(client)) ?? { rung: "other", name: "OTHER" };
  return { term: "T", points: rules[rung], why: { code: "tier", tier: name, batch: batch?.count ?? 1 } };
}
