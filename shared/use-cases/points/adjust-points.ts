import * as z from "zod";
import { asked, askedOf } from "#shared/domain/approvals/asking.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { adjusterOf } from "#shared/domain/points/adjusting.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { movePoints } from "#shared/subjects/points.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface AdjustmentAsked {
  readonly client: Pick<Client, "id" | "shortName">;
  readonly id: string;
  readonly points: number;
  /** As it is, and as it would become. */
  readonly balance: number;
  readonly after: number;
  readonly title: string;
  readonly tell: readonly string[];
}

/** PT-15: points by hand need a reason, evidence, and by their size the word of another person. */
export const adjustPoints = useCase({
  name: "adjust-points",
  roles: ["supervisor", "chief", "admin"],
  uses: ["archives", "points", "rules", "approvals", "units"],
  input: z.lazy(() =>
    z.object({
      client: z.string().min(1),
      /** Negative takes away. */
      points: z.int().refine((points) => points !== 0),
      reason: Note,
      /** Where it can be checked: a ticket, a bill month, a letter. */
      evidence: Note,
    }),
  ),
  undo: "restore",
  subject: async (stores, { client }) => await findArchive(stores, client),
  async decide(stores, { caller, input, subject, now, ids }): Promise<Decision<AdjustmentAsked>> {
    const { client, points: account } = subject;
    const [rules, tree] = await Promise.all([stores.rules.current(), stores.units.tree()]);
    const { points, reason, evidence } = input;
    const id = ids.next("apr");
    const order = { is: "adjust", points, source: "ADJUSTMENT", sourceId: id } as const;
    const of = { client, account, now, rules, by: caller.id };
    // What cannot be done is refused now, not when somebody has agreed.
    const moved = await movePoints(stores, of, { orders: [order], areNew: true });
    const wanted = {
      ...{ kind: "POINTS_ADJUSTMENT" as const, subject: { id: client.id, name: client.shortName }, reason },
      ...{
        lines: [
          { field: "points", after: points },
          { field: "evidence", after: evidence },
        ],
      },
      ...{
        input: { points },
        steps: [{ role: "supervisor" as const, level: adjusterOf(points, rules.points) }],
      },
    };
    const request = asked(wanted, { id, applicant: caller, of: client, tree, rules: rules.approval, now });
    const outcome = {
      ...{ client: { id: client.id, shortName: client.shortName }, id, points, title: client.shortName },
      ...{ balance: account?.balance ?? 0, after: moved.account.balance, tell: askedOf(request, tree) },
    };
    return { outcome, writes: stores.approvals.put(undefined, request) };
  },
});
