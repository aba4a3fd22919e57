import * as z from "zod";
import type { PointsAccount } from "#shared/domain/points/account.ts";
import type { PointsOrder } from "#shared/domain/points/order.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { movePoints } from "#shared/subjects/points.ts";
import { useCase } from "#shared/use-case.ts";

export type PointsRuling = Partial<typeof DEFAULT_RULES.points>;

/** What every use-case that moves points does, and nothing else. */
export const movePointsOfTest = useCase({
  name: "move-points-of-test",
  roles: ["system"],
  uses: ["archives", "points"],
  input: z.object({
    clientId: z.string(),
    orders: z.array(z.custom<PointsOrder>()),
    rules: z.custom<PointsRuling>().default({}),
  }),
  undo: "never",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide(stores, { caller, input, subject, now }) {
    const { client, points: account } = subject;
    const rules = { ...DEFAULT_RULES, points: { ...DEFAULT_RULES.points, ...input.rules } };
    const of = { client, account, now, rules, by: caller.id };
    const { writes, entries, account: after } = await movePoints(stores, of, { orders: input.orders });
    return { outcome: { entries, balance: after.balance }, writes };
  },
});

/** `2028-12-31:700 2029-01-31:300(from 2026-04-01)`, or `none`. */
export function lotsText({ lots }: Pick<PointsAccount, "lots">): string {
  const each = lots.map(({ expiresOn, remaining, availableOn }) => {
    const pending = availableOn === undefined ? "" : `(from ${availableOn})`;
    return `${expiresOn}:${remaining}${pending}`;
  });
  return each.join(" ") || "none";
}

export function spendOf(sourceId: string, points: number): PointsOrder {
  return { is: "spend", points, source: "REDEMPTION", sourceId };
}

export function earnOf(
  sourceId: string,
  points: number,
  more: { month?: string; pendingDays?: number } = {},
) {
  const order = { is: "earn", kind: "EARN_EVENT", points, source: "CONTRACT", sourceId, ...more } as const;
  return order satisfies PointsOrder;
}
