import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from "@aws-sdk/client-dynamodb";
import { TABLE } from "#shared/contracts/table.ts";

const STREAM = { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" } as const;

/** The table as the storage stack builds it, with its stream unless that is turned on later. One that is there already is left as it is. */
export async function createTable(
  client: DynamoDBClient,
  name: string,
  { streams = true }: { readonly streams?: boolean } = {},
): Promise<"created" | "there"> {
  try {
    const stream = streams && { StreamSpecification: STREAM };
    await client.send(new CreateTableCommand({ ...definition(name), ...stream }));
  } catch (error) {
    if (error instanceof ResourceInUseException) return "there";
    throw error;
  }
  const ttl = { AttributeName: TABLE.ttl, Enabled: true };
  await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification: ttl }));
  return "created";
}

/** From now on whatever changes is told. A sample is loaded before, so that nothing of it is told and worked through after the start. */
export async function turnOnStream(client: DynamoDBClient, name: string): Promise<void> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
  if (Table?.StreamSpecification?.StreamEnabled) return;
  await client.send(new UpdateTableCommand({ TableName: name, StreamSpecification: STREAM }));
}

function definition(TableName: string) {
  const { partitionKey, sortKey, indexes } = TABLE;
  const inKeys = Object.values(indexes).flatMap(({ hash, range }) => [hash, range]);
  return {
    TableName,
    BillingMode: "PAY_PER_REQUEST" as const,
    KeySchema: keySchema(partitionKey, sortKey),
    AttributeDefinitions: [partitionKey, sortKey, ...inKeys].map((name) => ({
      AttributeName: name,
      AttributeType: "S" as const,
    })),
    GlobalSecondaryIndexes: Object.entries(indexes).map(([IndexName, { hash, range, projection }]) => ({
      IndexName,
      KeySchema: keySchema(hash, range),
      Projection:
        projection === "ALL"
          ? { ProjectionType: "ALL" as const }
          : { ProjectionType: "INCLUDE" as const, NonKeyAttributes: [...projection] },
    })),
  };
}

function keySchema(hash: string, range: string) {
  return [
    { AttributeName: hash, KeyType: "HASH" as const },
    { AttributeName: range, KeyType: "RANGE" as const },
  ];
}
