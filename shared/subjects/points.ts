import { dayOf } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { NewPointsAccount, PointsAccount } from "#shared/domain/points/account.ts";
import type { KeptKey, LedgerKey, NewPointsEntry } from "#shared/domain/points/entry.ts";
import { type Ledger, type Moving, type Original, openAccount } from "#shared/domain/points/movement.ts";
import { moved } from "#shared/domain/points/moving.ts";
import { bodyOf, keyOf, keyText, type PointsOrder } from "#shared/domain/points/order.ts";
import { followed, settled } from "#shared/domain/points/standing.ts";
import { transferred } from "#shared/domain/points/transferring.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Stores } from "#shared/ports.ts";

type Reads = Pick<Stores, "points">;

/** Whose points, as its archive has them, and when and by whom they are moved. */
export interface PointsOf {
  readonly client: Client;
  /** `Archive.points`: absent where the client never earned. */
  readonly account: PointsAccount | undefined;
  readonly now: string;
  readonly rules: Rules;
  /** Staff id, or `system`. */
  readonly by: string;
}

/** What postings keep on the account besides its points. */
export type PostingMarks = Pick<NewPointsAccount, "months" | "onTimeTo">;

interface Asked {
  readonly orders: readonly PointsOrder[];
  readonly marks?: Partial<PostingMarks>;
  /** The caller knows that none has been asked before: saves a read each, and where one has, the commit does not happen. */
  readonly areNew?: boolean;
}

export interface PointsMoved {
  readonly account: NewPointsAccount;
  /** The answer to each order, in their order: of one asked before, its first entry. */
  readonly entries: readonly NewPointsEntry[];
  /** Nothing, where all was asked before. The account comes first. */
  readonly writes: readonly Change[];
}

/**
 * The one way into the ledger: carries out orders on one account, all or none, after what the calendar has brought about
 * since. The account, its entries and their keys are written in one commit. An order whose key is known answers as it did
 * the first time, and is refused as `points.other-body` where it says something else.
 */
export async function movePoints(
  stores: Reads,
  of: PointsOf,
  { orders, marks, areNew = false }: Asked,
): Promise<PointsMoved> {
  const moving = movingOf(of);
  const before = await Promise.all(
    orders.map(async (order) => (areNew ? undefined : await askedBefore(stores, of, order))),
  );
  const news = orders.filter((_, index) => before[index] === undefined);
  const originals = await originalsOf(stores, of.client.id, news);
  let ledger = settled({ account: accountOf(of, moving), entries: [], originals }, moving);
  const own = ledger.entries.length;
  for (const order of news) ledger = moved(ledger, order, moving);
  const answers = ledger.entries.slice(own);
  const entries = before.map((first) => first ?? (answers.shift() as NewPointsEntry));
  const account = { ...ledger.account, ...marks };
  if (news.length === 0 && marks === undefined)
    return { account: of.account ?? account, entries, writes: [] };
  return { account, entries, writes: writesOf(stores, { of, ledger: { ...ledger, account }, news }) };
}

/** The calendar alone: what is pending or has ended, and a state of the client that the account does not show yet. */
export function settlePoints(
  stores: Reads,
  of: PointsOf & { readonly account: PointsAccount },
): Omit<PointsMoved, "entries"> & Pick<Ledger, "entries"> {
  const moving = movingOf(of);
  const ledger = settled({ account: accountOf(of, moving), entries: [], originals: new Map() }, moving);
  const { account, entries } = ledger;
  const isSame = isAsIs(of.account, account, entries);
  return { account, entries, writes: isSame ? [] : writesOf(stores, { of, ledger, news: [] }) };
}

