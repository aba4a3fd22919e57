import {
  ConditionalCheckFailedException,
  type ConsumedCapacity,
  type DynamoDBClient,
  TransactionCanceledException,
  TransactionConflictException,
  TransactionInProgressException,
} from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  type BatchGetCommandOutput,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from "@aws-sdk/lib-dynamodb";
import type { Item, Key, Table, Write } from "#shared/ports/table.ts";
import { type Ask, inIndex, inPartition } from "./dynamo-query.ts";
import { fits } from "./key-size.ts";
import { mustBeSound } from "./sound-commit.ts";

/** What one request, or the pages and steps of one call, took of the table's capacity. */
export interface Cost {
  readonly requests: number;
  readonly readUnits: number;
  readonly writeUnits: number;
}

export interface TableOptions {
  readonly name: string;
  /** Told of each request as it is answered. */
  readonly spent?: (cost: Cost) => void;
}

const COUNTED = { ReturnConsumedCapacity: "TOTAL" } as const;

/** The engine in the cloud, and DynamoDB Local. Throttling and lost answers are retried by the SDK, with one token per transaction. */
export function dynamoTable(client: DynamoDBClient, { name, spent = () => {} }: TableOptions): Table {
  const documents = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const read = (used: ConsumedCapacity | undefined) =>
    spent({ requests: 1, readUnits: used?.CapacityUnits ?? 0, writeUnits: 0 });
  const wrote = (used: readonly (ConsumedCapacity | undefined)[]) =>
    spent({
      requests: 1,
      readUnits: 0,
      writeUnits: used.reduce((sum, one) => sum + (one?.CapacityUnits ?? 0), 0),
    });
  const engine = { documents, name, read, wrote };
  return {
    async get({ PK, SK }) {
      if (!fits(PK, SK)) return undefined;
      const input = { TableName: name, Key: { PK, SK }, ConsistentRead: true, ...COUNTED };
      const found = await documents.send(new GetCommand(input));
      read(found.ConsumedCapacity);
      return found.Item && stored(found.Item);
    },
    getAll: async (keys) =>
      (
        await Promise.all(
          hundreds(keys.filter(({ PK, SK }) => fits(PK, SK))).map(
            async (some) => await getSome(engine, some),
          ),
        )
      ).flat(),
    query: async (range) =>
      fits(range.PK, range.prefix, range.after)
        ? await everyPage(engine, inPartition(range), range.limit)
        : [],
    queryIndex: async (index, range) =>
      fits(range.value, range.prefix) ? await everyPage(engine, inIndex(index, range), range.limit) : [],
    commit: async (writes) => await commit(engine, writes),
  };
}

interface Engine {
  readonly documents: DynamoDBDocumentClient;
  readonly name: string;
  readonly read: (used: ConsumedCapacity | undefined) => void;
  readonly wrote: (used: readonly (ConsumedCapacity | undefined)[]) => void;
}

const AT_ONCE = 100;

function hundreds(keys: readonly Key[]): Key[][] {
  const count = Math.ceil(keys.length / AT_ONCE);
  return Array.from({ length: count }, (_, n) =>
    keys.slice(n * AT_ONCE, (n + 1) * AT_ONCE).map(({ PK, SK }) => ({ PK, SK })),
  );
}

/** What the engine leaves for later is asked for again at once; the SDK waits where it is throttled. */
async function getSome({ documents, name, read }: Engine, some: readonly Key[]): Promise<Item[]> {
  const items: Item[] = [];
  let left: readonly object[] | undefined = some;
  while (left !== undefined && left.length > 0) {
    const asked = { [name]: { Keys: [...left], ConsistentRead: true } };
    const page: BatchGetCommandOutput = await documents.send(
      new BatchGetCommand({ RequestItems: asked, ...COUNTED }),
    );
    for (const used of page.ConsumedCapacity ?? []) read(used);
    items.push(...(page.Responses?.[name] ?? []).map(stored));
    left = page.UnprocessedKeys?.[name]?.Keys;
  }
  return items;
}

async function everyPage({ documents, name, read }: Engine, ask: Ask, limit = Infinity): Promise<Item[]> {
  const items: Item[] = [];
  let from = ask.ExclusiveStartKey;
  do {
    const most = Number.isFinite(limit) ? { Limit: limit - items.length } : {};
    const input = { TableName: name, ...COUNTED, ...ask, ...most, ExclusiveStartKey: from };
    const page = await documents.send(new QueryCommand(input));
    read(page.ConsumedCapacity);
    items.push(...(page.Items ?? []).map(stored));
    from = page.LastEvaluatedKey;
  } while (from !== undefined && items.length < limit);
  return items;
}

async function commit(engine: Engine, writes: readonly Write[]): Promise<"committed" | "overtaken"> {
  mustBeSound(writes);
  const [alone] = writes;
  if (alone === undefined) return "committed";
  try {
    engine.wrote(writes.length === 1 ? await writeAlone(engine, alone) : await writeAll(engine, writes));
    return "committed";
  } catch (error) {
    if (isOvertaken(error)) return "overtaken";
    throw error;
  }
}

async function writeAlone({ documents, name }: Engine, write: Write) {
  const how = { TableName: name, ...COUNTED, ...condition(write) };
  const done =
    "put" in write
      ? await documents.send(new PutCommand({ ...how, Item: write.put }))
      : await documents.send(new DeleteCommand({ ...how, Key: write.remove }));
  return [done.ConsumedCapacity];
}

async function writeAll({ documents, name }: Engine, writes: readonly Write[]) {
  const steps = writes.map((write) => {
    const how = { TableName: name, ...condition(write) };
    return "put" in write ? { Put: { ...how, Item: write.put } } : { Delete: { ...how, Key: write.remove } };
  });
  const done = await documents.send(new TransactWriteCommand({ TransactItems: steps, ...COUNTED }));
  return done.ConsumedCapacity ?? [];
}

function condition(write: Write) {
  if ("ifVersion" in write) {
    return {
      ConditionExpression: "vr = :version",
      ExpressionAttributeValues: { ":version": write.ifVersion },
    };
  }
  return "ifAbsent" in write ? { ConditionExpression: "attribute_not_exists(PK)" } : {};
}

/** A failed condition and a collision with another transaction mean the same: read again. Anything else is a fault. */
function isOvertaken(error: unknown): boolean {
  if (error instanceof TransactionCanceledException) {
    const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code);
    return codes.includes("ConditionalCheckFailed") || codes.includes("TransactionConflict");
  }
  return [ConditionalCheckFailedException, TransactionConflictException, TransactionInProgressException].some(
    (kind) => error instanceof kind,
  );
}

function stored(item: Record<string, unknown>): Item {
  const { PK, SK, vr } = item;
  if (typeof PK !== "string" || typeof SK !== "string" || typeof vr !== "string") {
    throw new Error(`an item without key or version: ${JSON.stringify([PK, SK, vr])}`);
  }
  return { ...item, PK, SK, vr };
}
