import { ids } from "#functions/support/real-ports.ts";
import { type Dice, dice } from "#local/sample/dice.ts";
import { systemOf } from "#shared/contracts/system.ts";
import { addDays, instantAt } from "#shared/domain/calendar/day.ts";
import type { LedgerKey } from "#shared/domain/points/entry.ts";
import { keyOf, keyText, type PointsOrder } from "#shared/domain/points/order.ts";
import { proved } from "#shared/domain/points/proof.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import type { Table } from "#shared/ports/table.ts";
import { stores } from "#shared/storage/stores.ts";
import { settlePoints } from "#shared/use-cases/points/settle-points.ts";
import { CALENDAR } from "#test/support/calendar.ts";
import { earnOf, movePointsOfTest, spendOf } from "#test/support/moving-points.ts";
import { aClient } from "#test/use-cases/given.ts";
import { type Brittle, brittle, Crash } from "./brittle-table.ts";

export interface Wish {
  readonly table: Table;
  readonly seed: string;
  readonly events: number;
  readonly accounts: number;
  /** Deliveries under way at once. */
  readonly writers: number;
}

export interface Told {
  readonly events: number;
  readonly deliveries: number;
  readonly crashes: number;
  readonly entries: number;
  readonly refused: number;
  readonly accounts: number;
  /** What does not add up, or was booked twice, or was answered and not booked. */
  readonly differences: readonly string[];
}

interface Event {
  readonly clientId: string;
  readonly at: string;
  readonly order: PointsOrder | "night";
  readonly message: string;
}

const FIRST_DAY = "2026-01-01";
/** Five years: lots end, pending points come, debts are paid. */
const DAYS = 1800;
const WINDOW = 40;
const MOST_TRIES = 60;

/** A random history: every event is delivered one to three times, out of order, to writers that crash between any two calls. */
export async function history(wish: Wish): Promise<Told> {
  const { events, accounts, writers, seed } = wish;
  const roll = dice(seed);
  const calls = brittle(wish.table, dice(`${seed} crashes`));
  const world = await aWorld(calls, accounts);
  const tally = { deliveries: 0, refused: 0, answered: new Set<string>() };
  for (let n = 0; n < events; n += WINDOW) {
    const some = Array.from({ length: Math.min(WINDOW, events - n) }, (_, k) => eventOf(roll, wish, n + k));
    const deliveries = roll.shuffled(
      some.flatMap((event) => Array.from({ length: times(roll) }, () => event)),
    );
    const waiting = deliveries.values();
    const writer = async () => {
      for (const event of waiting) await deliver(world, event, tally);
    };
    await Promise.all(Array.from({ length: writers }, writer));
  }
  calls.rest();
  const { differences, entries } = await looked(world, { accounts, answered: tally.answered });
  const { deliveries, refused } = tally;
  return { events, deliveries, crashes: calls.crashes(), entries, refused, accounts, differences };
}

function times(roll: Dice): number {
  if (roll.chance(70)) return 1;
  return roll.chance(70) ? 2 : 3;
}

function eventOf(roll: Dice, { accounts, events, seed }: Wish, n: number): Event {
  // A few accounts are hot: a tenth of them gets most of what happens.
  const hot = Math.max(1, Math.floor(accounts / 10));
  const account = roll.chance(60) ? roll.between(0, hot - 1) : roll.between(0, accounts - 1);
  const day = addDays(FIRST_DAY, Math.floor((n / events) * DAYS));
  const message = `${seed} ${n}`;
  return { clientId: `cli_${account}`, at: instantAt(day, "10:00"), order: orderOf(roll, n), message };
}

function orderOf(roll: Dice, n: number): PointsOrder | "night" {
  const kind = roll.between(1, 100);
  const earlier = (span: number) => Math.max(0, n - roll.between(1, span));
  if (kind <= 45) return earnOf(`e${n}`, roll.between(1, 500), pendingOf(roll));
  if (kind <= 70) return spendOf(`e${n}`, roll.between(1, 400));
  if (kind <= 78)
    return { is: "adjust", points: roll.between(-200, 300) || 1, source: "ADJUSTMENT", sourceId: `e${n}` };
  // Said once more, and otherwise: it must be refused.
  if (kind <= 80) return earnOf(`e${earlier(60)}`, 501);
  if (kind <= 95) return { ...reversalOf(roll, earlier(400)), sourceId: `e${n}` };
  return "night";
}

