import * as z from "zod";

/** What can be imported now. */
export const ImportKind = z.enum(["units", "grids", "staff", "clients", "tasks"]);
export type ImportKind = z.infer<typeof ImportKind>;

/** Named by the catalogue, not built yet. */
export const LATER_KINDS: readonly string[] = ["contacts", "contracts", "bills", "usage", "orders"];
