import type { FieldChange } from "#shared/domain/clients/changing.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Stores } from "#shared/ports.ts";

/** A client that gets another parent: the old one has a branch less, the new one a branch more (seed S15.4). */
export async function familyWrites(
  { clients }: Pick<Stores, "clients">,
  { changes }: { readonly changes: readonly FieldChange[] },
): Promise<Change[]> {
  const change = changes.find(({ field }) => field === "parentClientId");
  if (change === undefined) return [];
  const steps = [
    [change.before, -1],
    [change.after, 1],
  ] as const;
  const both = await Promise.all(
    steps.map(async ([id, step]) => {
      const parent = typeof id === "string" ? await clients.find(id) : undefined;
      return parent === undefined ? [] : clients.put(parent, withBranches(parent, step));
    }),
  );
  return both.flat();
}

function withBranches(parent: Client, step: number): Omit<Client, "version"> {
  const { branches = 0, ...rest } = parent;
  return branches + step > 0 ? { ...rest, branches: branches + step } : rest;
}
