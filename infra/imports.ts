import { Duration, Size } from "aws-cdk-lib";
import { Rule } from "aws-cdk-lib/aws-events";
import { SqsQueue } from "aws-cdk-lib/aws-events-targets";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Province } from "#shared/contracts/province.ts";
import { botEnvironment, letSpeak } from "./bot-channel.ts";
import { letKeepFiles } from "./files.ts";
import { deadLetters } from "./queues.ts";
import { ServiceFunction, type TableRights } from "./service-function.ts";

interface ImportsProps {
  readonly province: Province;
  readonly table: TableRights["table"];
  readonly files: Bucket;
}

/** The longest that Lambda allows; the function itself stops well before and goes on from the queue. */
const TIMEOUT = Duration.minutes(15);
/** Where files come in; what goes back lies elsewhere, so that nothing is started by its own doing. */
const INCOMING = "imports/in/";

/** Files that are sent in: they lie in the bucket, the bucket says so, and one function tries, imports or takes back. */
export class Imports extends Construct {
  readonly queue: Queue;
  readonly dead: Queue;
  readonly importFile: ServiceFunction;

  constructor(scope: Construct, { province, table, files }: ImportsProps) {
    super(scope, "Imports");
    this.dead = deadLetters(this, "Dead");
    this.queue = new Queue(this, "Queue", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // Killed in the middle it goes on from the last commit: there is no reason to wait for six timeouts.
      visibilityTimeout: TIMEOUT.plus(Duration.minutes(1)),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.dead, maxReceiveCount: 3 },
    });
    this.importFile = this.functionFor({ province, table, files });
    this.startedBy(files);
  }

  private functionFor({ province, table, files }: ImportsProps): ServiceFunction {
    const importer = new ServiceFunction(this, "import-file", {
      province,
      rights: {
        table,
        read: ["GetItem", "Query"],
        write: ["PutItem", "DeleteItem"],
        indexes: ["byClient", "byUnit", "byDay", "byName"],
      },
      environment: { ...botEnvironment(province), IMPORT_QUEUE_URL: this.queue.queueUrl },
      memoryMiB: 1769,
      storage: Size.mebibytes(1024),
      timeout: TIMEOUT,
    });
    letSpeak(importer, province);
    letKeepFiles(importer, { files, may: ["read", "write"], under: "imports/" });
    this.queue.grant(importer, "sqs:SendMessage");
    importer.addEventSource(
      new SqsEventSource(this.queue, { batchSize: 1, maxConcurrency: 2, reportBatchItemFailures: true }),
    );
    return importer;
  }

  private startedBy(files: Bucket): void {
    new Rule(this, "Arrived", {
      description: "A file to import has come",
      eventPattern: {
        source: ["aws.s3"],
        detailType: ["Object Created"],
        detail: { bucket: { name: [files.bucketName] }, object: { key: [{ prefix: INCOMING }] } },
      },
      targets: [new SqsQueue(this.queue)],
    });
  }
}
