import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DescribeTableCommand } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import type { DynamoDBStreamEvent } from "aws-lambda";
import { afterAll, expect, inject, test } from "vitest";
import { localClient } from "#local/dynamo-local.ts";
import { createTable, turnOnStream } from "#local/local-table.ts";
import { followStream } from "#local/stream.ts";
import { dynamoTable } from "#shared/storage/dynamo-table.ts";

const { endpoint, accessKey } = inject("dynamo");
const client = localClient({ endpoint, accessKey });
const name = `Dake-${crypto.randomUUID()}`;
const folder = mkdtempSync(join(tmpdir(), "dake-stream-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function streamOf(): Promise<string | undefined> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
  return Table?.LatestStreamArn;
}

/** The sort keys that are told of, in their order. */
function following(streamArn: string) {
  const heard: unknown[] = [];
  const credentials = { accessKeyId: accessKey, secretAccessKey: accessKey };
  const follower = followStream({
    client: new DynamoDBStreamsClient({ endpoint, region: "cn-north-1", credentials }),
    streamArn,
    checkpoint: join(folder, "checkpoint"),
    handle: async ({ Records }: DynamoDBStreamEvent) => {
      heard.push(...Records.map(({ dynamodb }) => dynamodb?.Keys?.["SK"]?.S));
      return { batchItemFailures: [] };
    },
    onFault: (fault) => heard.push(fault),
  });
  return { heard, stop: follower.stop };
}

test("a table tells of what changes from the moment its stream is turned on, and of nothing before", async () => {
  await createTable(client, name, { streams: false });
  const table = dynamoTable(client, { name });
  await table.commit([{ put: { PK: "P", SK: "before", vr: "a" }, ifAbsent: true }]);
  expect(await streamOf()).toBeUndefined();
  await turnOnStream(client, name);
  const stream = await streamOf();
  await turnOnStream(client, name);
  expect(await streamOf()).toBe(stream);
  const { heard, stop } = following(stream ?? "");
  await table.commit([{ put: { PK: "P", SK: "after", vr: "a" }, ifAbsent: true }]);
  await expect.poll(() => heard, { timeout: 20_000 }).toEqual(["after"]);
  await stop();
});
