import { Duration } from "aws-cdk-lib";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import { FilterCriteria, FilterRule, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { DynamoEventSource, SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Province } from "#shared/contracts/province.ts";
import { botEnvironment, letSpeak } from "./bot-channel.ts";
import { deadLetters } from "./queues.ts";
import { ServiceFunction, type TableRights } from "./service-function.ts";

/** Only a changed client wakes it: the churn of tasks, and its own writes to them, do not. */
const CLIENT_CHANGED = filter("MODIFY", "client");
const JOURNAL_WRITTEN = filter("INSERT", "journal");

interface StreamsProps {
  readonly province: Province;
  readonly table: TableRights["table"];
}

/** Whoever wants to know what changed listens here; nothing is published after a write. Two readers are the most. */
export class Streams extends Construct {
  readonly dead: Queue;
  readonly projectChanges: ServiceFunction;
  readonly tellPeople: ServiceFunction;

  constructor(scope: Construct, { province, table }: StreamsProps) {
    super(scope, "Streams");
    this.dead = deadLetters(this, "Dead");
    this.projectChanges = new ServiceFunction(this, "project-changes", {
      province,
      rights: { table, read: ["GetItem", "Query"], write: ["PutItem"], indexes: ["byClient"] },
      timeout: Duration.minutes(1),
    });
    this.tellPeople = new ServiceFunction(this, "tell-people", {
      province,
      rights: { table, read: ["GetItem", "Query"], write: ["PutItem"], indexes: [] },
      environment: botEnvironment(province),
      timeout: Duration.minutes(1),
    });
    letSpeak(this.tellPeople, province);
    this.follow(table, { reader: this.projectChanges, filter: CLIENT_CHANGED });
    this.follow(table, { reader: this.tellPeople, filter: JOURNAL_WRITTEN });
  }

  private follow(
    table: StreamsProps["table"],
    { reader, filter }: { reader: ServiceFunction; filter: typeof CLIENT_CHANGED },
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
        filters: [filter],
      }),
    );
  }
}

/** `ty` says on every item what it is. */
function filter(eventName: "INSERT" | "MODIFY", type: string) {
  return FilterCriteria.filter({
    eventName: FilterRule.isEqual(eventName),
    dynamodb: { NewImage: { ty: { S: FilterRule.isEqual(type) } } },
  });
}
