import { dayOf } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { PointsAccount } from "#shared/domain/points/account.ts";
import type { LotLine } from "#shared/domain/points/entry.ts";
import { goodMeant, mustRedeem, stockAfter } from "#shared/domain/redemptions/goods.ts";
import { type NewRedemption, type Redemption, spentAs } from "#shared/domain/redemptions/redemption.ts";
import type { RedemptionItem } from "#shared/domain/rules/redemption-rules.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Stores } from "#shared/ports.ts";
import { movePoints } from "./points.ts";

type Reads = Pick<Stores, "points" | "stock" | "archives">;

/** Whose points, and by whom they are spent. */
export interface Spending {
  readonly client: Client;
  readonly account: PointsAccount | undefined;
  readonly now: string;
  readonly rules: Rules;
  readonly by: string;
}

export interface Spent {
  /** What the redemption took of which lot, negative. */
  readonly lots: readonly LotLine[];
  readonly balance: number;
  /** The account comes first. */
  readonly writes: readonly Change[];
}

/** Points are spent, the goods are counted and the order is kept, in one commit; everything is checked anew. */
export async function redeemed(
  stores: Reads,
  { before, order }: { readonly before?: Redemption | undefined; readonly order: NewRedemption },
  of: Spending,
): Promise<Spent> {
  const { client, rules, now } = of;
  const item = goodMeant(order.itemCode, { client, rules: rules.redemption });
  mustRedeem(client, { points: order.points, today: dayOf(now), redeem: rules.points.redeem });
  const { source, sourceId } = spentAs(order);
  const note = `${order.itemCode}×${order.qty}`;
  const spend = { is: "spend", points: order.points, source, sourceId, note } as const;
  const { entries, account, writes } = await movePoints(stores, of, { orders: [spend], areNew: true });
  return {
    lots: entries[0]?.lots ?? [],
    balance: account.balance,
    writes: [
      ...writes,
      ...stores.archives.put("redemption", before, order),
      ...(await counted(stores, { item, order, qty: order.qty })),
    ],
  };
}

/** The order ends: its points go back into their lots with the days that they had, the goods into the stock. */
export async function givenBack(
  stores: Reads,
  { before, order }: { readonly before: Redemption; readonly order: NewRedemption },
  of: Spending,
): Promise<{
  readonly returned: number;
  readonly waived: number;
  readonly balance: number;
  readonly writes: readonly Change[];
}> {
  const key = spentAs(before);
  const back = { is: "reverse", of: key, source: key.source, sourceId: `${key.sourceId}/back` } as const;
  const { entries, account, writes } = await movePoints(stores, of, { orders: [back], areNew: true });
  const item = goodMeant(order.itemCode, { client: of.client, rules: of.rules.redemption });
  return {
    returned: entries[0]?.points ?? 0,
    waived: entries[0]?.waived ?? 0,
    balance: account.balance,
    writes: [
      ...writes,
      ...stores.archives.put("redemption", before, order),
      ...(await counted(stores, { item, order, qty: -order.qty })),
    ],
  };
}

interface Counting {
  readonly item: RedemptionItem;
  readonly order: Pick<NewRedemption, "month" | "province">;
  readonly qty: number;
}

/** Only what is limited is counted: a counter that all write is a place where they wait for each other. */
async function counted({ stock }: Pick<Reads, "stock">, { item, order, qty }: Counting): Promise<Change[]> {
  if (item.stockPerMonth === undefined) return [];
  const { month, province } = order;
  const before = await stock.find(item.code, month);
  const used = stockAfter(item, { used: before?.used ?? 0, qty });
  return stock.put(before, { itemCode: item.code, month, province, used });
}
