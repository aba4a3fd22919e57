import { type Day, dayOf, daysBetween, type Instant } from "#shared/domain/calendar/day.ts";
import type { ArchiveRules } from "#shared/domain/rules/archive-rules.ts";
import type { Client } from "./client.ts";
import type { ArchiveStatus } from "./codes.ts";

type NewClient = Omit<Client, "version">;

export interface Completeness {
  readonly bp: number;
  /** Fields without a value, mandatory ones first, in the order of the rules. */
  readonly missing: readonly string[];
  readonly missingMandatory: number;
}

/** Mandatory fields weigh 1, optional ones half (domain.md 3.25). */
export function completenessOf(client: NewClient, rules: ArchiveRules): Completeness {
  const mandatory = rules.mandatory[client.kind].filter((field) => isAsked(client, field));
  const optional = rules.optional[client.kind];
  const lacks = (field: string) => !isFilled(client, field, rules);
  const lacking = { must: mandatory.filter(lacks), may: optional.filter(lacks) };
  const weight = rules.optionalWeightBp / 10_000;
  const whole = mandatory.length + optional.length * weight;
  const filled = whole - lacking.must.length - lacking.may.length * weight;
  return {
    bp: Math.round((filled * 10_000) / whole),
    missing: [...lacking.must, ...lacking.may],
    missingMandatory: lacking.must.length,
  };
}

/** One who is not yet with us has no account to be billed by. */
function isAsked({ status }: NewClient, field: string): boolean {
  return field !== "account" || !["POTENTIAL", "PROSPECT", "REJECTED"].includes(status);
}

function isFilled(client: NewClient, field: string, { contacts }: ArchiveRules): boolean {
  switch (field) {
    case "owner":
      return client.unmanned !== true;
    case "account":
      // Known to hold nothing is an answer too: there is no account to ask for.
      return client.monthlyFen !== undefined || client.products !== undefined;
    case "contacts":
      return (client.contacts ?? 0) >= contacts && (client.rolesKnown ?? "").length >= contacts;
    default: {
      const value = (client as Readonly<Record<string, unknown>>)[field];
      return value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
    }
  }
}

/** Since when nobody has looked after a fact of it: as of today, whatever day it was last stored. */
export function isStale(
  client: Pick<Client, "valueClass" | "touchedAt" | "createdAt">,
  { today, rules }: { readonly today: Day; readonly rules: ArchiveRules },
): boolean {
  const { A, other } = rules.staleDays;
  return daysUntouched(client, today) > (client.valueClass === "A" ? A : other);
}

export function daysUntouched(
  { touchedAt, createdAt }: Pick<Client, "touchedAt" | "createdAt">,
  today: Day,
): number {
  return daysBetween(dayOf(touchedAt ?? createdAt), today);
}

/** STALE before INCOMPLETE: what is old is asked again first. */
export function archiveStatusOf(
  client: NewClient,
  { today, rules }: { readonly today: Day; readonly rules: ArchiveRules },
): ArchiveStatus {
  if (isStale(client, { today, rules })) return "STALE";
  return completenessOf(client, rules).missingMandatory > 0 ? "INCOMPLETE" : "COMPLETE";
}

/** The client as a change of a fact leaves it: touched now, its completeness true. Whoever changes one passes it through here. */
export function touched<C extends NewClient>(
  client: C,
  { now, rules }: { readonly now: Instant; readonly rules: ArchiveRules },
): C {
  return measured({ ...client, touchedAt: now }, { today: dayOf(now), rules });
}

/** Completeness and state as of today, for whoever changes a part without asking about the archive. */
export function measured<C extends NewClient>(
  client: C,
  { today, rules }: { readonly today: Day; readonly rules: ArchiveRules },
): C {
  const { bp } = completenessOf(client, rules);
  return { ...client, completenessBp: bp, archiveStatus: archiveStatusOf(client, { today, rules }) };
}
