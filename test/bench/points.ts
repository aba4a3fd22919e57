import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { systemOf } from "#shared/contracts/system.ts";
import type { BillMonth } from "#shared/domain/money/bill-year.ts";
import { lastWholeMonth, monthPlus } from "#shared/domain/money/months.ts";
import { laid, taken } from "#shared/domain/points/lots.ts";
import { proved } from "#shared/domain/points/proof.ts";
import { perform } from "#shared/perform.ts";
import type { Item, Table, Write } from "#shared/ports/table.ts";
import { dynamoTable } from "#shared/storage/dynamo-table.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { postPoints } from "#shared/use-cases/points/post-points.ts";
import { aHistory } from "./a-ledger-history.ts";
import type { Figure, Section } from "./figure.ts";
import { hotAccount } from "./hot-account.ts";
import { aClient } from "./many.ts";
import { type BenchPorts, createBareTable, NOW, PROVINCE, portsOver, writeBare } from "./table.ts";
import { median } from "./timing.ts";

const ACCOUNTS = 20_000;
const BLOCK = 500;
const AT_ONCE = 8;
const OURS = "Dake-points";
const BARE = "Dake-points-bare";

/** Posting a bill month against the same writes sent bare, block by block in turns; the proof, the lots, and an account that everybody wants. */
export async function benchPoints(client: DynamoDBClient): Promise<Section> {
  for (const name of [OURS, BARE]) await createBareTable(client, name);
  const posted = await posting(client);
  const figures: Figure[] = [
    {
      what: "posting over the bare writes, accounts a second",
      value: posted.ratio,
      unit: "×",
      bound: { least: 0.5 },
      goal: { least: 0.8 },
    },
    {
      what: "the last tenth of the accounts over the first, time",
      value: posted.growth,
      unit: "×",
      bound: { most: 1.5 },
    },
    { what: "accounts posted", value: ACCOUNTS, unit: "items" },
    {
      what: "requests for an account and its client",
      value: posted.requests,
      unit: "queries",
      bound: { most: 1 },
    },
    ...inMemory(),
    ...(await hotAccount(portsOver(dynamoTable(client, { name: OURS })), "cli_b0000000")),
  ];
  const how = `${ACCOUNTS} clients with two years of bills and no account yet, ${AT_ONCE} at once against DynamoDB Local in memory; after each ${BLOCK} the writes that they took are sent to a second table by TransactWriteItems alone. Eight writers move the points of one account side by side.`;
  return { title: "points", how, figures };
}

async function posting(client: DynamoDBClient) {
  const sent: Write[][] = [];
  let requests = 0;
  const table = dynamoTable(client, { name: OURS, spent: (cost) => (requests += cost.requests) });
  const ports = portsOver(kept(table, sent));
  await ports.rules.current();
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let from = 0; from < ACCOUNTS; from += BLOCK) {
    const ids = Array.from({ length: BLOCK }, (_, n) => from + n);
    await writeBare(
      client,
      OURS,
      ids.flatMap((n) => itemsOf(ports, n)),
    );
    sent.length = 0;
    ours.push(await timed(ids, async (n) => await post(ports, aClient(n).id)));
    bare.push(await timed([...sent], async (writes) => await sendBare(client, writes)));
  }
  requests = 0;
  await findArchive(ports, aClient(0).id);
  const tenth = Math.floor(ours.length / 10);
  const growth = median(ours.slice(-tenth)) / median(ours.slice(0, tenth));
  return { ratio: median(bare.map((time, n) => time / (ours[n] ?? 1))), growth, requests };
}

function kept(table: Table, sent: Write[][]): Table {
  return {
    ...table,
    async commit(writes) {
      sent.push([...writes]);
      return await table.commit(writes);
    },
  };
}

async function post(ports: BenchPorts, clientId: string): Promise<void> {
  const message = `post ${clientId}`;
  await perform(postPoints, { ports, caller: systemOf(PROVINCE), message, input: { clientId } });
}

async function sendBare(client: DynamoDBClient, writes: readonly Write[]): Promise<void> {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const TransactItems = writes.flatMap((write) =>
    "put" in write
      ? [{ Put: { TableName: BARE, Item: write.put, ConditionExpression: "attribute_not_exists(PK)" } }]
      : [],
  );
  await documents.send(new TransactWriteCommand({ TransactItems }));
}

async function timed<T>(all: readonly T[], each: (one: T) => Promise<void>): Promise<number> {
  const waiting = all.values();
  const worker = async () => {
    for (const one of waiting) await each(one);
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return performance.now() - startedAt;
}

/** A client and two years of its bills; nothing else, so that reading costs as little as it can. */
function itemsOf({ clients, archives }: BenchPorts, n: number): Item[] {
  const client = aClient(n);
  const last = lastWholeMonth(NOW.slice(0, 10));
  const bills = Array.from({ length: 24 }, (_, ago) => billOf(monthPlus(last, -ago), n));
  const of = { clientId: client.id, province: client.province };
  const years = [...Map.groupBy(bills, ({ month }) => month.slice(0, 4))].map(([year, own]) => ({
    ...of,
    year,
    bills: own,
  }));
  const [archive] = clients.put(undefined, client);
  const changes = [
    ...(archive ? [archive] : []),
    ...years.flatMap((year) => archives.put("bills", undefined, year)),
  ];
  return changes.flatMap(({ after }) => (after ? [{ ...after, vr: "bench" }] : []));
}

function billOf(month: string, n: number): BillMonth {
  const fen = 100_000 + (n % 900) * 977;
  const paid = { totalFen: fen, unitPaidFen: fen, memberPaidFen: 0, paidFen: 0, discountFen: 0 };
  return { month, accountId: "acc_1", ...paid, byFamily: {} };
}

const ENTRIES = 2000;
const ROUNDS = 200;

function inMemory(): Figure[] {
  const { account, entries } = aHistory(ENTRIES);
  const perEntry = each(20, () => proved(account, entries)) / ENTRIES;
  const lots = laid(
    [],
    Array.from({ length: 36 }, (_, n) => ({ expiresOn: `${monthPlus("2026-01", n)}-28`, points: 100 })),
  );
  const select = each(ROUNDS, () => taken(lots, { points: 3555, from: () => true }));
  return [
    { what: "entries replayed and proven", value: 1000 / perEntry, unit: "entries/s" },
    { what: "36 lots, almost all of them taken", value: select * 1000, unit: "µs", bound: { most: 200 } },
  ];
}

/** Milliseconds, median. */
function each(rounds: number, run: () => unknown): number {
  const taking = Array.from({ length: rounds }, () => {
    const startedAt = performance.now();
    run();
    return performance.now() - startedAt;
  });
  return median(taking);
}
