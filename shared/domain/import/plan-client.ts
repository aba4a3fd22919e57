import { dayOf } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { type Unit, unitsAbove } from "#shared/domain/people/unit.ts";
import type { ClientFactsFound } from "./client-facts-found.ts";
import { clientValues } from "./client-values.ts";
import { mayEnter, mustBeOurs, theMatch, theOnly, unitsMeant } from "./meant.ts";
import { given, laidOver, type Plan, planned, RowRefused } from "./plan.ts";
import type { ClientRecord } from "./record.ts";

type NewClient = Omit<Client, "version">;

export interface ClientPlanning {
  readonly caller: Caller;
  readonly tree: readonly Unit[];
  readonly facts: ClientFactsFound;
  /** The kinds of client that the stack serves (row D1.3). */
  readonly served: readonly Client["kind"][];
  readonly id: string;
  /** An instant. */
  readonly now: string;
}

/** What a client is that is not said to be otherwise. */
const USUAL = {
  kind: "GROUP",
  aliases: [],
  status: "IN_NETWORK",
  valueClass: "NONE",
  serviceGrade: "STANDARD",
  surveyGrade: "STANDARD",
  riskLevel: "NONE",
} as const;

export function planClient(record: ClientRecord, planning: ClientPlanning): Plan<NewClient> {
  return planned(() => {
    const { caller, tree, facts, id, now } = planning;
    mustBeOurs(record.province, caller, tree);
    mustBeServed(record, planning);
    const before = matchFor(record, planning);
    const place = placeFor(record, { ...planning, before });
    if (!mayEnter(caller, place, tree)) throw new RowRefused({ code: "reach.outside", facts: {} });
    const known = { ...place, name: record.name, ...clientValues(record, facts, before) };
    if (before) return entered(laidOver(before, known), { before, now });
    const { shortName = record.name, aliases = [], createdAt = now, ...more } = known;
    const made = { id, ...USUAL, ...given(more), ...place, aliases, shortName, createdAt };
    const entry = { ...made, name: record.name, touchedAt: now, ...awaiting(planning) };
    return { is: "create", after: { ...entry, ...leadIn(entry, now) } };
  });
}

/** One who is not yet with us is a lead: the night judges it (PC-1 to PC-4). */
function leadIn(
  { status }: Pick<NewClient, "status">,
  now: string,
): Pick<NewClient, "leadStatus" | "leadOn"> {
  return status === "POTENTIAL" ? { leadStatus: "NEW", leadOn: dayOf(now) } : {};
}

/** A change by a file is a change of the archive as any other, and a new state has its day. */
function entered(plan: Plan<NewClient>, { before, now }: { before: Client; now: string }): Plan<NewClient> {
  if (plan.is !== "update") return plan;
  const isMoved = plan.after.status !== before.status;
  return { ...plan, after: { ...plan.after, touchedAt: now, ...(isMoved && { statusOn: dayOf(now) }) } };
}

export function isClientOver({ status, anonymisedOn }: NewClient): boolean {
  return ["LEFT", "RETAINED", "REJECTED"].includes(status) || anonymisedOn !== undefined;
}

/** What a sales clerk brings in waits until somebody who leads the unit approves it (seed G5.1). */
function awaiting({ caller }: ClientPlanning): { readonly unapproved?: true } {
  return caller.role === "service" ? { unapproved: true } : {};
}

function mustBeServed({ kind = USUAL.kind }: ClientRecord, { served }: ClientPlanning): void {
  if (!served.includes(kind)) throw new RowRefused({ code: "kind.not-served", column: "kind", facts: {} });
}

/** By the credit code first; one that the importer may not see is nobody's to change. */
function matchFor(
  { uscc, externalRef }: ClientRecord,
  { caller, facts, tree }: ClientPlanning,
): Client | undefined {
  if (uscc === undefined && externalRef === undefined)
    throw new RowRefused({ code: "key.missing", facts: {} });
  const before = theMatch([facts.byUscc, facts.byRef], (client) => client.id);
  if (before && !mayEnter(caller, before, tree)) throw new RowRefused({ code: "key.taken", facts: {} });
  return before;
}

type Placing = ClientPlanning & { readonly before: Client | undefined };
type Place = Pick<NewClient, "owner" | "unit" | "province"> & { readonly unmanned?: boolean | undefined };

/** Where it lies and who looks after it: whom the file names, else who did, else for now the head of the unit. */
function placeFor(record: ClientRecord, placing: Placing): Place {
  const { facts, tree, caller, before } = placing;
  const { province } = caller;
  const said = record.unit && theOnly("orgUnitId", unitsMeant(tree, record.unit)).code;
  if (facts.owner !== undefined) {
    const owner = theOnly("accountManagerId", facts.owner);
    return { ...managed(owner, { said, before }), province };
  }
  return before ? { owner: before.owner, unit: said ?? before.unit, province } : caretaken(said, placing);
}

/** Under its manager; where it stays with him, it stays where it lies. */
function managed(
  owner: Staff,
  { said, before }: { said: string | undefined; before: Client | undefined },
): Omit<Place, "province"> {
  const unit = said ?? (before?.owner === owner.id ? before.unit : owner.unit);
  return { owner: owner.id, unit, ...(before?.unmanned && { unmanned: false }) };
}

/** Nobody's yet: in the care of whoever heads its unit, or the next one above that has a head. */
function caretaken(said: string | undefined, { facts, tree, caller }: Placing): Place {
  const unit = said ?? (facts.grid ? theOnly("gridId", facts.grid).unit : caller.unit);
  const head = unitsAbove(tree, unit).find((above) => above.head !== undefined)?.head;
  if (head === undefined)
    throw new RowRefused({ code: "unit.headless", column: "accountManagerId", facts: {} });
  return { owner: head, unit, province: caller.province, unmanned: true };
}
