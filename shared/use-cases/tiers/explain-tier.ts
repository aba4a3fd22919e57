import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { type KeyClientReason, keyClientBy } from "#shared/domain/tiers/grades.ts";
import { explainIndividual, type IndividualExplained } from "#shared/domain/tiers/individual-tier.ts";
import { type Lever, leversOf } from "#shared/domain/tiers/levers.ts";
import { gradeNow } from "#shared/domain/tiers/review.ts";
import type { TierChange } from "#shared/domain/tiers/tier-change.ts";
import { explainValue, type ValueExplained } from "#shared/domain/tiers/value.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface TierExplained {
  readonly client: Pick<
    Client,
    "id" | "owner" | "shortName" | "kind" | "serviceGrade" | "valueClassOn" | "tierReview" | "strategic"
  >;
  /** The class or tier in force. */
  readonly grade: string;
  readonly value?: ValueExplained;
  readonly levers: readonly Lever[];
  /** By what a group is a key client (TR-3). */
  readonly keyBy: readonly KeyClientReason[];
  readonly individual?: IndividualExplained;
  /** The newest first. */
  readonly history: readonly TierChange[];
  readonly ruleVersion: string;
}

const STEPS_SHOWN = 5;

/** Why a client is of its class: the sum term by term, how far the next is, what would do it, and how it came about (D4.3). */
export const explainTier = useCase({
  name: "explain-tier",
  roles: ["manager", "supervisor", "chief", "admin"],
  uses: ["archives", "records", "rules"],
  input: z.lazy(() => z.object({ clientId: z.string().min(1) })),
  undo: "read",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide(stores, { subject, now }): Promise<Decision<TierExplained>> {
    const { client } = subject;
    const [rules, history] = await Promise.all([
      stores.rules.current(),
      stores.records.listTierChanges(client.id, { limit: STEPS_SHOWN }),
    ]);
    const { id, owner, shortName, kind, serviceGrade, valueClassOn, tierReview, strategic } = client;
    const shown = { id, owner, shortName, kind, serviceGrade, valueClassOn, tierReview, strategic };
    const base = { client: shown, grade: gradeNow(client), history, ruleVersion: rules.version };
    if (kind === "INDIVIDUAL") {
      const individual = explainIndividual(subject, { today: dayOf(now), rules: rules.tier });
      return { outcome: { ...base, levers: [], keyBy: [], individual }, writes: [] };
    }
    const value = explainValue(client, rules.tier);
    const levers = leversOf(value, rules.tier);
    return { outcome: { ...base, value, levers, keyBy: keyClientBy(client, rules.tier) }, writes: [] };
  },
});
