import type { DynamoDBRecord, SQSRecord } from "aws-lambda";
import { describe, expect, test } from "vitest";
import { eachChange, eachRecord, type StreamChange } from "#functions/support/batch.ts";
import { Refusal } from "#shared/domain/refusal.ts";

describe("a batch from the queue", () => {
  test("names only the orders that failed, so that the others are not done twice", async () => {
    const done: unknown[] = [];
    const handler = eachRecord(async (order) => {
      if ((order as { n: number }).n === 2) throw new Error("the table is gone");
      done.push(order);
    });
    const { batchItemFailures } = await handler({ Records: [1, 2, 3].map((n) => queued(`m${n}`, { n })) });
    expect(batchItemFailures).toEqual([{ itemIdentifier: "m2" }]);
    expect(done).toEqual([{ n: 1 }, { n: 3 }]);
  });

  test("says with each order which delivery it is", async () => {
    const deliveries: unknown[] = [];
    await eachRecord(async (_order, delivery) => void deliveries.push(delivery))({
      Records: [queued("m1", {})],
    });
    expect(deliveries).toEqual([{ id: "m1", receives: 2 }]);
  });

  test("does not deliver a refused order again: the answer would be the same", async () => {
    const handler = eachRecord(async () => await Promise.reject(new Refusal("person.unknown", {})));
    expect(await handler({ Records: [queued("m1", {})] })).toEqual({ batchItemFailures: [] });
  });

  test("delivers again what cannot be read, so that it ends among the dead letters and not nowhere", async () => {
    const handler = eachRecord(async () => {});
    const record = { ...queued("m1", {}), body: "{" };
    expect(await handler({ Records: [record] })).toEqual({ batchItemFailures: [{ itemIdentifier: "m1" }] });
  });
});

describe("a batch from the stream", () => {
  test("is told as items before and after, with the time in UTC", async () => {
    const told: StreamChange[] = [];
    const handler = eachChange(async (change) => void told.push(change));
    await handler({ Records: [changed("1", { OldImage: {}, NewImage: IMAGE })] });
    expect(told).toEqual([
      {
        id: "event-1",
        before: {},
        after: { ty: "client", n: 3, ok: true, gone: null, list: ["a", 1], map: { b: "c" } },
        at: "2026-03-09T00:20:00.000Z",
      },
    ]);
  });

  test("stops at the first fault, so that nothing overtakes it", async () => {
    const told: string[] = [];
    const handler = eachChange(async ({ id }) => {
      told.push(id);
      if (id === "event-2") throw new Error("the table is gone");
    });
    const Records = ["1", "2", "3"].map((n) => changed(n, { NewImage: {} }));
    expect(await handler({ Records })).toEqual({ batchItemFailures: [{ itemIdentifier: "2" }] });
    expect(told).toEqual(["event-1", "event-2"]);
  });

  test("counts an attribute of a type that no item of ours has as a fault", async () => {
    const handler = eachChange(async () => {});
    const Records = [changed("1", { NewImage: { set: { SS: ["a"] } } })];
    expect(await handler({ Records })).toEqual({ batchItemFailures: [{ itemIdentifier: "1" }] });
  });
});

const IMAGE = {
  ty: { S: "client" },
  n: { N: "3" },
  ok: { BOOL: true },
  gone: { NULL: true },
  list: { L: [{ S: "a" }, { N: "1" }] },
  map: { M: { b: { S: "c" } } },
};

function queued(messageId: string, order: object): SQSRecord {
  const attributes = { ApproximateReceiveCount: "2" };
  return { messageId, body: JSON.stringify(order), attributes } as SQSRecord;
}

function changed(SequenceNumber: string, images: DynamoDBRecord["dynamodb"]): DynamoDBRecord {
  const at = { ApproximateCreationDateTime: Date.parse("2026-03-09T00:20:00Z") / 1000 };
  return { eventID: `event-${SequenceNumber}`, dynamodb: { SequenceNumber, ...at, ...images } };
}
