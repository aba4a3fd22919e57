import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { expect, test } from "vitest";
import { dynamoTable } from "#shared/storage/dynamo-table.ts";

const one = { put: { PK: "P", SK: "W#1", vr: "a" }, ifAbsent: true } as const;
const two = { put: { PK: "P", SK: "W#2", vr: "a" }, ifAbsent: true } as const;

/** The SDK itself, in front of a service that answers every request alike. */
function tableThatAnswers(type: string, more: object = {}) {
  const asked: { ClientRequestToken?: string }[] = [];
  const body = Buffer.from(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, ...more }));
  const client = new DynamoDBClient({
    region: "cn-north-1",
    maxAttempts: 2,
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
    requestHandler: {
      async handle(request: { body: Uint8Array }) {
        asked.push(JSON.parse(new TextDecoder().decode(request.body)));
        return { response: { statusCode: 400, headers: {}, body } };
      },
    },
  });
  return { table: dynamoTable(client, { name: "Dake" }), asked };
}

const reasons = (...codes: string[]) => ({ CancellationReasons: codes.map((Code) => ({ Code })) });

test.each([
  [
    "a condition that does not hold",
    "TransactionCanceledException",
    reasons("None", "ConditionalCheckFailed"),
  ],
  [
    "another transaction on the same item",
    "TransactionCanceledException",
    reasons("TransactionConflict", "None"),
  ],
  ["the same transaction still running", "TransactionInProgressException", {}],
])("%s means overtaken: read again", async (_what, type, more) => {
  const { table } = tableThatAnswers(type, more);
  expect(await table.commit([one, two])).toBe("overtaken");
});

test.each(["ConditionalCheckFailedException", "TransactionConflictException"])(
  "a write alone that meets a %s is overtaken",
  async (type) => {
    const { table } = tableThatAnswers(type);
    expect(await table.commit([one])).toBe("overtaken");
    expect(await table.commit([{ remove: { PK: "P", SK: "W#1" }, ifVersion: "a" }])).toBe("overtaken");
  },
);

test.each([
  ["throttling within a transaction", "TransactionCanceledException", reasons("ThrottlingError", "None")],
  ["an answer without reasons", "TransactionCanceledException", {}],
  ["a missing table", "ResourceNotFoundException", {}],
  ["a lack of rights", "AccessDeniedException", {}],
])("%s is a fault, never taken for a conflict", async (_what, type, more) => {
  const { table } = tableThatAnswers(type, more);
  await expect(table.commit([one, two])).rejects.toThrow();
});

test("throttling is tried again with the same token, so that nothing is committed twice", async () => {
  const { table, asked } = tableThatAnswers("ThrottlingException");
  await expect(table.commit([one, two])).rejects.toThrow();
  expect(asked).toHaveLength(2);
  const tokens = new Set(asked.map(({ ClientRequestToken }) => ClientRequestToken));
  expect([...tokens]).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
});
