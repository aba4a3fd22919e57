import type {
  AttributeValue,
  DynamoDBBatchResponse,
  DynamoDBRecord,
  DynamoDBStreamEvent,
  SQSBatchResponse,
  SQSEvent,
} from "aws-lambda";
import { Refusal } from "#shared/domain/refusal.ts";
import { log } from "./log.ts";

/** One item's step as the table's stream tells it; `at` is an instant to the second. */
export interface StreamChange {
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>> | undefined;
  readonly after: Readonly<Record<string, unknown>> | undefined;
  readonly at: string;
}

/** Which delivery of a message it is: the first, or one after a fault. */
export interface Delivery {
  readonly id: string;
  readonly receives: number;
}

type Outcome = "done" | "parked" | "failed";

/** Names the messages to deliver again; a refusal is final and parked in the log, so that it blocks nobody. */
export function eachRecord(handle: (order: unknown, delivery: Delivery) => Promise<void>) {
  return async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const { messageId, body, attributes } of Records) {
      const delivery = { id: messageId, receives: Number(attributes.ApproximateReceiveCount) };
      const outcome = await attempt(messageId, async () => await handle(JSON.parse(body), delivery));
      if (outcome === "failed") batchItemFailures.push({ itemIdentifier: messageId });
    }
    return { batchItemFailures };
  };
}

/** In order, and no further than the first fault: the stream delivers again from there on. */
export function eachChange(handle: (change: StreamChange) => Promise<void>) {
  return async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const record of Records) {
      const itemIdentifier = record.dynamodb?.SequenceNumber ?? "";
      const outcome = await attempt(itemIdentifier, async () => await handle(changeOf(record)));
      if (outcome === "failed") return { batchItemFailures: [{ itemIdentifier }] };
    }
    return { batchItemFailures: [] };
  };
}

async function attempt(id: string, handle: () => Promise<void>): Promise<Outcome> {
  try {
    await handle();
    return "done";
  } catch (error) {
    if (error instanceof Refusal) {
      log.warn("parked", { record: id, refusal: error.code, facts: error.facts });
      return "parked";
    }
    log.error("fault", { record: id, fault: error });
    return "failed";
  }
}

function changeOf({ eventID, dynamodb }: DynamoDBRecord): StreamChange {
  return {
    id: eventID ?? dynamodb?.SequenceNumber ?? "",
    before: dynamodb?.OldImage && attributesOf(dynamodb.OldImage),
    after: dynamodb?.NewImage && attributesOf(dynamodb.NewImage),
    at: new Date((dynamodb?.ApproximateCreationDateTime ?? 0) * 1000).toISOString(),
  };
}

function attributesOf(image: Readonly<Record<string, AttributeValue>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(image).map(([name, value]) => [name, plain(value)]));
}

/** The types that our items use; any other is a fault, never silently lost. */
function plain(value: AttributeValue): unknown {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.NULL !== undefined) return null;
  if (value.L !== undefined) return value.L.map(plain);
  if (value.M !== undefined) return attributesOf(value.M);
  throw new Error(`attribute type ${Object.keys(value).join()} is not one that items use`);
}
