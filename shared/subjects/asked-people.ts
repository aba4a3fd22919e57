import type { ApprovalRequest } from "#shared/domain/approvals/approval.ts";
import { askedOf } from "#shared/domain/approvals/asking.ts";
import { stepNow } from "#shared/domain/approvals/deciding.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { type Unit, unitsAbove } from "#shared/domain/people/unit.ts";
import type { Stores } from "#shared/ports.ts";

/** Whom a request waits for by name: the head of the unit, or everybody who signs for it as finance. */
export async function askedPeople(
  { units, staff }: Pick<Stores, "units" | "staff">,
  request: Pick<ApprovalRequest, "status" | "steps">,
): Promise<string[]> {
  const step = stepNow(request);
  if (step?.role !== "finance") return askedOf(request, await units.tree());
  return await financeOf({ staff }, step.unit);
}

/** Everybody of a unit who signs as finance. */
export async function financeOf({ staff }: Pick<Stores, "staff">, unit: string): Promise<string[]> {
  return (await staff.listByUnit(unit)).filter(signs).map(({ id }) => id);
}

/** Units from one upwards that have somebody who signs as finance. */
export async function financeAbove(
  { staff }: Pick<Stores, "staff">,
  { tree, unit }: { readonly tree: readonly Unit[]; readonly unit: string },
): Promise<string[]> {
  const path = unitsAbove(tree, unit).map(({ code }) => code);
  const people = await Promise.all(path.map(async (code) => await staff.listByUnit(code)));
  return path.filter((_, at) => people[at]?.some(signs));
}

function signs({ post, status }: Staff): boolean {
  return post === "FINANCE" && status === "ACTIVE";
}
