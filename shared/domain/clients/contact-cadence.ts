import { addDays, type Day, dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import type { CadenceRules } from "#shared/domain/rules/cadence-rules.ts";
import type { Client } from "./client.ts";
import { type Interaction, isVisit } from "./interaction.ts";

type Known = Pick<Client, "kind" | "status" | "valueClass" | "individualTier">;

/** When the client is to be spoken to again after a contact: by its class, its tier, or as one to be won (rule VISIT_CADENCE). */
export function nextContactOn(
  client: Known,
  had: Pick<Interaction, "kind"> & { readonly at: Instant },
  rules: CadenceRules,
): Day {
  const { visitDays, callDays } = cadenceDays(client, rules);
  return addDays(dayOf(had.at), isVisit(had) ? Math.min(visitDays, callDays) : callDays);
}

/** Days between two visits, and between two contacts of any kind. */
export function cadenceDays(
  { kind, status, valueClass, individualTier = "STANDARD" }: Known,
  rules: CadenceRules,
) {
  const { days } = rules.potential;
  if (status === "POTENTIAL" || status === "PROSPECT") return { visitDays: days, callDays: days };
  return kind === "INDIVIDUAL" ? rules.byTier[individualTier] : rules.byClass[valueClass];
}
