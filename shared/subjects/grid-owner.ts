import type { Grid } from "#shared/domain/clients/grid.ts";
import type { Owned } from "#shared/domain/people/caller.ts";
import type { Stores } from "#shared/ports.ts";

/** Whoever looks after a place (PC-6); nobody where it has no manager, or one who is not at work here any more. */
export async function gridOwner(
  { staff }: Pick<Stores, "staff">,
  grid: Pick<Grid, "owner"> | undefined,
): Promise<(Pick<Owned, "unit"> & { readonly id: string; readonly name: string }) | undefined> {
  const owner = grid?.owner === undefined ? undefined : await staff.find(grid.owner);
  return owner?.status === "ACTIVE" ? { id: owner.id, name: owner.name, unit: owner.unit } : undefined;
}
