import { ownedByItself } from "#shared/domain/benefits/merchant.ts";
import type { Owned } from "#shared/domain/people/caller.ts";
import { ownedBy } from "#shared/domain/people/ownership.ts";
import type { Stores } from "#shared/ports.ts";

export interface KeyHolder extends Owned {
  /** Still with us: in office, or the agreement lasts. */
  readonly isActive: boolean;
}

/** For whom a key speaks: a person, or a partner business. */
export async function keyHolder(
  { staff, merchants }: Pick<Stores, "staff" | "merchants">,
  id: string,
): Promise<KeyHolder | undefined> {
  const person = await staff.find(id);
  if (person !== undefined) return { ...ownedBy(person), isActive: person.status !== "LEFT" };
  const merchant = await merchants.find(id);
  if (merchant === undefined) return undefined;
  const { owner, unit, province } = ownedByItself(merchant);
  return { owner, unit, province, isActive: merchant.status === "ACTIVE" };
}
