import type { Client } from "#shared/domain/clients/client.ts";
import type { Grid } from "#shared/domain/clients/grid.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import type { Unit } from "#shared/domain/people/unit.ts";
import type { Change } from "./table.ts";

export interface StaffStore {
  find(id: string): Promise<Staff | undefined>;
  findByEmployeeNo(employeeNo: string): Promise<Staff | undefined>;
  /** Who speaks: the person's id in a channel. */
  findByChat(channel: string, userId: string): Promise<Staff | undefined>;
  /** People whose lowest unit is this one; through an index. */
  listByUnit(unit: string): Promise<Staff[]>;
  /** Everyone whose digest falls into a quarter of an hour `HH:mm`; through an index, sixteen shards. */
  listByDigestSlot(slot: string): Promise<Staff[]>;
  put(before: Staff | undefined, after: Omit<Staff, "version">): Change[];
}

export interface UnitStore {
  /** The whole tree of the province, a few hundred items, remembered for a minute; `fresh` reads it now. */
  tree(how?: { fresh?: boolean }): Promise<Unit[]>;
  find(code: string): Promise<(Unit & { version: string }) | undefined>;
  put(before: (Unit & { version: string }) | undefined, after: Unit): Change[];
}

/** What another system calls our things, and what its files may mean by a word (decided 23). */
export interface ReferenceStore {
  find(kind: ReferenceKind, value: string): Promise<Reference | undefined>;
  /** `[]` where it leads there already. */
  lead(before: Reference | undefined, after: Omit<Reference, "version">): Change[];
  /** By id, employee number or reference, else everyone of exactly that name. */
  staffMeant(said: string): Promise<Staff[]>;
  /** By id, reference or credit code, else all of exactly that name, short name or alias. */
  clientsMeant(said: string): Promise<Client[]>;
  /** By id or reference, else all of exactly that name. */
  gridsMeant(said: string): Promise<Grid[]>;
}

export type ReferenceKind = "unit" | "grid" | "staff" | "task";

export interface Reference {
  readonly kind: ReferenceKind;
  readonly value: string;
  readonly id: string;
  /** Under whom a task lay when it was imported. */
  readonly owner?: string | undefined;
  readonly province: string;
  readonly version: string;
}
