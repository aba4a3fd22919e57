import type { ImportKind } from "./import-kind.ts";

const KEY_FIELDS: Readonly<Record<ImportKind, readonly string[]>> = {
  units: ["code", "externalRef"],
  grids: ["externalRef"],
  staff: ["employeeNo", "externalRef"],
  clients: ["uscc", "externalRef"],
  tasks: ["externalRef"],
};

/** A person's accounts in channels are keys too: one account is one person. */
function accounts(record: Readonly<Record<string, unknown>>): string[] {
  const { chat } = record;
  return typeof chat === "object" && chat !== null ? Object.entries(chat).map((pair) => pair.join(" ")) : [];
}

/** What tells a row from every other of its kind: two rows that share one speak of the same thing. */
export function keysOf(kind: ImportKind, record: Readonly<Record<string, unknown>>): string[] {
  const fields = KEY_FIELDS[kind].filter((field) => typeof record[field] === "string");
  return [...fields.map((field) => `${field} ${record[field]}`), ...accounts(record)];
}
