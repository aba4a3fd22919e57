import { systemOf } from "#shared/contracts/system.ts";
import { perform } from "#shared/perform.ts";
import type { Ports } from "#shared/ports.ts";
import { keepClients } from "#shared/use-cases/ownership/keep-clients.ts";
import { type ClientsMoved, moveClients } from "#shared/use-cases/ownership/move-clients.ts";

type House = Pick<
  Ports,
  | "archives"
  | "clients"
  | "handovers"
  | "records"
  | "rules"
  | "staff"
  | "tasks"
  | "units"
  | "table"
  | "clock"
  | "ids"
  | "journal"
>;

export interface MoveOrder {
  readonly to: string;
  readonly id: string;
  readonly province: string;
}

/**
 * Takes an order of clients step by step to its end, each step a commit of its own; `more` when the time is up, and whoever
 * calls next goes on where this one stopped.
 */
export async function carryOut(
  ports: House,
  { to, id, province }: MoveOrder,
  isTimeUp: () => boolean = () => false,
): Promise<"done" | "more"> {
  let last: ClientsMoved | undefined;
  do {
    if (isTimeUp()) return "more";
    const message = `move ${id} ${ports.ids.next("stp")}`;
    last = await perform(moveClients, { ports, caller: systemOf(province), message, input: { to, id } });
  } while (!last.isDone);
  return "done";
}

/** What a change of the table gives to do: an order that was accepted, somebody who has left, or rules that are to be tried. */
export type MoveWork =
  | { readonly to: string; readonly id: string }
  | { readonly staff: string }
  | { readonly trial: string };

/** One piece of work from the queue; `more` where the time was too short. */
export async function workOnMoves(
  ports: House,
  { work, province, isTimeUp }: { work: MoveWork; province: string; isTimeUp: () => boolean },
): Promise<"done" | "more"> {
  if ("trial" in work) {
    const { tryOut } = await import("./try-out.ts");
    return await tryOut(ports, { code: work.trial, province }, isTimeUp);
  }
  if ("staff" in work) {
    const order = await keepAll(ports, { staff: work.staff, province });
    return order === undefined ? "done" : await carryOut(ports, order, isTimeUp);
  }
  const outcome = await carryOut(ports, { ...work, province }, isTimeUp);
  const order = await ports.handovers.find(work);
  // What came in for who has left while his clients were moved is kept as well.
  if (outcome === "done" && order?.kind === "CARETAKING" && order.from)
    return await workOnMoves(ports, { work: { staff: order.from }, province, isTimeUp });
  return outcome;
}

/** Somebody has left: all that was theirs, and what came in while it was moved. */
export async function keepAll(
  ports: House,
  { staff, province }: { readonly staff: string; readonly province: string },
): Promise<MoveOrder | undefined> {
  const message = `keep ${staff} ${ports.ids.next("stp")}`;
  const { order } = await perform(keepClients, {
    ports,
    caller: systemOf(province),
    message,
    input: { staff },
  });
  return order && { ...order, province };
}
