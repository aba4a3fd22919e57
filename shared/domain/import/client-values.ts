import type { Client } from "#shared/domain/clients/client.ts";
import type { ClientFactsFound } from "./client-facts-found.ts";
import { type Meant, theOnly } from "./meant.ts";
import { given, RowRefused } from "./plan.ts";
import { type ClientRecord, FROM_FILE } from "./record.ts";

const AS_SAID = [
  ...FROM_FILE,
  "shortName",
  "aliases",
  "uscc",
  "externalRef",
  "kind",
  "status",
  "industryCode",
  "address",
  "place",
  "valueClass",
  "serviceGrade",
  "surveyGrade",
  "individualTier",
  "riskLevel",
  "monthlyFen",
  "createdAt",
] as const;

/** What a row says of a client besides where it lies: its words, with every reference resolved. */
export function clientValues(record: ClientRecord, facts: ClientFactsFound, before: Client | undefined) {
  const { chief, backup, grid, sites, parent } = facts;
  return {
    ...picked(record, AS_SAID),
    grid: grid && theOnly("gridId", grid).id,
    siteGrids: record.siteGrids && sites.map((site) => theOnly("siteGrids", site).id),
    parentClientId: parent && parentFor(parent, before),
    chiefManagerId: chief && theOnly("chiefManagerId", chief).id,
    backupManagerId: backup && theOnly("backupManagerId", backup).id,
    networkServiceManager: onlyOne(facts.networkServiceManager)?.name ?? record.networkServiceManager,
    /** Who entered it may have left long ago: then the name stands as it is written. */
    createdBy: record.createdBy && (onlyOne(facts.author)?.id ?? record.createdBy),
    contact: contactFor(record, before),
  };
}

function parentFor(parent: Meant<Client>, before: Client | undefined): string {
  const { id } = theOnly("parentClientId", parent);
  if (id !== before?.id) return id;
  throw new RowRefused({ code: "unit.circle", column: "parentClientId", facts: {} });
}

function onlyOne<T>(meant: Meant<T> | undefined): T | undefined {
  return meant?.found.length === 1 ? meant.found[0] : undefined;
}

function picked<T extends object, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>;
}

function contactFor(record: ClientRecord, before: Client | undefined): Client["contact"] {
  const { contactName, contactTitle: title, contactMobile: mobile, contactBadHours } = record;
  const said = [contactName, title, mobile, contactBadHours];
  // Where a contact is the key person, his own record is the truth: it is imported as a contact.
  if (before?.contact?.id !== undefined) return before.contact;
  if (said.every((value) => value === undefined)) return undefined;
  const name = contactName ?? before?.contact?.name;
  if (name === undefined) throw new RowRefused({ code: "cell.missing", column: "contactName", facts: {} });
  const badHours = contactBadHours ?? before?.contact?.badHours ?? [];
  return { ...before?.contact, name, badHours, ...given({ title, mobile }) };
}
