import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamRecord,
} from "@aws-sdk/client-dynamodb-streams";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";

interface Source {
  readonly client: DynamoDBStreamsClient;
  readonly streamArn: string;
  /** Where the last sequence number that was done is kept. */
  readonly checkpoint: string;
  readonly handle: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;
  readonly onFault: (fault: unknown) => void;
}

const IDLE_MILLIS = 250;

/** The table's stream for one machine: polls, hands on in the shape that Lambda sees, remembers how far it came. */
export function followStream(source: Source) {
  let isStopped = false;
  const run = (async () => {
    let iterator = await firstIterator(source).catch(source.onFault);
    while (!isStopped && iterator)
      iterator = await step(source, iterator).catch((fault) => retry(source, fault));
  })();
  return {
    async stop() {
      isStopped = true;
      await run;
    },
  };
}

async function step(source: Source, iterator: string): Promise<string | undefined> {
  const { Records = [], NextShardIterator } = await source.client.send(
    new GetRecordsCommand({ ShardIterator: iterator, Limit: 100 }),
  );
  if (Records.length === 0) await sleep(IDLE_MILLIS);
  else await handOn(source, Records);
  return NextShardIterator;
}

/** A record that fails is tried again from the checkpoint on; handlers are idempotent. */
async function retry(source: Source, fault: unknown): Promise<string | undefined> {
  source.onFault(fault);
  await sleep(IDLE_MILLIS * 4);
  return (await firstIterator(source).catch(source.onFault)) ?? undefined;
}

async function handOn(source: Source, records: readonly StreamRecord[]): Promise<void> {
  const { batchItemFailures } = await source.handle({ Records: records.map(recordOf) });
  const failed = batchItemFailures[0]?.itemIdentifier;
  const done =
    failed === undefined
      ? records
      : records.slice(
          0,
          records.findIndex((each) => sequenceOf(each) === failed),
        );
  const last = done.at(-1);
  if (last) keep(source.checkpoint, sequenceOf(last));
  if (failed !== undefined) throw new Error(`record ${failed} failed`);
}

async function firstIterator({ client, streamArn, checkpoint }: Source): Promise<string | undefined> {
  const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: streamArn }));
  const shard = StreamDescription?.Shards?.at(-1)?.ShardId;
  if (shard === undefined) return undefined;
  const base = { StreamArn: streamArn, ShardId: shard };
  const after = kept(checkpoint);
  const from = after
    ? ({ ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: after } as const)
    : undefined;
  const ask = async (
    where:
      | { ShardIteratorType: "AFTER_SEQUENCE_NUMBER"; SequenceNumber: string }
      | { ShardIteratorType: "TRIM_HORIZON" },
  ) => (await client.send(new GetShardIteratorCommand({ ...base, ...where }))).ShardIterator;
  // A checkpoint older than the stream keeps is answered with an error: then from its beginning.
  if (from) return await ask(from).catch(async () => await ask({ ShardIteratorType: "TRIM_HORIZON" }));
  return await ask({ ShardIteratorType: "TRIM_HORIZON" });
}

function kept(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").trim() || undefined;
  } catch {
    return undefined;
  }
}

function keep(file: string, sequence: string): void {
  writeFileSync(`${file}.new`, sequence);
  renameSync(`${file}.new`, file);
}

function sequenceOf({ dynamodb }: StreamRecord): string {
  return dynamodb?.SequenceNumber ?? "";
}

/** Two shapes differ from Lambda's event: the time, and who deleted (measured on the local engine). */
function recordOf({ dynamodb, eventID, eventName, userIdentity }: StreamRecord): DynamoDBRecord {
  const { ApproximateCreationDateTime, ...rest } = dynamodb ?? {};
  const record = {
    eventID,
    eventName,
    dynamodb: { ...rest, ApproximateCreationDateTime: (ApproximateCreationDateTime?.getTime() ?? 0) / 1000 },
    ...(userIdentity && { userIdentity: { principalId: userIdentity.PrincipalId, type: userIdentity.Type } }),
  };
  return record as DynamoDBRecord;
}