/** PT-13: all of one client's points go over to another, in one commit with whatever makes them one. Closed accounts keep to themselves. */
export async function transferPoints(
  stores: Reads,
  { from, to }: { readonly from: Omit<PointsOf, "account">; readonly to: PointsOf },
): Promise<Change[]> {
  const account = await stores.points.find(from.client.id);
  const moving = movingOf(to);
  if (account === undefined || account.entries === 0 || account.status === "CLOSED") return [];
  const receiver = accountOf(to, moving);
  if (receiver.status === "CLOSED") return [];
  const ledgerOf = (one: NewPointsAccount) =>
    settled({ account: one, entries: [], originals: new Map() }, moving);
  const { closesOn: _closes, ...giving } = account;
  const both = { from: ledgerOf(giving), to: ledgerOf(receiver) };
  const done = transferred(both, from.client.id, moving);
  return [
    ...writesOf(stores, { of: to, ledger: done.to, news: [] }),
    ...writesOf(stores, { of: { ...from, account }, ledger: done.from, news: [] }),
  ];
}

function movingOf({ now, rules, by }: Pick<PointsOf, "now" | "rules" | "by">): Moving {
  return { now, today: dayOf(now), rules: rules.points, ruleVersion: rules.version, by };
}

/** As the client's state has it: a stopped client cannot spend, even before a night has passed over it. */
function accountOf({ client, account, rules }: PointsOf, { today }: Moving): NewPointsAccount {
  const { noticeDays } = rules.points.closing;
  const kept = account ?? openAccount({ clientId: client.id, province: client.province }, today);
  return followed(kept, client, { today, noticeDays });
}

function isAsIs(before: PointsAccount, after: NewPointsAccount, entries: readonly unknown[]): boolean {
  const { status, frozenReason, closesOn } = after;
  const isSame =
    before.status === status && before.frozenReason === frozenReason && before.closesOn === closesOn;
  return isSame && entries.length === 0;
}

/** The entry that answered an order the first time. */
async function askedBefore(
  { points }: Reads,
  { client, account }: PointsOf,
  order: PointsOrder,
): Promise<NewPointsEntry | undefined> {
  if (account === undefined) return undefined;
  const key = keyOf(order);
  const kept = await points.findKey(client.id, key);
  if (kept === undefined) return undefined;
  if (kept.body !== bodyOf(order))
    throw new Refusal("points.other-body", { kind: key.kind, sourceId: key.sourceId });
  return await points.entry(client.id, kept.no);
}

async function originalsOf(
  stores: Reads,
  clientId: string,
  orders: readonly PointsOrder[],
): Promise<ReadonlyMap<string, Original>> {
  const named = orders.flatMap((order) => (order.is === "reverse" ? [order.of] : []));
  const found = await Promise.all(named.map(async (key) => await originalOf(stores, clientId, key)));
  return new Map(found.flatMap((one) => (one ? [[keyText(one.kept), one] as const] : [])));
}

async function originalOf(
  { points }: Reads,
  clientId: string,
  key: LedgerKey,
): Promise<(Original & { readonly kept: KeptKey }) | undefined> {
  const kept = await points.findKey(clientId, key);
  const entry = kept && (await points.entry(clientId, kept.no));
  return kept && entry && { kept, entry };
}

function writesOf(
  { points }: Reads,
  { of, ledger, news }: { of: PointsOf; ledger: Ledger; news: readonly PointsOrder[] },
): Change[] {
  const bodies = new Map(news.map((order) => [keyText(keyOf(order)), bodyOf(order)]));
  const keys = ledger.entries.map(({ clientId, province, no, kind, source, sourceId }) => {
    const body = bodies.get(keyText({ kind, source, sourceId })) ?? "";
    const key = { clientId, province, no, kind, source, sourceId, body, undone: [], undonePoints: 0 };
    return points.putKey(undefined, key);
  });
  const undone = [...ledger.originals.values()].map(({ kept }) => points.putKey(kept as KeptKey, kept));
  const entries = ledger.entries.map((entry) => points.addEntry(entry));
  return [...points.put(of.account, ledger.account), ...entries.flat(), ...keys.flat(), ...undone.flat()];
}
