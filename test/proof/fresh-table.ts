import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Table } from "#shared/ports/table.ts";
import { dynamoTable } from "#shared/storage/dynamo-table.ts";
import { createBareTable } from "#test/bench/table.ts";

const NAME = "Dake-proof";

export async function freshTable(client: DynamoDBClient): Promise<Table> {
  await createBareTable(client, NAME);
  return dynamoTable(client, { name: NAME });
}
