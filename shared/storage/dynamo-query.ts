import type { QueryCommandInput } from "@aws-sdk/lib-dynamodb";
import { TABLE } from "#shared/contracts/table.ts";
import type { IndexName, Table } from "#shared/ports/table.ts";

/** A Query, but for the name of the table. */
export type Ask = Omit<QueryCommandInput, "TableName">;

/** Of one partition, as it is now. */
export function inPartition({ PK, prefix, descending = false, after }: Parameters<Table["query"]>[0]): Ask {
  if (prefix === "") throw new Error("a prefix is never empty");
  return {
    ConsistentRead: true,
    KeyConditionExpression: "PK = :pk AND begins_with(SK, :prefix)",
    ExpressionAttributeValues: { ":pk": PK, ":prefix": prefix },
    ScanIndexForward: !descending,
    ...(after !== undefined && { ExclusiveStartKey: { PK, SK: after } }),
  };
}

/** By an index: what it says may be a moment old. */
export function inIndex(index: IndexName, range: Parameters<Table["queryIndex"]>[1]): Ask {
  const { hash, range: sort } = TABLE.indexes[index];
  const { value, prefix, descending = false } = range;
  if (prefix === "") throw new Error("a prefix is never empty");
  const within = prefix === undefined ? undefined : { "#range": sort };
  return {
    IndexName: index,
    KeyConditionExpression: within ? "#hash = :value AND begins_with(#range, :prefix)" : "#hash = :value",
    ExpressionAttributeNames: { "#hash": hash, ...within },
    ExpressionAttributeValues: { ":value": value, ...(within && { ":prefix": prefix }) },
    ScanIndexForward: !descending,
  };
}
