import type { Client } from "#shared/domain/clients/client.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Stores } from "#shared/ports.ts";

/** The client's own change comes first, so that the journal lists the entry under it. */
export function clientFirst(
  { clients }: Pick<Stores, "clients">,
  client: Client,
  { held, now, parts }: { held: Partial<Client>; now: string; parts: readonly Change[] },
): Change[] {
  return [...clients.put(client, { ...client, ...held, touchedAt: now }), ...parts];
}

/** The parts of one kind after one of them has come, or has become another. */
export function withPart<T extends { readonly id: string }>(all: readonly T[], after: T): T[] {
  return [...all.filter(({ id }) => id !== after.id), after];
}

/** Which part it was, and whether it was there before. */
export interface Recorded {
  readonly id: string;
  readonly is: "created" | "updated";
}

export function recorded(id: string, before: object | undefined): Recorded {
  return { id, is: before === undefined ? "created" : "updated" };
}
