import * as z from "zod";
import type { Client } from "#shared/domain/clients/client.ts";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { checklistOf } from "#shared/domain/ownership/checklist.ts";
import { type ChecklistItem, type NewOrder, titleOf } from "#shared/domain/ownership/handover-order.ts";
import { MOST_CLIENTS } from "#shared/domain/ownership/moving.ts";
import { type Caller, type Owned, sees } from "#shared/domain/people/caller.ts";
import { othersThan, ownedBy } from "#shared/domain/people/ownership.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import type { Stores } from "#shared/ports.ts";
import { type Checked, checksFor, clientsMeant, receiverFor } from "#shared/subjects/assigning.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface HandoverDrafted extends Checked {
  readonly order: { readonly to: string; readonly id: string };
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
  readonly count: number;
  readonly byClass: Readonly<Record<Client["valueClass"], number>>;
  readonly checklist: readonly ChecklistItem[];
  readonly title: string;
  readonly tell: readonly string[];
}

/** An order that the receiver has to accept: then clients and open tasks move. Until it is done, the giver does not leave. */
export const handOverClients = useCase({
  name: "hand-over-clients",
  roles: ["supervisor"],
  uses: ["clients", "tasks", "staff", "grids", "rules", "handovers"],
  input: z.lazy(() =>
    z
      .object({
        /** All that somebody has, or else these clients of one manager. */
        from: z.string().min(1).optional(),
        clients: z.array(z.string().min(1)).min(1).max(MOST_CLIENTS).optional(),
        to: z.string().min(1),
        reason: Note.optional(),
      })
      .refine(({ from, clients }) => from !== undefined || clients !== undefined, { path: ["from"] }),
  ),
  undo: "restore",
  async subject(stores, { from, clients: ids }, { caller }): Promise<Giving | undefined> {
    const named = ids && (await clientsMeant(stores, { ids, caller }));
    const owners = new Set(named?.map(({ owner }) => owner));
    if (owners.size > 1) throw new Refusal("client.several-owners", {});
    const giver = await stores.staff.find(from ?? [...owners].join());
    if (giver === undefined || !sees(caller, ownedBy(giver))) return undefined;
    return { ...ownedBy(giver), giver, ids: named && new Set(named.map(({ id }) => id)) };
  },
  async decide(stores, { caller, input, subject, now, ids }): Promise<Decision<HandoverDrafted>> {
    const { giver } = subject;
    const to = await receiverFor(stores, { id: input.to, caller });
    if (to.id === giver.id) throw new Refusal("client.already-theirs", { name: to.name });
    const given = await givenBy(stores, subject);
    const checked = await checksFor(stores, { clients: given.lines, to, now, isHandover: true });
    const order: NewOrder = {
      ...{ id: ids.next("hnd"), province: giver.province, unit: to.unit, kind: "HANDOVER" },
      ...{ from: giver.id, fromName: giver.name, to: to.id, toName: to.name, status: "DRAFT" },
      ...{ title: titleOf(given.lines), whole: subject.ids === undefined, pending: [], skipped: [] },
      ...{ clientIds: given.lines.map(({ id }) => id), tasksMoved: 0, checklist: given.checklist },
      ...(input.reason && { reason: input.reason }),
      ...(checked.needsReason && input.reason && { override: input.reason }),
      ...{ by: caller.id, byName: caller.name, createdAt: now },
    };
    const outcome = { ...checked, ...shown(order, { giver, to, lines: given.lines, caller }) };
    const isStopped = checked.needsReason && input.reason === undefined;
    return { outcome, writes: isStopped ? [] : stores.handovers.put(undefined, order) };
  },
});

interface Giving extends Owned {
  readonly giver: Staff;
  readonly ids: ReadonlySet<string> | undefined;
}

/** The giver's book in one Query, what is open for it in another. Nothing is offered to two people at once. */
async function givenBy(
  { clients, tasks, handovers }: Pick<Stores, "clients" | "tasks" | "handovers">,
  { giver, ids }: Giving,
) {
  const [book, desk, open] = await Promise.all([
    clients.lines(giver.id),
    tasks.desk(giver.id),
    handovers.ofGiver(giver.id),
  ]);
  const lines = book.filter(({ id }) => ids === undefined || ids.has(id));
  const [first] = open.filter(
    ({ clientIds, whole }) => whole || lines.some(({ id }) => clientIds.includes(id)),
  );
  if (first) throw new Refusal("handover.open", { to: first.toName });
  const theirs = desk.tasks.filter(({ client }) => ids === undefined || (client && ids.has(client.id)));
  if (lines.length === 0 && theirs.length === 0) throw new Refusal("handover.empty", { name: giver.name });
  return { lines, checklist: checklistOf(lines, theirs.length) };
}

function shown(
  { id, checklist, title }: NewOrder,
  { giver, to, lines, caller }: { giver: Staff; to: Staff; lines: readonly ClientLine[]; caller: Caller },
) {
  const byClass = { A: 0, B: 0, C: 0, NONE: 0 };
  for (const { valueClass } of lines) byClass[valueClass] += 1;
  return {
    order: { to: to.id, id },
    from: { id: giver.id, name: giver.name },
    to: { id: to.id, name: to.name },
    ...{ count: lines.length, byClass, checklist, title },
    tell: othersThan(caller, [to.id, giver.id]),
  };
}
