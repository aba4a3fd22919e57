import type { BenefitYear } from "#shared/domain/benefits/quota.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { BillYear } from "#shared/domain/money/bill-year.ts";
import type { UsageMonth, UsageYear } from "#shared/domain/money/usage-year.ts";
import { Refusal } from "#shared/domain/refusal.ts";

/** What two archives of one client are compared by, field by field, in the order in which people read them. */
export const COMPARED = [
  "name",
  "shortName",
  "owner",
  "status",
  "uscc",
  "industryCode",
  "address",
  "place",
  "grid",
  "valueClass",
  "serviceGrade",
  "ownership",
  "employees",
  "contact",
  "chiefManagerId",
  "networkServiceManager",
] as const satisfies readonly (keyof Client)[];
export type Compared = (typeof COMPARED)[number];

export interface Difference {
  readonly field: Compared;
  readonly kept: Client[Compared];
  readonly other: Client[Compared];
  /** The other's value wins. */
  readonly isTaken: boolean;
}

/** Of two that are one, the fields in which they differ; what only the other knows is taken as it is. */
export function differencesOf(
  { kept, other }: { readonly kept: Client; readonly other: Client },
  taken: readonly string[],
): Difference[] {
  return COMPARED.filter(
    (field) => isKnown(kept, field) && isKnown(other, field) && !isSame(kept[field], other[field]),
  ).map((field) => ({ field, kept: kept[field], other: other[field], isTaken: taken.includes(field) }));
}

/** Two different credit codes are two clients, and nobody is merged with himself. */
export function mustBeOne(kept: Client, other: Client): void {
  if (kept.id === other.id) throw new Refusal("client.same", {});
  if (
    kept.kind !== other.kind ||
    (kept.uscc !== undefined && other.uscc !== undefined && kept.uscc !== other.uscc)
  )
    throw new Refusal("client.apart", { names: [kept.shortName, other.shortName] });
}

/** The one that stays: its own values, those that were chosen from the other, and what only the other knew. Its names find it. */
export function mergedOf(
  { kept, other }: { readonly kept: Client; readonly other: Client },
  taken: readonly string[],
): Client {
  const chosen = differencesOf({ kept, other }, taken).filter(({ isTaken }) => isTaken);
  const merged: Client = {
    ...filledFrom(kept, other),
    ...Object.fromEntries(chosen.map(({ field, other: value }) => [field, value])),
  };
  // The owner brings his unit along: a client is never in one unit and with somebody of another.
  const { unit } = merged.owner === other.owner ? other : kept;
  const names = [...kept.aliases, kept.name, kept.shortName, ...other.aliases, other.name, other.shortName];
  const aliases = [...new Set(names)].filter((name) => name !== merged.name && name !== merged.shortName);
  const absorbed = [...(kept.absorbed ?? []), other.id, ...(other.absorbed ?? [])];
  return { ...merged, unit, aliases, absorbed, ...earliest(kept, other) };
}

/** The one that goes leads on: by its id and by the reference that only it has. The code is the other's: it is one client. */
export function ledOn(
  { uscc, externalRef, ...rest }: Client,
  { kept, merged }: { readonly kept: Client; readonly merged: Client },
): Client {
  const isOwn = externalRef !== undefined && externalRef !== merged.externalRef;
  return { ...rest, ...(isOwn && { externalRef }), mergedInto: kept.id };
}

const NEVER_FILLED: ReadonlySet<string> = new Set([
  "id",
  "version",
  "mergedInto",
  "absorbed",
  "unmanned",
  "aliases",
  "spelling",
]);

function filledFrom(kept: Client, other: Client): Client {
  const missing = Object.entries(other).filter(
    ([field, value]) =>
      value !== undefined && !NEVER_FILLED.has(field) && kept[field as keyof Client] === undefined,
  );
  return { ...Object.fromEntries(missing), ...kept };
}

function earliest(
  kept: Client,
  other: Client,
): Pick<Client, "createdAt" | "inNetworkSince" | "lastContactAt"> {
  const [createdAt = kept.createdAt] = [kept.createdAt, other.createdAt].toSorted();
  const since = [kept.inNetworkSince, other.inNetworkSince].filter((day) => day !== undefined).toSorted()[0];
  const last = [kept.lastContactAt, other.lastContactAt]
    .filter((at) => at !== undefined)
    .toSorted()
    .at(-1);
  return { createdAt, ...(since && { inNetworkSince: since }), ...(last && { lastContactAt: last }) };
}

function isKnown(client: Client, field: Compared): boolean {
  const value = client[field];
  return value !== undefined && value !== "NONE" && value !== "STANDARD";
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** One year of both: the accounts of one client are apart already. */
export function mergedBills(mine: BillYear, theirs: BillYear): BillYear {
  const placed = new Map(
    [...theirs.bills, ...mine.bills].map((bill) => [`${bill.month} ${bill.accountId}`, bill]),
  );
  const bills = [...placed.values()].toSorted((a, b) =>
    a.month + a.accountId < b.month + b.accountId ? -1 : 1,
  );
  return { ...mine, bills };
}

/** One year of both: their members add up. */
export function mergedUsage(mine: UsageYear, theirs: UsageYear): UsageYear {
  const months = new Map<string, UsageMonth>();
  for (const month of [...mine.months, ...theirs.months]) {
    const before = months.get(month.month);
    months.set(month.month, before === undefined ? month : added(before, month));
  }
  return { ...mine, months: [...months.values()].toSorted((a, b) => (a.month < b.month ? -1 : 1)) };
}

/** One year of both: what either has used counts. */
export function mergedBenefits(mine: BenefitYear, theirs: BenefitYear): BenefitYear {
  return { ...mine, uses: [...mine.uses, ...theirs.uses].toSorted((a, b) => (a.at < b.at ? -1 : 1)) };
}

function added(one: UsageMonth, other: UsageMonth): UsageMonth {
  const diverted = new Map(Object.entries(one.divertedTo));
  for (const [rival, count] of Object.entries(other.divertedTo))
    diverted.set(rival, (diverted.get(rival) ?? 0) + count);
  const asked = (one.leaveRequests ?? 0) + (other.leaveRequests ?? 0);
  return {
    month: one.month,
    minutesOut: one.minutesOut + other.minutesOut,
    minutesIn: one.minutesIn + other.minutesIn,
    dataMb: one.dataMb + other.dataMb,
    sms: one.sms + other.sms,
    membersActive: one.membersActive + other.membersActive,
    membersSilent: one.membersSilent + other.membersSilent,
    divertedTo: Object.fromEntries(diverted),
    portQueries: one.portQueries + other.portQueries,
    ...(asked > 0 && { leaveRequests: asked }),
  };
}
