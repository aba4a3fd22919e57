import { Duration } from "aws-cdk-lib";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import { FilterCriteria, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { DynamoEventSource, SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Province } from "#shared/contracts/province.ts";
import { botEnvironment, letSpeak } from "./bot-channel.ts";
import { deadLetters } from "./queues.ts";
import { ServiceFunction, type TableRights } from "./service-function.ts";

/** Only a changed client wakes it: the churn of tasks, and its own writes to them, do not. */
const CLIENT_CHANGED = filter(["MODIFY"], "client");
/** Somebody has left, and an order of clients was accepted: made so, or so answered. */
const HAS_LEFT = filter(["MODIFY"], "staff", { st: ["LEFT"] });
const ACCEPTED = filter(["INSERT", "MODIFY"], "handover", { st: ["ACCEPTED"] });
/** An import of a file that was sent in, or its way back. */
const IMPORT_ORDERED = filter(["MODIFY"], "upload", { st: ["ORDERED", "BACK_ORDERED"] });
/** A draft of rules that nobody waits for is to be tried. */
const DRAFT_TRIED = filter(["MODIFY"], "rules", { tj: ["BEGUN"] });
const JOURNAL_WRITTEN = filter(["INSERT"], "journal");

interface StreamsProps {
  readonly province: Province;
  readonly table: TableRights["table"];
  readonly moves: Queue;
  readonly imports: Queue;
}

/** Whoever wants to know what changed listens here; nothing is published after a write. Two readers are the most. */
export class Streams extends Construct {
  readonly dead: Queue;
  readonly projectChanges: ServiceFunction;
  readonly tellPeople: ServiceFunction;

  constructor(scope: Construct, { province, table, moves, imports }: StreamsProps) {
    super(scope, "Streams");
    this.dead = deadLetters(this, "Dead");
    this.projectChanges = new ServiceFunction(this, "project-changes", {
      province,
      rights: { table, read: ["GetItem", "Query"], write: ["PutItem", "DeleteItem"], indexes: ["byClient"] },
      environment: { MOVE_QUEUE_URL: moves.queueUrl, IMPORT_QUEUE_URL: imports.queueUrl },
      timeout: Duration.minutes(1),
    });
    for (const queue of [moves, imports]) queue.grant(this.projectChanges, "sqs:SendMessage");
    this.tellPeople = new ServiceFunction(this, "tell-people", {
      province,
      rights: { table, read: ["GetItem", "Query"], write: ["PutItem"], indexes: [] },
      environment: botEnvironment(province),
      timeout: Duration.minutes(1),
    });
    letSpeak(this.tellPeople, province);
    // Five are the most that a stream takes without asking for more.
    const changed = [CLIENT_CHANGED, HAS_LEFT, ACCEPTED, IMPORT_ORDERED, DRAFT_TRIED];
    this.follow(table, { reader: this.projectChanges, filters: changed });
    this.follow(table, { reader: this.tellPeople, filters: [JOURNAL_WRITTEN] });
  }

  private follow(
    table: StreamsProps["table"],
    { reader, filters }: { reader: ServiceFunction; filters: (typeof CLIENT_CHANGED)[] },
  ): void {
    reader.addEventSource(
      new DynamoEventSource(table as ITable, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 100,
        maxBatchingWindow: Duration.seconds(1),
        bisectBatchOnError: true,
        retryAttempts: 5,
        maxRecordAge: Duration.hours(6),
        reportBatchItemFailures: true,
        onFailure: new SqsDlq(this.dead),
        filters,
      }),
    );
  }
}

type EventName = "INSERT" | "MODIFY";

/** `ty` says on every item what it is; other attributes may have to be one of several words as well. */
function filter(
  eventNames: readonly EventName[],
  type: string,
  also: Readonly<Record<string, readonly string[]>> = {},
) {
  const wanted = Object.entries({ ty: [type], ...also }).map(([name, words]) => [name, { S: words }]);
  return FilterCriteria.filter({ eventName: eventNames, dynamodb: { NewImage: Object.fromEntries(wanted) } });
}
