import * as z from "zod";
import { asked, askedOf } from "#shared/domain/approvals/asking.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { LotLine } from "#shared/domain/points/entry.ts";
import { approverOf, goodMeant, pointsFor } from "#shared/domain/redemptions/goods.ts";
import { type NewRedemption, stockMonthOf } from "#shared/domain/redemptions/redemption.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { RedemptionItem } from "#shared/domain/rules/redemption-rules.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { redeemed } from "#shared/subjects/redeeming.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface PointsRedeemed {
  readonly client: Pick<Client, "id" | "shortName">;
  /** Of the order, or of the request that waits for another's word. */
  readonly id: string;
  readonly is: "redeemed" | "asked";
  readonly item: RedemptionItem;
  readonly qty: number;
  readonly points: number;
  /** What each lot gives, negative. */
  readonly lots: readonly LotLine[];
  /** After it. */
  readonly balance: number;
  readonly title: string;
  readonly tell: readonly string[];
}

/** Points for goods (PT-14, G1.6); many points wait for another person's word, and are spent with it. */
export const redeemPoints = useCase({
  name: "redeem-points",
  roles: ["manager", "supervisor", "chief"],
  uses: ["archives", "points", "stock", "rules", "approvals", "units"],
  input: z.lazy(() =>
    z.object({
      client: z.string().min(1),
      /** Code of rule set REDEMPTION. */
      item: z.string().min(1),
      qty: z.int().min(1).max(1_000_000),
    }),
  ),
  undo: "inverse",
  subject: async (stores, { client }) => await findArchive(stores, client),
  async decide(stores, { caller, input, subject, now, ids }): Promise<Decision<PointsRedeemed>> {
    const { client, points: account } = subject;
    if (account === undefined) throw new Refusal("points.none", { name: client.shortName });
    const rules = await stores.rules.current();
    const { qty } = input;
    const item = goodMeant(input.item, { client, rules: rules.redemption });
    const points = pointsFor(item, { qty, redeem: rules.points.redeem });
    const order: NewRedemption = {
      ...{ id: ids.next("red"), clientId: client.id, province: client.province, itemCode: item.code },
      ...{ qty, points, status: "APPROVED", month: stockMonthOf(now), spends: 1 },
      ...{ by: caller.id, byName: caller.name, at: now },
    };
    const of = { client, account, now, rules, by: caller.id };
    const { lots, balance, writes } = await redeemed(stores, { order }, of);
    const named = { zh: `${item.zh}×${qty}`, en: `${item.en} ×${qty}` };
    const outcome = {
      ...{ client: { id: client.id, shortName: client.shortName }, item, qty, points, lots, balance },
      title: client.shortName,
    };
    const level = approverOf(points, rules.redemption);
    if (level === undefined)
      return { outcome: { ...outcome, id: order.id, is: "redeemed", tell: [] }, writes };
    const tree = await stores.units.tree();
    const wanted = {
      ...{ kind: "REDEMPTION" as const, subject: { id: client.id, name: client.shortName } },
      ...{
        lines: [
          { field: "redemption", after: named },
          { field: "points", after: -points },
        ],
      },
      ...{ input: { order }, steps: [{ role: "supervisor" as const, level }] },
    };
    const id = ids.next("apr");
    const request = asked(wanted, { id, applicant: caller, of: client, tree, rules: rules.approval, now });
    return {
      outcome: { ...outcome, id, is: "asked", tell: askedOf(request, tree) },
      writes: stores.approvals.put(undefined, request),
    };
  },
});
