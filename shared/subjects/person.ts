import type { Caller, Owned } from "#shared/domain/people/caller.ts";
import { ownedBy, ownOf } from "#shared/domain/people/ownership.ts";
import type { Stores } from "#shared/ports.ts";

export interface Person extends Owned {
  readonly name: string;
}

/** Whose things are meant: the caller's own, which costs no read, or somebody else's. */
export async function findPerson(
  { staff }: Pick<Stores, "staff">,
  { owner, caller }: { readonly owner: string | undefined; readonly caller: Caller },
): Promise<Person | undefined> {
  if (owner === undefined || owner === caller.id) return { ...ownOf(caller), name: caller.name };
  const other = await staff.find(owner);
  return other && { ...ownedBy(other), name: other.name };
}
