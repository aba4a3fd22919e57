import * as z from "zod";
import { type NewOrder, titleOf } from "#shared/domain/ownership/handover-order.ts";
import { headsAbove } from "#shared/domain/ownership/moving.ts";
import { ownedBy } from "#shared/domain/people/ownership.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import type { Stores } from "#shared/ports.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface ClientsKept {
  readonly order?: { readonly to: string; readonly id: string };
}

/** Somebody has left: what was theirs goes to the head of the unit, who keeps it until it is assigned (seed D7.1.2). */
export const keepClients = useCase({
  name: "keep-clients",
  roles: ["system"],
  uses: ["clients", "tasks", "staff", "units", "handovers"],
  input: z.lazy(() => z.object({ staff: z.string().min(1) })),
  undo: "never",
  async subject({ staff }, { staff: id }) {
    const person = await staff.find(id);
    return person && { ...ownedBy(person), person };
  },
  async decide(stores, { caller, subject: { person }, now, ids }): Promise<Decision<ClientsKept>> {
    const nothing = { outcome: {}, writes: [] };
    if (person.status !== "LEFT") return nothing;
    const [lines, desk, open, head] = await Promise.all([
      stores.clients.lines(person.id),
      stores.tasks.desk(person.id),
      stores.handovers.ofGiver(person.id),
      headOf(stores, person),
    ]);
    const isUnderWay = open.some(({ kind, status }) => kind === "CARETAKING" && status === "ACCEPTED");
    if (isUnderWay || (lines.length === 0 && desk.tasks.length === 0)) return nothing;
    // Nobody above is at work: a person has to look, so the job fails aloud instead of leaving clients with nobody.
    if (head === undefined) throw new Error(`nobody is there to keep the clients of ${person.id}`);
    const order: NewOrder = {
      ...{ id: ids.next("hnd"), province: person.province, unit: head.unit, kind: "CARETAKING" },
      ...{ from: person.id, fromName: person.name, to: head.id, toName: head.name, status: "ACCEPTED" },
      ...{ title: titleOf(lines), whole: true, skipped: [], tasksMoved: 0, checklist: [], acceptedAt: now },
      ...{ clientIds: lines.map(({ id }) => id), pending: lines.map(({ id }) => id) },
      ...{ by: caller.id, byName: caller.name, createdAt: now },
    };
    return {
      outcome: { order: { to: head.id, id: order.id } },
      writes: stores.handovers.put(undefined, order),
    };
  },
});

/** The nearest head who is at work himself. */
async function headOf(
  { staff, units }: Pick<Stores, "staff" | "units">,
  person: Staff,
): Promise<Staff | undefined> {
  const tree = await units.tree();
  for (const id of headsAbove(person, tree)) {
    const head = await staff.find(id);
    if (head?.status === "ACTIVE") return head;
  }
  return undefined;
}
