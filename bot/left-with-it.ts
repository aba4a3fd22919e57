import type { Ports } from "#shared/ports.ts";
import type { MoveWork } from "./carry-out.ts";

/** Of a client that has a new owner: the owner, where he has left in the meantime. */
export async function leftWithIt(
  { staff }: Pick<Ports, "staff">,
  owner: string | undefined,
): Promise<MoveWork[]> {
  const person = owner === undefined ? undefined : await staff.find(owner);
  return person?.status === "LEFT" ? [{ staff: person.id }] : [];
}
