import * as z from "zod";
import type { Client } from "#shared/domain/clients/client.ts";
import { type NewOrder, titleOf } from "#shared/domain/ownership/handover-order.ts";
import { MOST_CLIENTS } from "#shared/domain/ownership/moving.ts";
import { othersThan, ownOf } from "#shared/domain/people/ownership.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import { type Checked, checksFor, clientsMeant, receiverFor } from "#shared/subjects/assigning.ts";
import { holdingOf, moveOf } from "#shared/subjects/holding.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Assigned extends Checked {
  readonly to: { readonly id: string; readonly name: string };
  readonly clients: readonly Pick<Client, "id" | "shortName" | "valueClass" | "owner">[];
  /** Of several clients: an order that a job carries out, one commit per client. */
  readonly order?: { readonly to: string; readonly id: string };
  readonly title: string;
  readonly tell: readonly string[];
}

/** Clients for a manager, with the tasks that are open for them. One moves at once; several are an order. */
export const assignClients = useCase({
  name: "assign-clients",
  roles: ["supervisor"],
  uses: ["clients", "archives", "tasks", "staff", "grids", "rules", "handovers"],
  input: z.lazy(() =>
    z.object({
      clients: z.array(z.string().min(1)).min(1).max(MOST_CLIENTS),
      to: z.string().min(1),
      /** Why it is to be so although a check stands against it. */
      reason: Note.optional(),
    }),
  ),
  undo: "restore",
  async subject(stores, { clients: ids }, { caller }) {
    const clients = await clientsMeant(stores, { ids, caller });
    return clients && { ...ownOf(caller), clients };
  },
  async decide(stores, { caller, input, subject, now, ids }): Promise<Decision<Assigned>> {
    const to = await receiverFor(stores, { id: input.to, caller });
    const clients = subject.clients.filter(({ owner, unmanned }) => owner !== to.id || unmanned);
    const [only, ...others] = clients;
    if (only === undefined) throw new Refusal("client.already-theirs", { name: to.name });
    const checked = await checksFor(stores, { clients, to, now });
    const title = titleOf(clients);
    const receiver = { id: to.id, name: to.name };
    const tell = othersThan(caller, [to.id, ...clients.map(({ owner }) => owner)]);
    const outcome = { ...checked, to: receiver, clients: clients.map(pickOf), title, tell };
    if (checked.needsReason && input.reason === undefined) return { outcome, writes: [] };
    const order: NewOrder = {
      ...{ id: ids.next("hnd"), province: caller.province, unit: to.unit, kind: "ASSIGNMENT" },
      ...{ to: to.id, toName: to.name, status: "ACCEPTED", title, whole: false, acceptedAt: now },
      ...{ clientIds: clients.map(({ id }) => id), pending: clients.map(({ id }) => id) },
      ...{ skipped: [], tasksMoved: 0, checklist: [] },
      ...(input.reason && { override: input.reason }),
      ...{ by: caller.id, byName: caller.name, createdAt: now },
    };
    const holding = others.length > 0 ? undefined : await holdingOf(stores, only.id);
    const moved = holding && (await moveOf(stores, { holding, to }));
    if (moved?.isLast) return { outcome, writes: moved.writes };
    return {
      outcome: { ...outcome, tell: [], order: { to: to.id, id: order.id } },
      writes: stores.handovers.put(undefined, order),
    };
  },
});

function pickOf({ id, shortName, valueClass, owner }: Client): Assigned["clients"][number] {
  return { id, shortName, valueClass, owner };
}
