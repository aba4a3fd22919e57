import { setTimeout as sleep } from "node:timers/promises";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import type { Queue } from "#shared/ports.ts";

export interface LocalQueue extends Queue {
  /** What was given up after the last attempt. */
  readonly dead: readonly object[];
  /** Ends when every order is done with, or dead. */
  settled(): Promise<void>;
}

interface Letter {
  readonly id: string;
  readonly order: object;
  readonly attempt: number;
}

interface Reader {
  readonly read: (event: SQSEvent) => Promise<SQSBatchResponse>;
  readonly maxReceive?: number;
  readonly delayMillis?: number;
}

const BATCH = 10;

/** SQS for one machine: batches of ten, redelivery of what the reader names, dead letters after three. Not durable (decided 20). */
export function localQueue({ read, maxReceive = 3, delayMillis = 200 }: Reader): LocalQueue {
  const dead: object[] = [];
  let count = 0;
  let work: Promise<void> = Promise.resolve();

  const deliver = async (letters: readonly Letter[]): Promise<void> => {
    const failed = await failuresOf(letters, read);
    const again = letters
      .filter(({ id }) => failed.has(id))
      .map((letter) => ({ ...letter, attempt: letter.attempt + 1 }));
    dead.push(...again.filter(({ attempt }) => attempt > maxReceive).map(({ order }) => order));
    const next = again.filter(({ attempt }) => attempt <= maxReceive);
    if (next.length === 0) return;
    await sleep(delayMillis);
    await deliver(next);
  };

  return {
    dead,
    async send(orders) {
      const letters = orders.map((order) => ({ id: `local-${++count}`, order, attempt: 1 }));
      for (let from = 0; from < letters.length; from += BATCH) {
        const batch = letters.slice(from, from + BATCH);
        work = work.then(async () => await deliver(batch));
      }
    },
    async settled() {
      await work;
    },
  };
}

async function failuresOf(letters: readonly Letter[], read: Reader["read"]): Promise<Set<string>> {
  try {
    const { batchItemFailures } = await read({ Records: letters.map(recordOf) });
    return new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  } catch {
    return new Set(letters.map(({ id }) => id));
  }
}

function recordOf({ id, order, attempt }: Letter): SQSEvent["Records"][number] {
  const now = String(Date.now());
  return {
    messageId: id,
    receiptHandle: id,
    body: JSON.stringify(order),
    attributes: {
      ApproximateReceiveCount: String(attempt),
      SentTimestamp: now,
      SenderId: "local",
      ApproximateFirstReceiveTimestamp: now,
    },
    messageAttributes: {},
    md5OfBody: "",
    eventSource: "aws:sqs",
    eventSourceARN: "arn:local:sqs:local:000000000000:digests",
    awsRegion: "local",
  };
}
