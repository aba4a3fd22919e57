import { CreateTableCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BatchWriteCommand, DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { spell } from "#bot/understand/spelling.ts";
import { officialCalendar } from "#functions/support/official-calendar.ts";
import { clock, ids } from "#functions/support/real-ports.ts";
import { localClient, startDynamo } from "#local/dynamo-local.ts";
import { TABLE } from "#shared/contracts/table.ts";
import type { Item } from "#shared/ports/table.ts";
import type { Ports } from "#shared/ports.ts";
import { stores } from "#shared/storage/stores.ts";
import { fakePictures } from "#test/support/fake-pictures.ts";
import { memoryFiles } from "#test/support/memory-files.ts";

export const PROVINCE = "HN";
/** Tuesday 2026-11-24, 08:20 at +08:00. */
export const NOW = "2026-11-24T00:20:00.000Z";

export type BenchPorts = Omit<Ports, "queue" | "mailbox">;

/** A DynamoDB of our own in memory, for as long as the work takes. */
export async function withDynamo<T>(work: (client: DynamoDBClient) => Promise<T>): Promise<T> {
  const accessKey = crypto.randomUUID().replaceAll("-", "");
  const { endpoint, stop } = await startDynamo({ accessKey });
  const client = localClient({ endpoint, accessKey });
  try {
    return await work(client);
  } finally {
    client.destroy();
    await stop();
  }
}

/** The base table alone: a day is read from nothing else, and a large one is filled in a minute instead of five. */
export async function createBareTable(client: DynamoDBClient, TableName: string): Promise<void> {
  const keys = [TABLE.partitionKey, TABLE.sortKey];
  const AttributeDefinitions = keys.map((AttributeName) => ({ AttributeName, AttributeType: "S" as const }));
  const KeySchema = [
    { AttributeName: TABLE.partitionKey, KeyType: "HASH" as const },
    { AttributeName: TABLE.sortKey, KeyType: "RANGE" as const },
  ];
  const how = { BillingMode: "PAY_PER_REQUEST" as const, KeySchema, AttributeDefinitions };
  await client.send(new CreateTableCommand({ TableName, ...how }));
}

/** The stores as the functions use them. */
export function portsOver(table: Ports["table"]): BenchPorts {
  const now = () => NOW;
  const house = stores(table, { officialCalendar: officialCalendar(2026), province: PROVINCE, now, spell });
  return { table, ...house, files: memoryFiles(), pictures: fakePictures, clock: { ...clock, now }, ids };
}

const AT_ONCE = 25;

/** The barest way to write: BatchWriteItem, 25 at a time, one after another. */
export async function writeBare(client: DynamoDBClient, name: string, items: Iterable<Item>): Promise<void> {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  for (const batch of batchesOf(items)) {
    const requests = batch.map((Item) => ({ PutRequest: { Item } }));
    await documents.send(new BatchWriteCommand({ RequestItems: { [name]: requests } }));
  }
}

export function* batchesOf(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
