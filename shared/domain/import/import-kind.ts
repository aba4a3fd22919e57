import * as z from "zod";

/** What can be imported now, in the order in which a province begins: what a row names must be there before it. */
export const ImportKind = z.enum([
  "units",
  "grids",
  "staff",
  "clients",
  "contacts",
  "accounts",
  "subscriptions",
  "contracts",
  "members",
  "bills",
  "usage",
  "tasks",
]);
export type ImportKind = z.infer<typeof ImportKind>;

/** Kinds whose rows are parts of a client, and lie in its archive. */
export const PartImportKind = ImportKind.extract([
  "contacts",
  "accounts",
  "subscriptions",
  "contracts",
  "bills",
  "usage",
]);
export type PartImportKind = z.infer<typeof PartImportKind>;

/** Named by the catalogue, not built yet. */
export const LATER_KINDS: readonly string[] = ["orders"];
