import { AdjustmentAsked, RedemptionAsked } from "#shared/domain/redemptions/booked.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { Effect } from "./effect.ts";
import { movePoints } from "./points.ts";
import { redeemed } from "./redeeming.ts";

/** Somebody else has agreed: now the points are spent, if they are still there. */
export const redemptionEffect: Effect = async (stores, { request, now }) => {
  const { order } = RedemptionAsked.parse(request.input);
  const { client, account, rules } = await spendingOf(stores, request.subject.id);
  const of = { client, account, now, rules, by: order.by };
  return (await redeemed(stores, { order: { ...order, clientId: client.id } }, of)).writes;
};

/** PT-15: the second person's word books the points; its request is their source. */
export const adjustmentEffect: Effect = async (stores, { request, now }) => {
  const { points } = AdjustmentAsked.parse(request.input);
  const { client, account, rules } = await spendingOf(stores, request.subject.id);
  const order = {
    is: "adjust",
    points,
    source: "ADJUSTMENT",
    sourceId: request.id,
    note: request.reason,
  } as const;
  const of = { client, account, now, rules, by: request.owner };
  return (await movePoints(stores, of, { orders: [order] })).writes;
};

async function spendingOf({ archives, rules }: Parameters<Effect>[0], clientId: string) {
  const [archive, set] = await Promise.all([archives.whole(clientId), rules.current()]);
  if (archive === undefined) throw new Refusal("subject.unknown", {});
  return { client: archive.client, account: archive.points, rules: set };
}
