import type { Caller } from "#shared/domain/people/caller.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { type Unit, unitsUnder } from "#shared/domain/people/unit.ts";
import { type Meant, mustBeOurs, theMatch, theOnly, unitsMeant } from "./meant.ts";
import { given, laidOver, type Plan, planned, RowRefused } from "./plan.ts";
import type { UnitRecord } from "./record.ts";

type Kept = Unit & { readonly version: string };

/** What the table knows of that a row of units speaks of. */
export interface UnitFacts {
  readonly byCode: Kept | undefined;
  readonly byRef: Kept | undefined;
  readonly head: Meant<Staff> | undefined;
}

/** `tree` is as the rows before this one leave it: a unit stands below its parent, also in a file. */
export function planUnit(
  record: UnitRecord,
  { caller, tree, facts }: { caller: Caller; tree: readonly Unit[]; facts: UnitFacts },
): Plan<Unit> {
  return planned(() => {
    mustBeOurs(record.province, caller, tree);
    const before = theMatch([facts.byCode, facts.byRef], (unit) => unit.code);
    const { code, name, level, active, externalRef } = record;
    if (before && before.code !== code) throw new RowRefused({ code: "key.several", facts: {} });
    const parent = parentFor(record, tree);
    const head = facts.head && theOnly("headStaffId", facts.head).id;
    if (before) return laidOver(before, { name, level, parent, head, active, externalRef });
    return {
      is: "create",
      after: { code, name, level, active: active ?? true, ...given({ parent, head, externalRef }) },
    };
  });
}

function parentFor({ code, parent: said }: UnitRecord, tree: readonly Unit[]): string | undefined {
  if (said === undefined) return undefined;
  const parent = theOnly("parentId", unitsMeant(tree, said)).code;
  if (!unitsUnder(tree, code).includes(parent)) return parent;
  throw new RowRefused({ code: "unit.circle", column: "parentId", facts: {} });
}
