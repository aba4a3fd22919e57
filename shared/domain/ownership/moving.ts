import type { Client } from "#shared/domain/clients/client.ts";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import type { Discount } from "#shared/domain/discounts/discount.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { type Unit, unitsAbove } from "#shared/domain/people/unit.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";

/** A client with all that changes hands with it: what its manager has to do for it, and what lies in a unit's index. */
export interface Holding {
  readonly client: Client;
  readonly tasks: readonly OpenTask[];
  readonly contracts: readonly Contract[];
  /** A few at most: they go with the client itself. */
  readonly discounts: readonly Discount[];
}

export type Receiver = Pick<Staff, "id" | "name" | "unit" | "province" | "status">;

/** More at once is a mistake, or a reorganisation that is imported. */
export const MOST_CLIENTS = 500;

/** One commit takes a hundred items: a client is ten, and each of these up to five. */
const PARTS_AT_ONCE = 15;

/** Only who is at work receives clients, so that no client is ever without somebody. */
export function mustReceive(to: Receiver, { province }: { readonly province: string }): void {
  if (to.status !== "ACTIVE" || to.province !== province)
    throw new Refusal("receiver.impossible", { name: to.name });
}

/** What one commit moves: where there is too much, tasks and contracts go ahead and the client follows with the last of them. */
export function stepOf({
  client,
  tasks,
  contracts,
  discounts,
}: Holding): Holding & { readonly isLast: boolean } {
  const taken = tasks.slice(0, PARTS_AT_ONCE);
  const further = contracts.slice(0, PARTS_AT_ONCE - taken.length);
  const isLast = taken.length === tasks.length && further.length === contracts.length;
  return { client, tasks: taken, contracts: further, discounts: isLast ? discounts : [], isLast };
}

/** In the hands of somebody else. A caretaker only keeps it until somebody is found (seed D7.1.2). */
export function inHandsOf(
  client: Client,
  { to, isCaretaker }: { to: Receiver; isCaretaker: boolean },
): Client {
  const { unmanned, backupManagerId, ...rest } = client;
  return {
    ...rest,
    owner: to.id,
    unit: to.unit,
    ...(backupManagerId !== undefined && backupManagerId !== to.id && { backupManagerId }),
    ...(isCaretaker && { unmanned: true }),
  };
}

/** Accepted or not, a task goes along; that it was handed over before is told no more. */
export function taskWith(task: OpenTask, to: Pick<Receiver, "id" | "unit">): OpenTask {
  const { handedOver, ...rest } = task;
  return { ...rest, owner: to.id, unit: to.unit };
}

/** The head of the lowest unit above somebody who is at work himself: he keeps what would be nobody's. */
export function headsAbove(person: Pick<Staff, "id" | "unit">, tree: readonly Unit[]): readonly string[] {
  const heads = unitsAbove(tree, person.unit).flatMap(({ head }) => head ?? []);
  return [...new Set(heads)].filter((head) => head !== person.id);
}
