import type { Grid } from "#shared/domain/clients/grid.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import type { Unit } from "#shared/domain/people/unit.ts";
import { type Meant, mustBeOurs, theOnly, unitsMeant } from "./meant.ts";
import { given, laidOver, type Plan, planned } from "./plan.ts";
import type { GridRecord } from "./record.ts";

/** What the table knows of that a row of grids speaks of. */
export interface GridFacts {
  readonly byRef: Grid | undefined;
  readonly owner: Meant<Staff> | undefined;
}

export function planGrid(
  record: GridRecord,
  { caller, tree, facts, id }: { caller: Caller; tree: readonly Unit[]; facts: GridFacts; id: string },
): Plan<Omit<Grid, "version">> {
  return planned(() => {
    mustBeOurs(record.province, caller, tree);
    const unit = theOnly("orgUnitId", unitsMeant(tree, record.unit)).code;
    const owner = facts.owner && theOnly("ownerStaffId", facts.owner).id;
    const { name, kind, externalRef } = record;
    if (facts.byRef) return laidOver(facts.byRef, { name, kind, unit, owner });
    const place = { id, province: caller.province, unit };
    return { is: "create", after: { ...place, name, kind, externalRef, ...given({ owner }) } };
  });
}
