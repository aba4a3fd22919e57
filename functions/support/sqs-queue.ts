import { setTimeout as sleep } from "node:timers/promises";
import { SendMessageBatchCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { Queue } from "#shared/ports.ts";

type Sender = Pick<SQSClient, "send">;

const BATCH = 10;
const ATTEMPTS = 4;

/** Sends in batches of ten and repeats what the queue did not take; a fault names how many were left. Its client is made with the first order: most changes give none. */
export function sqsQueue(url: string | undefined, given?: Sender): Queue {
  let client = given;
  return {
    async send(orders) {
      if (!url) throw new Error("DIGEST_QUEUE_URL is not set: this function has no queue to send to");
      client ??= new SQSClient({});
      const bodies = orders.map((order) => JSON.stringify(order));
      for (let start = 0; start < bodies.length; start += BATCH) {
        await sendAll(bodies.slice(start, start + BATCH), { client, url });
      }
    },
  };
}

async function sendAll(bodies: readonly string[], to: { client: Sender; url: string }): Promise<void> {
  let left = bodies;
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt === ATTEMPTS)
      throw new Error(`the queue did not take ${left.length} of ${bodies.length} orders`);
    if (attempt > 0) await sleep(50 * 2 ** attempt);
    left = await sendOnce(left, to);
  }
}

/** What was not taken. */
async function sendOnce(bodies: readonly string[], { client, url }: { client: Sender; url: string }) {
  const Entries = bodies.map((MessageBody, n) => ({ Id: String(n), MessageBody }));
  const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
  return bodies.filter((_, n) => Failed.some(({ Id }) => Id === String(n)));
}
