import type { Client } from "#shared/domain/clients/client.ts";
import type { Moved } from "#shared/domain/tiers/moving.ts";
import type { TierChange, TierReview } from "#shared/domain/tiers/tier-change.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Stores } from "#shared/ports.ts";

interface TierMove {
  readonly before: Client;
  readonly moved: Moved;
  /** Where its reviews stand; absent, as before. */
  readonly review?: TierReview;
  /** Of the rules that made it. */
  readonly version: string;
  readonly id: () => string;
  readonly scoreBp?: number | undefined;
  readonly said?: Pick<TierChange, "note" | "confirmedBy" | "confirmedByName">;
}

/** The client as it is now, and every step of it in its history. */
export function tierWrites(
  { clients, records }: Pick<Stores, "clients" | "records">,
  { before, moved, review, version, id, scoreBp, said = {} }: TierMove,
): Change[] {
  const steps = moved.changes.map((change) => ({
    ...{ id: id(), clientId: before.id, province: before.province, ruleVersion: version },
    ...change,
    ...said,
    ...(scoreBp !== undefined && { scoreBp }),
  }));
  return [
    ...clients.put(before, { ...moved.client, ...(review && { tierReview: review }) }),
    ...steps.flatMap((step) => records.addTierChange(step)),
  ];
}
