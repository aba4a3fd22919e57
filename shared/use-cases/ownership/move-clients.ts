import * as z from "zod";
import type { Instant } from "#shared/domain/calendar/day.ts";
import type { HandoverOrder, NewOrder } from "#shared/domain/ownership/handover-order.ts";
import type { Receiver } from "#shared/domain/ownership/moving.ts";
import { advanced, deskMoved } from "#shared/domain/ownership/order-steps.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Stores } from "#shared/ports.ts";
import { holdingOf, moveOf, movesOfTasks } from "#shared/subjects/holding.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface ClientsMoved {
  readonly status: HandoverOrder["status"];
  /** Clients still to move. */
  readonly left: number;
  readonly isDone: boolean;
  readonly kind: HandoverOrder["kind"];
  /** Kind and status: how the end of each is told. */
  readonly news: string;
  readonly toName: string;
  readonly title: string;
  readonly tell: readonly string[];
}

type Reads = Pick<Stores, "clients" | "archives" | "tasks" | "handovers" | "staff">;

/** Tasks without a client that one commit takes along. */
const TASKS_AT_ONCE = 15;

/**
 * One step of an order that was accepted: one client with its tasks, in one commit. A job calls it until it is done; cut
 * short anywhere, it goes on where it stopped, and twice at once is as good as once.
 */
export const moveClients = useCase({
  name: "move-clients",
  roles: ["system"],
  uses: ["clients", "archives", "tasks", "handovers", "staff"],
  input: z.lazy(() => z.object({ to: z.string().min(1), id: z.string().min(1) })),
  undo: "never",
  async subject({ handovers }, at) {
    const order = await handovers.find(at);
    return order && { owner: order.to, unit: order.unit, province: order.province, order };
  },
  async decide(stores, { subject: { order }, now }): Promise<Decision<ClientsMoved>> {
    const to = await stores.staff.find(order.to);
    if (order.status !== "ACCEPTED" || to === undefined) return nothing(order);
    // Whoever receives has left meanwhile: what has not moved stays where somebody is.
    if (to.status === "LEFT")
      return told(stores, {
        order,
        after: { ...order, status: "CANCELLED", pending: [], endedAt: now },
        moves: [],
      });
    const [next] = order.pending;
    const step = { order, to, now };
    return next === undefined
      ? await restOfDesk(stores, step)
      : await clientOf(stores, { ...step, id: next });
  },
});

interface Stepping {
  readonly order: HandoverOrder;
  readonly to: Receiver;
  readonly now: Instant;
}

async function clientOf(
  stores: Reads,
  { order, to, now, id }: Stepping & { readonly id: string },
): Promise<Decision<ClientsMoved>> {
  const holding = await holdingOf(stores, id);
  const isTheirs = holding !== undefined && (order.from === undefined || holding.client.owner === order.from);
  const isThere = holding?.client.owner === to.id && holding.client.unmanned !== true;
  if (!isTheirs || isThere)
    return told(stores, {
      order,
      after: advanced(order, { id, is: isThere ? "moved" : "skipped", tasks: 0 }, now),
      moves: [],
    });
  const { writes, tasks, isLast } = await moveOf(stores, {
    holding,
    to,
    isCaretaker: order.kind === "CARETAKING",
  });
  const after = advanced(order, { id, is: isLast ? "moved" : "ahead", tasks }, now);
  return told(stores, { order, after, moves: writes });
}

async function restOfDesk(stores: Reads, { order, to, now }: Stepping): Promise<Decision<ClientsMoved>> {
  const all = await tasksLeftOn(stores, order);
  const tasks = all.slice(0, TASKS_AT_ONCE);
  const moves = await movesOfTasks(stores, { tasks, to });
  const after = deskMoved(order, { tasks: tasks.length, isLast: tasks.length === all.length, now });
  return told(stores, { order, after, moves });
}

/** A client that the giver was given meanwhile stays, and what is open for it; read in this order, none slips between. */
async function tasksLeftOn(
  { tasks, clients }: Pick<Stores, "tasks" | "clients">,
  { from }: HandoverOrder,
): Promise<OpenTask[]> {
  if (from === undefined) return [];
  const desk = await tasks.desk(from);
  const theirs = new Set((await clients.book(from)).map(({ id }) => id));
  return desk.tasks.filter(({ client }) => client === undefined || !theirs.has(client.id));
}

/** The client's own change comes first, so that its history lists it; whom it concerns hears of the end. */
function told(
  { handovers }: Reads,
  { order, after, moves }: { order: HandoverOrder; after: NewOrder; moves: readonly Change[] },
): Decision<ClientsMoved> {
  const isDone = after.status !== "ACCEPTED";
  const concerned = [order.by, order.to, ...(order.from ? [order.from] : [])];
  const outcome = { ...seen(after), isDone, tell: isDone ? [...new Set(concerned)] : [] };
  return { outcome, writes: [...moves, ...handovers.put(order, after)] };
}

function nothing(order: HandoverOrder): Decision<ClientsMoved> {
  return { outcome: { ...seen(order), isDone: true, tell: [] }, writes: [] };
}

function seen({ status, pending, title, toName, kind }: NewOrder) {
  return { status, kind, news: `${kind} ${status}`, left: pending.length, title, toName };
}
