import { dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import type { CadenceRules } from "#shared/domain/rules/cadence-rules.ts";
import type { Client } from "./client.ts";
import { nextContactOn } from "./contact-cadence.ts";
import { type InteractionKind, isVisit } from "./interaction.ts";
import { leadFollowing } from "./lead-life.ts";

interface Had {
  readonly kind: InteractionKind;
  readonly at: Instant;
  /** How many needs were heard. */
  readonly needs: number;
  readonly cadence: CadenceRules;
}

/** The client as a contact leaves it: spoken to, due again, and a prospect from the first visit on (domain.md 2.2). */
export function afterContact(client: Client, { kind, at, needs, cadence }: Had): Omit<Client, "version"> {
  const isFirstVisit = client.status === "POTENTIAL" && isVisit({ kind });
  const met = {
    ...client,
    lastContactAt: at,
    touchedAt: at,
    ...(needs > 0 && { openNeeds: (client.openNeeds ?? 0) + needs }),
    ...(isFirstVisit && { status: "PROSPECT" as const, statusOn: dayOf(at) }),
  };
  const followed = leadFollowing(met, { on: dayOf(at) });
  return { ...followed, nextContactDueOn: nextContactOn(met, { kind, at }, cadence) };
}
