import {
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import { describe, expect, test } from "vitest";
import { sendBack } from "#functions/support/dead-letters.ts";
import { sqsQueue } from "#functions/support/sqs-queue.ts";

const DEAD = "https://sqs.example/dead";
const LIVE = "https://sqs.example/live";

describe("sending orders", () => {
  test("takes one request for every ten", async () => {
    const sqs = new FakeSqs();
    await sqsQueue(LIVE, sqs.client).send(orders(23));
    expect(sqs.requests).toBe(3);
    expect(sqs.bodies(LIVE)).toEqual(orders(23).map((order) => JSON.stringify(order)));
  });

  test("repeats just what the queue did not take", async () => {
    const sqs = new FakeSqs({ refuseFirst: ['{"n":2}', '{"n":3}'] });
    await sqsQueue(LIVE, sqs.client).send(orders(4));
    expect(sqs.bodies(LIVE)).toEqual(['{"n":0}', '{"n":1}', '{"n":2}', '{"n":3}']);
  });

  test("is a fault that counts them when the queue keeps refusing", async () => {
    const sqs = new FakeSqs({ refuseAlways: ['{"n":1}'] });
    await expect(sqsQueue(LIVE, sqs.client).send(orders(2))).rejects.toThrow("did not take 1 of 2 orders");
  });

  test("is a fault where no queue is named", async () => {
    await expect(sqsQueue(undefined, new FakeSqs().client).send(orders(1))).rejects.toThrow(
      "DIGEST_QUEUE_URL",
    );
  });
});

describe("sending dead letters back", () => {
  test("moves all of them and leaves none behind", async () => {
    const sqs = new FakeSqs({ dead: bodies(25) });
    expect(await sendBack({ from: DEAD, to: LIVE, most: 100 }, sqs.client)).toEqual({
      moved: 25,
      refused: 0,
    });
    expect(sqs.bodies(LIVE)).toEqual(bodies(25));
    expect(sqs.bodies(DEAD)).toEqual([]);
  });

  test("stops at the number that the admin named", async () => {
    const sqs = new FakeSqs({ dead: bodies(25) });
    expect(await sendBack({ from: DEAD, to: LIVE, most: 12 }, sqs.client)).toEqual({ moved: 12, refused: 0 });
    expect(sqs.bodies(DEAD)).toHaveLength(13);
  });

  test("keeps those that the queue did not take", async () => {
    const sqs = new FakeSqs({ dead: bodies(3), refuseAlways: ['{"n":1}'] });
    expect(await sendBack({ from: DEAD, to: LIVE, most: 100 }, sqs.client)).toEqual({ moved: 2, refused: 1 });
    expect(sqs.bodies(DEAD)).toEqual(['{"n":1}']);
  });
});

interface FakeOptions {
  readonly dead?: readonly string[];
  readonly refuseFirst?: readonly string[];
  readonly refuseAlways?: readonly string[];
}

/** Two queues in memory; what was received stays hidden until it is deleted. Refuses every other request. */
class FakeSqs {
  requests = 0;
  readonly client = { send: async (command: unknown) => await this.#answer(command) } as unknown as Pick<
    SQSClient,
    "send"
  >;
  readonly #queues = new Map<string, string[]>();
  readonly #hidden = new Set<string>();
  #refused: readonly string[];
  readonly #refusedAlways: readonly string[];

  constructor({ dead = [], refuseFirst = [], refuseAlways = [] }: FakeOptions = {}) {
    this.#queues.set(DEAD, [...dead]);
    this.#refused = refuseFirst;
    this.#refusedAlways = refuseAlways;
  }

  bodies(url: string): string[] {
    return this.#queues.get(url) ?? [];
  }

  async #answer(command: unknown) {
    this.requests++;
    if (command instanceof SendMessageBatchCommand) return this.#send(command.input);
    if (command instanceof ReceiveMessageCommand) return this.#receive(command.input);
    if (command instanceof DeleteMessageBatchCommand) return this.#delete(command.input);
    throw new Error("the fake queue does not know this request");
  }

  #send({ QueueUrl = "", Entries = [] }: SendMessageBatchCommand["input"]) {
    if (Entries.length > 10) throw new Error("at most ten at once");
    const refused = new Set([...this.#refused, ...this.#refusedAlways]);
    this.#refused = [];
    const taken = Entries.filter(({ MessageBody = "" }) => !refused.has(MessageBody));
    this.#queues.set(QueueUrl, [
      ...this.bodies(QueueUrl),
      ...taken.map(({ MessageBody = "" }) => MessageBody),
    ]);
    const failed = Entries.filter((entry) => !taken.includes(entry));
    return { Successful: taken.map(({ Id }) => ({ Id })), Failed: failed.map(({ Id }) => ({ Id })) };
  }

  #receive({ QueueUrl = "", MaxNumberOfMessages = 1 }: ReceiveMessageCommand["input"]) {
    const seen = this.bodies(QueueUrl).filter((body) => !this.#hidden.has(body));
    const Messages = seen.slice(0, MaxNumberOfMessages).map((Body) => ({ Body, ReceiptHandle: Body }));
    for (const { Body } of Messages) this.#hidden.add(Body);
    return { Messages };
  }

  #delete({ QueueUrl = "", Entries = [] }: DeleteMessageBatchCommand["input"]) {
    const gone = Entries.map(({ ReceiptHandle }) => ReceiptHandle);
    this.#queues.set(
      QueueUrl,
      this.bodies(QueueUrl).filter((body) => !gone.includes(body)),
    );
    return { Successful: Entries.map(({ Id }) => ({ Id })) };
  }
}

function orders(count: number): { n: number }[] {
  return Array.from({ length: count }, (_, n) => ({ n }));
}

function bodies(count: number): string[] {
  return orders(count).map((order) => JSON.stringify(order));
}