function pendingOf(roll: Dice): { pendingDays?: number } {
  return roll.chance(15) ? { pendingDays: roll.between(1, 60) } : {};
}

function reversalOf(roll: Dice, n: number) {
  const of: LedgerKey = roll.pick([
    { kind: "REDEEM", source: "REDEMPTION", sourceId: `e${n}` },
    { kind: "EARN_EVENT", source: "CONTRACT", sourceId: `e${n}` },
    { kind: "ADJUST", source: "ADJUSTMENT", sourceId: `e${n}` },
  ]);
  const part = roll.chance(40) ? { points: roll.between(1, 100) } : {};
  return { is: "reverse" as const, of, source: "ADJUSTMENT" as const, ...part };
}

type World = Awaited<ReturnType<typeof aWorld>>;

async function aWorld(table: Brittle, accounts: number) {
  let now = instantAt(FIRST_DAY, "09:00");
  const store = stores(table, { officialCalendar: CALENDAR, province: "GD", now: () => now });
  for (let n = 0; n < accounts; n += 1) {
    const client = aClient({ id: `cli_${n}`, shortName: `客户${n}`, name: `客户${n}公司` });
    const [archive] = store.clients.put(undefined, client);
    if (archive?.after) await table.commit([{ put: { ...archive.after, vr: "seed" }, always: true }]);
  }
  table.wake();
  const isAt = (at: string) => {
    now = at > now ? at : now;
  };
  return { ...store, table, ids, clock: { now: () => now }, isAt };
}

interface Tally {
  deliveries: number;
  refused: number;
  readonly answered: Set<string>;
}

/** Until it is answered or refused: who delivers does not give up for a crash. */
async function deliver(world: World, event: Event, tally: Tally): Promise<void> {
  world.isAt(event.at);
  for (let left = MOST_TRIES; left > 0; left -= 1) {
    tally.deliveries += 1;
    const said = await attempt(world, event);
    if (said === "again") continue;
    if (said === "refused") tally.refused += 1;
    else if (event.order !== "night") tally.answered.add(nameOf(event.clientId, keyOf(event.order)));
    return;
  }
  throw new Error(`event ${event.message} was never done`);
}

async function attempt(world: World, event: Event): Promise<"done" | "refused" | "again"> {
  try {
    await done(world, event);
    return "done";
  } catch (error) {
    return afterwards(error);
  }
}

async function done(world: World, { clientId, order, message }: Event): Promise<void> {
  const call = { ports: world, caller: systemOf("GD"), message, bulk: true };
  if (order === "night") await perform(settlePoints, { ...call, input: { clientId } });
  else await perform(movePointsOfTest, { ...call, input: { clientId, orders: [order] } });
}

function afterwards(error: unknown): "refused" | "again" {
  if (error instanceof Crash) return "again";
  if (!(error instanceof Refusal)) throw error;
  return error.code === "item.changed" ? "again" : "refused";
}

async function looked(
  world: World,
  { accounts, answered }: { readonly accounts: number; readonly answered: ReadonlySet<string> },
): Promise<{ differences: string[]; entries: number }> {
  const differences: string[] = [];
  const booked = new Set<string>();
  let entries = 0;
  for (let n = 0; n < accounts; n += 1) {
    const one = await lookedAt(world, `cli_${n}`);
    differences.push(...one.differences);
    entries += one.entries;
    for (const name of one.names) booked.add(name);
  }
  const lost = [...answered]
    .filter((name) => !booked.has(name))
    .map((name) => `${name} answered and not booked`);
  return { differences: [...differences, ...lost], entries };
}

async function lookedAt({ points }: World, clientId: string) {
  const all = await points.entriesAfter(clientId, 0);
  const found = proved(await points.find(clientId), all).map((each) => `${clientId} ${JSON.stringify(each)}`);
  const names = all.filter(({ source }) => source !== "CALENDAR").map((entry) => nameOf(clientId, entry));
  const twice = names.length === new Set(names).size ? [] : [`${clientId} has booked something twice`];
  return { differences: [...found, ...twice], entries: all.length, names };
}

function nameOf(clientId: string, key: LedgerKey): string {
  return `${clientId} ${keyText(key)}`;
}
