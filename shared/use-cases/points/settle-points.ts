import * as z from "zod";
import { findArchive } from "#shared/subjects/client.ts";
import { settlePoints as settlement } from "#shared/subjects/points.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface PointsSettled {
  readonly balance: number;
  readonly status: "ACTIVE" | "FROZEN" | "CLOSED" | "NONE";
  readonly entries: number;
}

/**
 * What the calendar and the client's own state make of its points: pending becomes spendable, what has ended goes, who is
 * stopped is frozen, who left is closed after the notice (PT-9, PT-11, PT-12). Twice on a day is as good as once.
 */
export const settlePoints = useCase({
  name: "settle-points",
  roles: ["system"],
  uses: ["archives", "points", "rules"],
  input: z.lazy(() => z.object({ clientId: z.string().min(1) })),
  undo: "never",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide(stores, { caller, subject, now }): Promise<Decision<PointsSettled>> {
    const { client, points: account } = subject;
    if (account === undefined) return { outcome: { balance: 0, status: "NONE", entries: 0 }, writes: [] };
    const rules = await stores.rules.current();
    const {
      account: after,
      entries,
      writes,
    } = settlement(stores, { client, account, now, rules, by: caller.id });
    const { balance, status } = after;
    return { outcome: { balance, status, entries: entries.length }, writes };
  },
});
