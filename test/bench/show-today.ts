import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { loadSample } from "#local/sample/load-sample.ts";
import { makeSample } from "#local/sample/sample.ts";
import { callerOf } from "#shared/domain/people/caller.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { rankDesk } from "#shared/domain/tasks/priority.ts";
import { perform } from "#shared/perform.ts";
import type { Item } from "#shared/ports/table.ts";
import { type Cost, dynamoTable } from "#shared/storage/dynamo-table.ts";
import { keys, ranges } from "#shared/storage/keys.ts";
import { showToday } from "#shared/use-cases/tasks/show-today.ts";
import { itemSize } from "#test/support/item-size.ts";
import type { Figure, Section } from "./figure.ts";
import { clientsUpTo } from "./many.ts";
import { type BenchPorts, createBareTable, NOW, portsOver, writeBare } from "./table.ts";
import { interleaved } from "./timing.ts";

const SMALL = { name: "Dake-small", clients: 2000 };
const LARGE = { name: "Dake-large", clients: 200_000 };
const WRITERS = 4;
const ROUNDS = 300;
const WARM_ROUNDS = 200;
/** A ranking is too short to be timed alone. */
const REPEATS = 10;
const FULL_DESK = 500;
const OWNER = "stf_wangmin";

/** A manager's day: what it reads, what it costs over the bare Query, and that the province's size does not matter. */
export async function benchShowToday(client: DynamoDBClient): Promise<Section> {
  const large = await aProvince(client, LARGE);
  const small = await aProvince(client, SMALL);
  const figures = [
    ...(await readings(small)),
    ...(await timings(client, { small, large })),
    ...(await ranking(client, small)),
  ];
  const how = `The sample's manager 王敏, ${small.items.length} items, in a table of 2,000 and of 200,000 clients; without indexes and stream, which a day does not touch; medians of ${ROUNDS} interleaved rounds against DynamoDB Local in memory.`;
  return { title: "show-today", how, figures };
}

interface Province {
  readonly name: string;
  readonly ports: BenchPorts;
  readonly person: Staff;
  readonly items: readonly Item[];
  readonly costs: { requests: number };
  readonly show: () => ReturnType<typeof today>;
}

async function aProvince(
  client: DynamoDBClient,
  { name, clients }: { name: string; clients: number },
): Promise<Province> {
  const costs = { requests: 0 };
  await createBareTable(client, name);
  const spent = ({ requests }: Cost) => {
    costs.requests += requests;
  };
  const ports = portsOver(dynamoTable(client, { name, spent }));
  await loadSample({ ports, now: NOW });
  const shares = Array.from({ length: WRITERS }, (_, part) => clientsUpTo(clients, { part, of: WRITERS }));
  await Promise.all(shares.map(async (share) => await writeBare(client, name, share)));
  const person = await ports.staff.find(OWNER);
  if (person === undefined) throw new Error(`the sample has no ${OWNER}`);
  const items = await ports.table.query(ranges.live(OWNER));
  return { name, ports, person, items, costs, show: async () => await today(ports, person) };
}

async function today(ports: BenchPorts, person: Staff) {
  const caller = callerOf(person, []);
  return await perform(showToday, { ports, caller, message: "bench", input: {} });
}

async function readings({ items, costs, show }: Province): Promise<Figure[]> {
  await show();
  const before = costs.requests;
  const plan = await show();
  const queries = costs.requests - before;
  const sizes = items.filter(({ ty }) => ty === "task").map(itemSize);
  const absences = items.filter(({ ty }) => ty === "absence").length;
  const unused = items.length - plan.counts.open - absences;
  return [
    { what: "requests of the use-case", value: queries, unit: "queries", bound: { most: 1 } },
    {
      what: "items read and neither ranked, counted nor used",
      value: unused,
      unit: "items",
      bound: { most: 0 },
    },
    { what: "an open item, on average", value: average(sizes), unit: "bytes", bound: { most: 400 } },
    { what: "the largest open item, with two clocks", value: Math.max(...sizes), unit: "bytes" },
  ];
}

async function timings(
  client: DynamoDBClient,
  { small, large }: { small: Province; large: Province },
): Promise<Figure[]> {
  const runs = {
    bare: bareQuery(client, small.name),
    small: small.show,
    bareLarge: bareQuery(client, large.name),
    large: large.show,
  };
  await interleaved(runs, ROUNDS / 4);
  const taken = await interleaved(runs, ROUNDS);
  return [
    { what: "the bare Query of the same items", value: taken.bare, unit: "ms" },
    { what: "the whole use-case", value: taken.small, unit: "ms" },
    {
      what: "the use-case over the bare Query",
      value: taken.small / taken.bare,
      unit: "×",
      bound: { most: 1.5 },
    },
    {
      what: "the same over the bare Query, at 200,000 clients",
      value: taken.large / taken.bareLarge,
      unit: "×",
      bound: { most: 1.5 },
    },
    {
      what: "at 200,000 clients over at 2,000",
      value: taken.large / taken.small,
      unit: "×",
      bound: { most: 1.2 },
    },
  ];
}

function bareQuery(client: DynamoDBClient, name: string, owner = OWNER) {
  const documents = DynamoDBDocumentClient.from(client);
  const { PK, prefix } = ranges.live(owner);
  const ask = {
    TableName: name,
    ConsistentRead: true,
    KeyConditionExpression: "PK = :pk AND begins_with(SK, :prefix)",
    ExpressionAttributeValues: { ":pk": PK, ":prefix": prefix },
  };
  return async () => await documents.send(new QueryCommand(ask));
}

/** Ranking alone, over the bare Query of what it ranks. */
async function ranking(client: DynamoDBClient, { name, ports }: Province): Promise<Figure[]> {
  const owner = "stf_full";
  const tasks = (await everyTask(ports)).slice(0, FULL_DESK);
  const moved = tasks.map((item, n) => ({ ...item, ...keys.task({ owner, id: `tsk_b${n}` }) }));
  await writeBare(client, name, moved);
  const desk = await ports.tasks.desk(owner);
  const setting = { now: NOW, rules: await ports.rules.current(), calendar: await ports.rules.calendar() };
  const runs = {
    bare: bareQuery(client, name, owner),
    rank: () => times(REPEATS, () => rankDesk(desk, setting)),
  };
  await interleaved({ rank: runs.rank }, WARM_ROUNDS);
  await interleaved(runs, WARM_ROUNDS / 10);
  const taken = await interleaved(runs, ROUNDS / 2);
  const rank = taken.rank / REPEATS;
  const value = (100 * rank) / taken.bare;
  const what = `ranking ${desk.tasks.length} items`;
  return [
    { what, value: rank, unit: "ms" },
    { what: `${what}, of their bare Query`, value, unit: "%", bound: { most: 5 } },
  ];
}

/** The open work of all the sample's people. */
async function everyTask({ table, rules }: BenchPorts): Promise<Item[]> {
  const { staff } = makeSample({ now: NOW, calendar: await rules.calendar() });
  const desks = await Promise.all(staff.map(async ({ id }) => await table.query(ranges.live(id))));
  return desks.flat().filter(({ ty }) => ty === "task");
}

function times(count: number, work: () => unknown): void {
  for (let n = 0; n < count; n += 1) work();
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
