import * as z from "zod";
import { type Day, dayOf } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { lastWholeMonth } from "#shared/domain/money/months.ts";
import type { PointsAccount, PostedMonth } from "#shared/domain/points/account.ts";
import { longAndYoung, onTimeOf, renewalOrders } from "#shared/domain/points/events.ts";
import type { PointsOrder } from "#shared/domain/points/order.ts";
import { postingOf } from "#shared/domain/points/posting.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import type { Stores } from "#shared/ports.ts";
import { findArchive, type OwnedArchive } from "#shared/subjects/client.ts";
import { movePoints, type PointsOf, type PostingMarks } from "#shared/subjects/points.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface PointsPosted {
  /** Movements, and what they come to. */
  readonly entries: number;
  readonly points: number;
  readonly balance: number;
}

type Reads = Pick<Stores, "archives" | "points" | "rules">;

/** Bills that are over earn their points, bills that were corrected move them, and a renewal or a year of payments on time is rewarded (PT-1 to PT-9, PT-16). The same bills again write nothing. */
export const postPoints = useCase({
  name: "post-points",
  roles: ["system"],
  uses: ["archives", "points", "rules"],
  input: z.lazy(() => z.object({ clientId: z.string().min(1) })),
  undo: "never",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide(stores, { caller, subject, now }): Promise<Decision<PointsPosted>> {
    const rules = await stores.rules.current();
    const { client, points: account } = subject;
    const none = { entries: 0, points: 0, balance: account?.balance ?? 0 };
    if (!earns(client, account)) return { outcome: none, writes: [] };
    const due = await dueOf(stores, { archive: subject, rules, today: dayOf(now) });
    if (!isNews(due, account)) return { outcome: none, writes: [] };
    const of: PointsOf = { client, account, now, rules, by: caller.id };
    const { writes, entries, account: after } = await movePoints(stores, of, { ...due, areNew: true });
    const points = entries.reduce((sum, entry) => sum + entry.points, 0);
    return { outcome: { entries: entries.length, points, balance: after.balance }, writes };
  },
});

const EARNING: readonly Client["status"][] = ["IN_NETWORK", "AT_RISK", "SUSPENDED", "LEFT"];

/** Who left earns by its last bills until its account is closed. */
function earns({ status }: Client, account: PointsAccount | undefined): boolean {
  const isGone = status === "LEFT" && (account === undefined || account.status === "CLOSED");
  return EARNING.includes(status) && !isGone;
}

interface Due {
  readonly orders: readonly PointsOrder[];
  readonly marks: Pick<PostingMarks, "months"> & Partial<PostingMarks>;
}

async function dueOf(
  stores: Reads,
  { archive, rules, today }: { archive: OwnedArchive; rules: Rules; today: Day },
): Promise<Due> {
  const { bills, points: account } = archive;
  const last = lastWholeMonth(today);
  const { stars, starMedal } = archive.ratings[0] ?? {};
  const posting = postingOf({
    client: { ...archive.client, stars, starMedal },
    bills,
    account,
    last,
    rules: rules.points,
  });
  const months = [...posting.months];
  const renewal = await renewed(stores, { archive, months, rules, last });
  const onTime = onTimeOf(bills, { account: account ?? {}, today, rules: rules.points });
  const { orders, ...marks } = onTime;
  return { orders: [...posting.orders, ...renewal, ...orders], marks: { months, ...marks } };
}

interface Renewing {
  readonly archive: OwnedArchive;
  readonly months: readonly PostedMonth[];
  readonly rules: Rules;
  readonly last: string;
}

/** Contracts that are over are read only where a new one may go on from one of them. */
async function renewed(
  { archives, points }: Reads,
  { archive, months, rules: { points: rules }, last }: Renewing,
): Promise<PointsOrder[]> {
  const { client, contracts } = archive;
  const young = longAndYoung(contracts, { last, rules });
  if (young.length === 0) return [];
  const past = await archives.past("contract", { clientId: client.id, limit: PAST_CONTRACTS });
  const orders = renewalOrders(young, { past, months, rules });
  const known = await Promise.all(
    orders.map(
      async ({ kind, source, sourceId }) => await points.findKey(client.id, { kind, source, sourceId }),
    ),
  );
  return orders.filter((_, index) => known[index] === undefined);
}

const PAST_CONTRACTS = 50;

/** A month that earned nothing is remembered only where there is an account to remember it. */
function isNews({ orders, marks }: Due, account: PointsAccount | undefined): boolean {
  if (orders.length > 0) return true;
  return account !== undefined && JSON.stringify(account.months) !== JSON.stringify(marks.months);
}
