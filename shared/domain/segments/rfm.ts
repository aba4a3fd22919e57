import { addDays, type Day, daysBetween } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { SegmentRules } from "#shared/domain/rules/segment-rules.ts";

/** Days since the last order or contract, orders and contracts in a year, unit-paid revenue in a year (SG-1). */
export interface RfmInputs {
  readonly r: number | undefined;
  readonly f: number;
  readonly m: number | undefined;
}
export type Rfm = NonNullable<Client["rfm"]>;
export type RfmName = SegmentRules["rfmNames"][number]["name"];

const YEAR = 365;

export function rfmInputs(
  { client, subscriptions, contracts }: Pick<Archive, "client" | "subscriptions" | "contracts">,
  today: Day,
): RfmInputs {
  const events = [
    ...subscriptions.map(({ startedOn }) => startedOn),
    ...contracts.flatMap(({ signedOn }) => signedOn ?? []),
  ].filter((day) => day <= today);
  const last = events.toSorted().at(-1);
  return {
    r: last === undefined ? undefined : daysBetween(last, today),
    f: events.filter((day) => day > addDays(today, -YEAR)).length,
    m: client.revenue12Fen,
  };
}

/** R*100 + F*10 + M (SG-2). */
export function rfmScore({ r, f, m }: Rfm): number {
  return r * 100 + f * 10 + m;
}

/** SG-3; most clients have no name. */
export function rfmName(rfm: Rfm, { rfmNames }: SegmentRules): RfmName | undefined {
  const isIn = (value: number, [from, to]: readonly [number, number]) => value >= from && value <= to;
  return rfmNames.find(({ r, f, m }) => isIn(rfm.r, r) && isIn(rfm.f, f) && isIn(rfm.m, m))?.name;
}
