import * as z from "zod";
import type { HandoverOrder, NewOrder } from "#shared/domain/ownership/handover-order.ts";
import { acceptedBy, cancelledBy, rejectedBy } from "#shared/domain/ownership/order-steps.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { othersThan } from "#shared/domain/people/ownership.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface HandoverAnswered {
  readonly order: { readonly to: string; readonly id: string };
  readonly answer: "accept" | "reject" | "cancel";
  readonly count: number;
  readonly from: string;
  readonly toName: string;
  readonly title: string;
  readonly news: "accepted" | "rejected" | "cancelled";
  readonly note?: string;
  readonly tell: readonly string[];
}

/** The receiver takes what was offered, or says no with a reason; whoever offered it may call it off. */
export const acceptHandOver = useCase({
  name: "accept-hand-over",
  roles: ["manager", "supervisor", "chief"],
  uses: ["handovers"],
  input: z.lazy(() =>
    z
      .object({
        order: z.object({ to: z.string().min(1), id: z.string().min(1) }),
        answer: z.enum(["accept", "reject", "cancel"]),
        reason: Note.optional(),
      })
      .refine(({ answer, reason }) => answer !== "reject" || reason !== undefined, { path: ["reason"] }),
  ),
  undo: "restore",
  async subject({ handovers }, { order: at }, { caller }) {
    const order = await handovers.find(at);
    if (order === undefined) return undefined;
    // Who issued it may take it back, also where it goes to another unit than his own.
    const owner = order.by === caller.id ? caller.id : order.to;
    return { owner, unit: order.unit, province: order.province, order };
  },
  decide({ handovers }, { caller, input, subject: { order }, now }): Decision<HandoverAnswered> {
    const { answer, reason } = input;
    const outcome = {
      ...{ order: { to: order.to, id: order.id }, answer, count: order.clientIds.length },
      ...{ from: order.fromName ?? "", toName: order.toName, title: order.title, news: NEWS[answer] },
      ...(reason && { note: reason }),
      tell: othersThan(caller, [order.by, order.from, order.to]),
    };
    return { outcome, writes: handovers.put(order, answered(order, { answer, reason, caller, now })) };
  },
});

const NEWS = { accept: "accepted", reject: "rejected", cancel: "cancelled" } as const;

interface Answer {
  readonly answer: HandoverAnswered["answer"];
  readonly reason: string | undefined;
  readonly caller: Caller;
  readonly now: string;
}

function answered(order: HandoverOrder, { answer, reason, caller, now }: Answer): NewOrder {
  switch (answer) {
    case "accept":
      return acceptedBy(order, caller, now);
    case "reject":
      return rejectedBy(order, caller, { reason, now });
    case "cancel":
      return cancelledBy(order, caller, { reason, now });
  }
}
