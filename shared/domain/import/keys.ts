import { type ImportKind, PartImportKind } from "./import-kind.ts";

const KEY_FIELDS: Readonly<Record<ImportKind, readonly string[]>> = {
  units: ["code", "externalRef"],
  grids: ["externalRef"],
  staff: ["employeeNo", "externalRef"],
  clients: ["uscc", "externalRef"],
  tasks: ["externalRef"],
  contacts: ["client", "externalRef"],
  accounts: ["client", "externalRef"],
  subscriptions: ["client", "externalRef"],
  contracts: ["client", "no"],
  members: ["client", "msisdn"],
  bills: ["client", "account", "month"],
  usage: ["client", "month"],
};
/** What a part is known by that bears no reference: unique within its client, as its reference is. */
const NATURAL: Partial<Readonly<Record<ImportKind, readonly string[]>>> = {
  contacts: ["client", "name"],
  subscriptions: ["client", "productCode", "startedOn"],
};

/** A person's accounts in channels are keys too: one account is one person. */
function accounts(record: Readonly<Record<string, unknown>>): string[] {
  const { chat } = record;
  return typeof chat === "object" && chat !== null ? Object.entries(chat).map((pair) => pair.join(" ")) : [];
}

/** What tells a row from every other of its kind: two rows that share one speak of the same thing. */
export function keysOf(kind: ImportKind, record: Readonly<Record<string, unknown>>): string[] {
  if (kind === "members" || PartImportKind.safeParse(kind).success) return partKeys(kind, record);
  const fields = KEY_FIELDS[kind].filter((field) => typeof record[field] === "string");
  return [...fields.map((field) => `${field} ${record[field]}`), ...accounts(record)];
}

/** One key made of several fields; without a reference, what stands for it. */
function partKeys(kind: ImportKind, record: Readonly<Record<string, unknown>>): string[] {
  const hasRef = typeof record["externalRef"] === "string";
  const fields = hasRef ? KEY_FIELDS[kind] : (NATURAL[kind] ?? KEY_FIELDS[kind]);
  return [fields.map((field) => `${field} ${String(record[field] ?? "")}`).join(" ")];
}
