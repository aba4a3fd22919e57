import { inject } from "vitest";
import { localClient } from "#local/dynamo-local.ts";
import { createTable } from "#local/local-table.ts";
import type { Table } from "#shared/ports/table.ts";
import { dynamoTable, type TableOptions } from "#shared/storage/dynamo-table.ts";

/** A table of its own in the DynamoDB that the whole run shares. */
export async function aDynamoTable({ spent }: Pick<TableOptions, "spent"> = {}): Promise<Table> {
  const client = localClient(inject("dynamo"));
  const name = `Dake-${crypto.randomUUID()}`;
  await createTable(client, name);
  return dynamoTable(client, { name, ...(spent && { spent }) });
}
