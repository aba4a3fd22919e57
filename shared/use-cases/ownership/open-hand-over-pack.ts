import * as z from "zod";
import type { Archive } from "#shared/domain/clients/archive.ts";
import { type HandoverOrder, isOver } from "#shared/domain/ownership/handover-order.ts";
import { type PackClient, packOf } from "#shared/domain/ownership/pack.ts";
import { type Caller, sees } from "#shared/domain/people/caller.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import type { Stores } from "#shared/ports.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface HandoverPack {
  readonly order: Pick<HandoverOrder, "id" | "to" | "from" | "fromName" | "toName" | "reason" | "checklist">;
  readonly clients: readonly PackClient[];
  /** Tasks that belong to no client. */
  readonly otherTasks: readonly Pick<OpenTask, "title" | "dueAt">[];
}

/** Queries at a time. */
const ABREAST = 16;

/** All that the receiver should know: one Query per client, and one of the giver's desk (row D7.1.2). Once the order is over it opens nothing that the caller does not see anyway. */
export const openHandOverPack = useCase({
  name: "open-hand-over-pack",
  roles: ["manager", "supervisor", "chief"],
  uses: ["handovers", "archives", "tasks", "rules"],
  input: z.lazy(() => z.object({ to: z.string().min(1), id: z.string().min(1) })),
  undo: "read",
  async subject({ handovers }, at, { caller }) {
    const order = await handovers.find(at);
    if (order === undefined) return undefined;
    const owner = caller.id === order.from || caller.id === order.by ? caller.id : order.to;
    return { owner, unit: order.unit, province: order.province, order };
  },
  async decide(stores, { caller, subject: { order } }): Promise<Decision<HandoverPack>> {
    const { assignment } = await stores.rules.current();
    const desks = await Promise.all([...new Set([order.from ?? order.to, order.to])].map(stores.tasks.desk));
    const tasks = desks.flatMap((desk) => desk.tasks);
    const archives = (await archivesOf(stores, order.clientIds)).filter(isShown(order, caller));
    const clients = archives.map((archive) => packOf(archive, { tasks, lines: assignment.packLines }));
    const loose = desks
      .slice(0, order.whole && !isOver(order) ? 1 : 0)
      .flatMap((desk) => desk.tasks.filter(({ client }) => !client));
    const { id, to, from, fromName, toName, reason, checklist } = order;
    return {
      outcome: {
        order: { id, to, from, fromName, toName, reason, checklist },
        clients,
        otherTasks: loose,
      },
      writes: [],
    };
  },
});

/** What is still the giver's and on its way; else it is seen as everything is seen. */
function isShown(order: HandoverOrder, caller: Caller) {
  return ({ client }: Archive): boolean =>
    sees(caller, client) || (!isOver(order) && client.owner === order.from);
}

async function archivesOf({ archives }: Pick<Stores, "archives">, ids: readonly string[]) {
  const found: Awaited<ReturnType<typeof archives.whole>>[] = [];
  for (let at = 0; at < ids.length; at += ABREAST)
    found.push(...(await Promise.all(ids.slice(at, at + ABREAST).map(archives.whole))));
  return found.filter((archive) => archive !== undefined);
}
