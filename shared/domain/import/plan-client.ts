import type { Client } from "#shared/domain/clients/client.ts";
import type { Grid } from "#shared/domain/clients/grid.ts";
import { type Caller, sees } from "#shared/domain/people/caller.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import type { Unit } from "#shared/domain/people/unit.ts";
import { type Meant, mustBeInReach, mustBeOurs, theMatch, theOnly, unitsMeant } from "./meant.ts";
import { given, laidOver, type Plan, planned, RowRefused } from "./plan.ts";
import type { ClientRecord } from "./record.ts";

type NewClient = Omit<Client, "version">;

/** What the table knows of that a row of clients speaks of. */
export interface ClientFactsFound {
  readonly byUscc: Client | undefined;
  readonly byRef: Client | undefined;
  readonly owner: Meant<Staff>;
  readonly chief: Meant<Staff> | undefined;
  readonly networkServiceManager: Meant<Staff> | undefined;
  readonly grid: Meant<Grid> | undefined;
}

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
    const owner = theOnly("accountManagerId", facts.owner);
    const unit = unitFor(record, { tree, owner, before });
    const place = { owner: owner.id, unit, province: caller.province };
    mustBeInReach(caller, place);
    const values = {
      ...place,
      name: record.name,
      ...valuesOf(record, facts),
      contact: contactFor(record, before),
    };
    if (before) return laidOver(before, values);
    const { name, shortName = name, ...more } = values;
    return {
      is: "create",
      after: {
        id,
        ...USUAL,
        ...given(more),
        ...place,
        name,
        shortName,
        aliases: more.aliases ?? [],
        createdAt: now,
      },
    };
  });
}

function mustBeServed({ kind = USUAL.kind }: ClientRecord, { served }: ClientPlanning): void {
  if (!served.includes(kind)) throw new RowRefused({ code: "kind.not-served", column: "kind", facts: {} });
}

/** By the credit code first; one that the importer may not see is nobody's to change. */
function matchFor(
  { uscc, externalRef }: ClientRecord,
  { caller, facts }: ClientPlanning,
): Client | undefined {
  if (uscc === undefined && externalRef === undefined)
    throw new RowRefused({ code: "key.missing", facts: {} });
  const before = theMatch([facts.byUscc, facts.byRef], (client) => client.id);
  if (before && !sees(caller, before)) throw new RowRefused({ code: "key.taken", facts: {} });
  return before;
}

/** As said; else a client stays where it is while its manager stays, and lies where its manager does when he changes. */
function unitFor(
  { unit }: ClientRecord,
  { tree, owner, before }: { tree: readonly Unit[]; owner: Staff; before: Client | undefined },
): string {
  if (unit !== undefined) return theOnly("orgUnitId", unitsMeant(tree, unit)).code;
  return before?.owner === owner.id ? before.unit : owner.unit;
}

function valuesOf(record: ClientRecord, { chief, networkServiceManager, grid }: ClientFactsFound) {
  const { shortName, aliases, uscc, externalRef, kind, status, industryCode, address, place } = record;
  const { valueClass, serviceGrade, surveyGrade, individualTier, riskLevel, monthlyFen } = record;
  const named = networkServiceManager?.found.length === 1 ? networkServiceManager.found[0]?.name : undefined;
  return {
    ...{ shortName, aliases, uscc, externalRef, kind, status, industryCode, address, place },
    ...{ valueClass, serviceGrade, surveyGrade, individualTier, riskLevel, monthlyFen },
    grid: grid && theOnly("gridId", grid).id,
    chiefManagerId: chief && theOnly("chiefManagerId", chief).id,
    networkServiceManager: named ?? record.networkServiceManager,
  };
}

function contactFor(record: ClientRecord, before: Client | undefined): Client["contact"] {
  const { contactName, contactTitle: title, contactMobile: mobile, contactBadHours } = record;
  const said = [contactName, title, mobile, contactBadHours];
  if (said.every((value) => value === undefined)) return undefined;
  const name = contactName ?? before?.contact?.name;
  if (name === undefined) throw new RowRefused({ code: "cell.missing", column: "contactName", facts: {} });
  const badHours = contactBadHours ?? before?.contact?.badHours ?? [];
  return { ...before?.contact, name, badHours, ...given({ title, mobile }) };
}
