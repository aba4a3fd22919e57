import type { Archive } from "#shared/domain/clients/archive.ts";
import type { PartKind, Parts } from "#shared/domain/clients/parts.ts";
import { theOnly } from "./meant.ts";
import { type Plan, RowRefused } from "./plan.ts";

/** What a row is planned against: the client as the rows before it leave it. */
export interface PartPlanning<K extends PartKind> {
  readonly archive: Archive;
  /** Of this kind, alive and over. */
  readonly parts: readonly Parts[K][];
  /** An id for what is new. */
  readonly id: string;
  /** An instant. */
  readonly now: string;
}

export type New<K extends PartKind> = Omit<Parts[K], "version">;

/** How rows of one kind become parts of a client. */
export interface PartPlanner<K extends PartKind, R extends object> {
  readonly part: K;
  readonly prefix: string;
  /** A fact of the archive: it has been touched. A bill or what was used touches nothing. */
  readonly touches: boolean;
  plan(record: R, planning: PartPlanning<K>): Plan<New<K>>;
  idOf(part: New<K>): string;
  /** What the row is about: two rows of one file never say the same. */
  entryOf(record: R, part: New<K>): string;
  nameOf(record: R): string;
  isOver(part: New<K>): boolean;
}

interface Known {
  readonly externalRef?: string | undefined;
}
interface Sought<T> extends Known {
  readonly said: string;
  readonly column: string;
  readonly isSame: (part: T) => boolean;
}

/** By its reference, else by what it is known by where either side has no reference. Several are never guessed among. */
export function matched<T extends Known>(
  parts: readonly T[],
  { externalRef: ref, said, column, isSame }: Sought<T>,
): T | undefined {
  const byRef = ref === undefined ? [] : parts.filter(({ externalRef }) => externalRef === ref);
  if (byRef.length > 0) return theOnly("externalRef", { said: String(ref), found: byRef });
  const alike = parts.filter((part) => isSame(part) && (ref === undefined || part.externalRef === undefined));
  return alike.length === 0 ? undefined : theOnly(column, { said, found: alike });
}

export function placeOf({ client }: Archive): { readonly clientId: string; readonly province: string } {
  return { clientId: client.id, province: client.province };
}

/** Seed G5.1: a client that waits for approval orders nothing yet. */
export function mustMayOrder({ client }: Archive): void {
  if (client.unapproved) throw new RowRefused({ code: "client.unapproved", column: "clientId", facts: {} });
}
