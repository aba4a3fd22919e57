import { Duration, Validations } from "aws-cdk-lib";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Province } from "#shared/contracts/province.ts";
import { botEnvironment, letSpeak } from "./bot-channel.ts";
import { ServiceFunction, type TableRights } from "./service-function.ts";

interface QueuesProps {
  readonly province: Province;
  readonly table: TableRights["table"];
}

const SEND_TIMEOUT = Duration.seconds(60);

/** Orders for one digest each, who sends them, and where those lie that could not be sent. */
export class DigestQueue extends Construct {
  readonly queue: Queue;
  readonly dead: Queue;
  readonly sendDigest: ServiceFunction;
  readonly redrive: ServiceFunction;

  constructor(scope: Construct, { province, table }: QueuesProps) {
    super(scope, "Digests");
    this.dead = deadLetters(this, "Dead");
    this.queue = new Queue(this, "Queue", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(6 * SEND_TIMEOUT.toSeconds()),
      retentionPeriod: Duration.days(1),
      deadLetterQueue: { queue: this.dead, maxReceiveCount: 3 },
    });
    this.sendDigest = senderOf(this, { province, table, queue: this.queue });
    this.redrive = redriveOf(this, { province, table, queue: this.queue, dead: this.dead });
  }
}

/** Two weeks are long enough to notice, even over Spring Festival. */
export function deadLetters(scope: Construct, id: string): Queue {
  const dead = new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  Validations.of(dead).acknowledge({
    id: "AwsSolutions-SQS3",
    reason: "It is a dead-letter queue itself; the rule does not see those of schedules and streams.",
  });
  return dead;
}

/** Twenty at a time: the brake that protects the chat platform. It never deletes and reads one index. */
function senderOf(
  scope: Construct,
  { province, table, queue }: QueuesProps & { queue: Queue },
): ServiceFunction {
  const sender = new ServiceFunction(scope, "send-digest", {
    province,
    rights: { table, read: ["GetItem", "Query"], write: ["PutItem"], indexes: ["byUnit"] },
    environment: botEnvironment(province),
    timeout: SEND_TIMEOUT,
  });
  letSpeak(sender, province);
  sender.addEventSource(
    new SqsEventSource(queue, {
      batchSize: 10,
      maxBatchingWindow: Duration.seconds(2),
      maxConcurrency: 20,
      reportBatchItemFailures: true,
    }),
  );
  return sender;
}

interface RedriveProps extends QueuesProps {
  readonly queue: Queue;
  readonly dead: Queue;
}

/** The console cannot do it in aws-cn. Of the table it knows the name, as every function does, and may do nothing. */
function redriveOf(scope: Construct, { province, table, queue, dead }: RedriveProps): ServiceFunction {
  const redrive = new ServiceFunction(scope, "redrive", {
    province,
    rights: { table, read: [], write: [], indexes: [] },
    environment: { DIGEST_QUEUE_URL: queue.queueUrl, DEAD_DIGESTS_URL: dead.queueUrl },
    timeout: Duration.minutes(5),
  });
  dead.grant(redrive, "sqs:ReceiveMessage", "sqs:DeleteMessage");
  queue.grant(redrive, "sqs:SendMessage");
  return redrive;
}

const MOVE_TIMEOUT = Duration.minutes(1);

/** Clients that change hands and rules that are tried, one order after the other: a few at a time, for nobody waits for the end of it. */
export class MoveQueue extends Construct {
  readonly queue: Queue;
  readonly dead: Queue;
  readonly moveClients: ServiceFunction;

  constructor(scope: Construct, { province, table }: QueuesProps) {
    super(scope, "Moves");
    this.dead = deadLetters(this, "Dead");
    this.queue = new Queue(this, "Queue", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(6 * MOVE_TIMEOUT.toSeconds()),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.dead, maxReceiveCount: 5 },
    });
    this.moveClients = new ServiceFunction(this, "move-clients", {
      province,
      rights: { table, read: ["GetItem", "Query"], write: ["PutItem", "DeleteItem"], indexes: ["byUnit"] },
      environment: { MOVE_QUEUE_URL: this.queue.queueUrl },
      timeout: MOVE_TIMEOUT,
    });
    this.queue.grant(this.moveClients, "sqs:SendMessage");
    this.moveClients.addEventSource(
      new SqsEventSource(this.queue, { batchSize: 1, maxConcurrency: 5, reportBatchItemFailures: true }),
    );
  }
}
