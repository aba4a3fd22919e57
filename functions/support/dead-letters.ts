import {
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";

type Queues = Pick<SQSClient, "send">;

interface Move {
  readonly from: string;
  readonly to: string;
  readonly most: number;
}

/**
 * Sends dead letters back to the queue they came from, oldest first, and deletes those that it took.
 * A letter may go twice when the deletion fails; whoever reads the queue is idempotent.
 */
export async function sendBack(
  { from, to, most }: Move,
  client: Queues = new SQSClient({}),
): Promise<{ moved: number; refused: number }> {
  let moved = 0;
  let refused = 0;
  while (moved + refused < most) {
    const letters = await receive(from, { client, count: Math.min(10, most - moved - refused) });
    if (letters.length === 0) break;
    const taken = await resend(letters, { client, to });
    if (taken.length > 0) await remove(taken, { client, from });
    moved += taken.length;
    refused += letters.length - taken.length;
  }
  return { moved, refused };
}

async function receive(QueueUrl: string, { client, count }: { client: Queues; count: number }) {
  const asked = { QueueUrl, MaxNumberOfMessages: count, WaitTimeSeconds: 2, VisibilityTimeout: 120 };
  const { Messages = [] } = await client.send(new ReceiveMessageCommand(asked));
  return Messages;
}

async function resend(letters: readonly Message[], { client, to }: { client: Queues; to: string }) {
  const Entries = letters.map(({ Body }, n) => ({ Id: String(n), MessageBody: Body ?? "" }));
  const { Successful = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: to, Entries }));
  return letters.filter((_, n) => Successful.some(({ Id }) => Id === String(n)));
}

async function remove(letters: readonly Message[], { client, from }: { client: Queues; from: string }) {
  const Entries = letters.map(({ ReceiptHandle }, n) => ({
    Id: String(n),
    ReceiptHandle: ReceiptHandle ?? "",
  }));
  await client.send(new DeleteMessageBatchCommand({ QueueUrl: from, Entries }));
}
