import { type Day, dayOf, daysBetween } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import { cadenceDays } from "#shared/domain/clients/contact-cadence.ts";
import type { Move } from "#shared/domain/clients/intel.ts";
import type { CadenceRules } from "#shared/domain/rules/cadence-rules.ts";
import type { Evidence } from "./signal.ts";

type Seen = Evidence | undefined;

export interface Standing {
  readonly archive: Archive;
  readonly today: Day;
  readonly cadence: CadenceRules;
  /** Moves of competitors that were reported of late. */
  readonly moves: readonly Move[];
}

/** AL-7: days until the first contract ends that does not renew by itself. */
export function contractLeft({ archive: { contracts }, today }: Standing): Seen {
  const ends = contracts
    .filter(({ status, autoRenew }) => !autoRenew && (status === "ACTIVE" || status === "EXPIRING"))
    .map(({ endsOn }) => endsOn)
    .toSorted()[0];
  return ends === undefined ? undefined : { measure: daysBetween(today, ends), since: ends };
}

const SIGNED: readonly Move[] = ["AGREEMENT", "STATIONED_STAFF"];

/** AL-12: a contact, an offer, or an agreement of a rival. */
export function rivalMove({ moves }: Standing): Seen {
  if (moves.length === 0) return { measure: 0 };
  if (moves.some((move) => SIGNED.includes(move))) return { measure: 3 };
  const isOffer = moves.some((move) => move !== "OTHER" && move !== "SENIOR_RELATIONS");
  return { measure: isOffer ? 2 : 1 };
}

/** AL-14: days since the last contact, in tenths of the days that its class allows between two. */
export function contactAge({ archive: { client }, today, cadence }: Standing): Seen {
  if (client.lastContactAt === undefined) return undefined;
  const since = dayOf(client.lastContactAt);
  const now = daysBetween(since, today);
  const before = cadenceDays(client, cadence).callDays;
  return { measure: Math.floor((now * 10) / before), now, before, since };
}

/** AL-18: days without a manager. */
export function unmannedFor({ archive: { client }, today }: Standing): Seen {
  if (!client.unmanned) return { measure: 0 };
  // That it has come to be at risk says nothing of its manager.
  const stood = client.status === "AT_RISK" ? undefined : client.statusOn;
  const since = stood ?? dayOf(client.touchedAt ?? client.createdAt);
  return { measure: daysBetween(since, today), since };
}

const SOON = 90;

/** AL-19: one product only at a client of class A or B, and whether its contract ends soon as well. */
export function lowCoverage(standing: Standing): Seen {
  const { client } = standing.archive;
  if (client.products === undefined) return undefined;
  const now = client.products.length;
  const isKey = client.valueClass === "A" || client.valueClass === "B";
  if (!isKey || now > 1) return { measure: 0, now };
  const left = contractLeft(standing)?.measure ?? SOON + 1;
  return { measure: left <= SOON ? 2 : 1, now };
}
