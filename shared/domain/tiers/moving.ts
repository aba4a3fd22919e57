import type { Day } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { TierRules } from "#shared/domain/rules/tier-rules.ts";
import { gradesFor } from "./grades.ts";
import { gradeNow, LADDERS, ladderOf } from "./review.ts";
import type { TierChange, TierReason } from "./tier-change.ts";

export interface Moving {
  readonly today: Day;
  readonly contracts: Archive["contracts"];
  readonly rules: TierRules;
  readonly reason: TierReason;
}

export interface Moved {
  readonly client: Omit<Client, "version">;
  readonly changes: readonly Pick<TierChange, "field" | "from" | "to" | "on" | "reason">[];
}

/** A client in another class or tier, with the service and survey grades that go with it. */
export function movedTo(client: Client, to: string, { today, contracts, rules, reason }: Moving): Moved {
  const field = ladderOf(client);
  const graded = { ...client, [field]: inLadder(field, to) };
  const change = { field, from: gradeNow(client), to, on: today, reason };
  if (field === "individualTier") return { client: graded, changes: [change] };
  const grades = gradesFor(graded, { contracts, rules });
  const isOther = grades.serviceGrade !== client.serviceGrade;
  const service = { field: "serviceGrade", from: client.serviceGrade, to: grades.serviceGrade } as const;
  return {
    client: { ...graded, ...grades, valueClassOn: today },
    changes: [change, ...(isOther ? [{ ...service, on: today, reason: "FROM_CLASS" as const }] : [])],
  };
}

function inLadder<L extends keyof typeof LADDERS>(ladder: L, to: string) {
  const grades: readonly string[] = LADDERS[ladder];
  return grades[grades.indexOf(to)];
}
