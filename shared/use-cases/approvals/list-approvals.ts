import * as z from "zod";
import type { ApprovalRequest } from "#shared/domain/approvals/approval.ts";
import { isLapsed, maySettle } from "#shared/domain/approvals/deciding.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import type { Unit } from "#shared/domain/people/unit.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Approvals {
  /** What waits for the caller's word, the oldest first. */
  readonly waiting: readonly ApprovalRequest[];
  /** What the caller has asked for, the newest first, whatever became of it. */
  readonly own: readonly ApprovalRequest[];
}

export const listApprovals = useCase({
  name: "list-approvals",
  roles: ["manager", "supervisor", "chief", "service", "admin"],
  uses: ["approvals", "units", "rules"],
  input: z.lazy(() => z.object({})),
  undo: "read",
  subject: async (_stores, _input, { caller }) => ownOf(caller),
  async decide({ approvals, units, rules }, { caller, now }): Promise<Decision<Approvals>> {
    const [{ approval, work }, tree] = await Promise.all([rules.current(), units.tree()]);
    const asked = unitsOf(caller, tree).slice(0, work.largestTeam);
    const [own, ...waiting] = await Promise.all([
      approvals.listOf(caller.id, approval.ownListed),
      ...asked.map(async (unit) => await approvals.listWaiting(unit)),
    ]);
    const mine = waiting.flat().filter((request) => maySettle(request, caller) && !isLapsed(request, now));
    const inOrder = mine.toSorted((a, b) => (a.askedAt < b.askedAt ? -1 : 1));
    return { outcome: { waiting: inOrder, own }, writes: [] };
  },
});

/** An administrator is asked where nobody leads: at the root. */
function unitsOf({ reach, signs = [] }: Caller, tree: readonly Unit[]): readonly string[] {
  if (reach !== "everyone") return [...new Set([...reach, ...signs])];
  return tree.filter(({ parent }) => parent === undefined).map(({ code }) => code);
}
