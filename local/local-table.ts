import {
  CreateTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
} from "@aws-sdk/client-dynamodb";
import { TABLE } from "#shared/contracts/table.ts";

/** The table as the storage stack builds it, with its stream. One that is there already is left as it is. */
export async function createTable(client: DynamoDBClient, name: string): Promise<"created" | "there"> {
  try {
    await client.send(new CreateTableCommand(definition(name)));
  } catch (error) {
    if (error instanceof ResourceInUseException) return "there";
    throw error;
  }
  const ttl = { AttributeName: TABLE.ttl, Enabled: true };
  await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification: ttl }));
  return "created";
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
    StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" as const },
  };
}

function keySchema(hash: string, range: string) {
  return [
    { AttributeName: hash, KeyType: "HASH" as const },
    { AttributeName: range, KeyType: "RANGE" as const },
  ];
}
