import type { Table } from "#shared/ports/table.ts";
import type { Stores } from "#shared/ports.ts";
import * as everyStore from "./every-store.ts";
import { type StoresOptions, storesOf } from "./store-house.ts";

/** All the real stores, over whichever engine. */
export function stores(table: Table, options: StoresOptions): Stores {
  return storesOf(everyStore, { table, options });
}
