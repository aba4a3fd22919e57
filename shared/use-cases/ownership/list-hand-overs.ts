import * as z from "zod";
import { type HandoverOrder, isOver } from "#shared/domain/ownership/handover-order.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface HandOvers {
  /** Under way, the newest first. */
  readonly orders: readonly HandoverOrder[];
}

/** Units that are asked for one answer (decided 26). */
const MOST_UNITS = 60;

/** What waits for the caller to accept it, or, with `mine`, nothing else: of the units that one leads all that is under way. */
export const listHandOvers = useCase({
  name: "list-hand-overs",
  roles: ["manager", "supervisor", "chief"],
  uses: ["handovers"],
  input: z.lazy(() =>
    z.object({
      /** Only what waits for the caller, or for those in whose place he is. */
      mine: z.boolean().default(false),
    }),
  ),
  undo: "read",
  subject: async (_stores, _input, { caller }) => ownOf(caller),
  async decide({ handovers }, { caller, input: { mine } }): Promise<Decision<HandOvers>> {
    const { id, reach, covers = [] } = caller;
    const receivers = [id, ...covers.map((covered) => covered.id)];
    const own = (await Promise.all(receivers.map(handovers.ofReceiver))).flat();
    if (mine) return { outcome: { orders: own.filter(({ status }) => status === "DRAFT") }, writes: [] };
    const units = reach === "everyone" ? [] : reach.slice(0, MOST_UNITS);
    const theirs = (await Promise.all(units.map(handovers.ofUnit))).flat();
    const all = new Map([...theirs, ...own].map((order) => [order.id, order]));
    const orders = [...all.values()].filter((order) => !isOver(order));
    return { outcome: { orders: orders.toSorted(newestFirst) }, writes: [] };
  },
});

function newestFirst(one: HandoverOrder, other: HandoverOrder): number {
  return one.createdAt < other.createdAt ? 1 : -1;
}
