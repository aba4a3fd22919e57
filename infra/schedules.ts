import { Duration, TimeZone } from "aws-cdk-lib";
import { type IRole, PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import {
  ContextAttribute,
  Schedule,
  ScheduleExpression,
  ScheduleTargetInput,
} from "aws-cdk-lib/aws-scheduler";
import { LambdaInvoke } from "aws-cdk-lib/aws-scheduler-targets";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Province } from "#shared/contracts/province.ts";
import { letKeepFiles } from "./files.ts";
import { deadLetters } from "./queues.ts";
import { ServiceFunction, type TableRights } from "./service-function.ts";

interface SchedulesProps {
  readonly province: Province;
  readonly table: TableRights["table"];
  readonly files: Bucket;
  readonly digests: Queue;
}

/** One schedule per job, never one per person, on China's wall clock whatever the region. */
export class Schedules extends Construct {
  readonly dead: Queue;
  readonly planDigests: ServiceFunction;
  readonly settleNight: ServiceFunction;
  readonly gatherFacts: ServiceFunction;

  constructor(scope: Construct, props: SchedulesProps) {
    super(scope, "Schedules");
    this.dead = deadLetters(this, "Dead");
    this.planDigests = plannerOf(this, props);
    this.settleNight = settlerOf(this, props);
    this.gatherFacts = gathererOf(this, props);
    this.nightly("SettleNight", {
      runs: this.settleNight,
      description: `Dake ${props.province.code}: contracts that end, and how clients are classed`,
      when: { minute: "0/20", hour: "1-4" },
    });
    this.nightly("GatherFacts", {
      runs: this.gatherFacts,
      description: `Dake ${props.province.code}: the facts of all clients, for questions beyond a team`,
      when: { minute: "10/20", hour: "3-5" },
    });
    new Schedule(this, "PlanDigests", {
      description: `Dake ${props.province.code}: who gets a digest now`,
      schedule: whenToPlan(props.province),
      target: new Invoke(this.planDigests, {
        // The moment that was meant, so that a late run still plans for its own time.
        input: ScheduleTargetInput.fromObject({ at: ContextAttribute.scheduledTime }),
        retryAttempts: 3,
        maxEventAge: Duration.minutes(15),
        deadLetterQueue: this.dead,
      }),
    });
  }

  /** So often in the small hours: a run that was too short goes on in the next. */
  private nightly(id: string, { runs, description, when }: Nightly): void {
    new Schedule(this, id, {
      description,
      schedule: ScheduleExpression.cron({ ...when, timeZone: TimeZone.of("Asia/Shanghai") }),
      target: new Invoke(runs, {
        retryAttempts: 0,
        maxEventAge: Duration.minutes(15),
        deadLetterQueue: this.dead,
      }),
    });
  }
}

interface Nightly {
  readonly runs: ServiceFunction;
  readonly description: string;
  readonly when: { readonly minute: string; readonly hour: string };
}

function settlerOf(scope: Construct, { province, table, files }: SchedulesProps): ServiceFunction {
  const indexes = ["byUnit", "byDay"] as const;
  const settler = new ServiceFunction(scope, "settle-night", {
    province,
    rights: { table, read: ["GetItem", "Query"], write: ["PutItem", "DeleteItem"], indexes },
    timeout: Duration.minutes(15),
  });
  letKeepFiles(settler, { files, may: ["write"], under: "settlements/" });
  return settler;
}

function gathererOf(scope: Construct, { province, table, files }: SchedulesProps): ServiceFunction {
  const gatherer = new ServiceFunction(scope, "gather-facts", {
    province,
    rights: { table, read: ["GetItem", "Query"], write: ["PutItem"], indexes: ["byUnit"] },
    memoryMiB: 1024,
    timeout: Duration.minutes(15),
  });
  letKeepFiles(gatherer, { files, may: ["read", "write"], under: "facts/" });
  return gatherer;
}

/** The function itself and not, as by default, each of its versions. */
class Invoke extends LambdaInvoke {
  protected override addTargetActionToRole(role: IRole): void {
    const statement = new PolicyStatement({
      actions: ["lambda:InvokeFunction"],
      resources: [this.targetArn],
    });
    role.addToPrincipalPolicy(statement);
  }
}

function whenToPlan({ timetable }: Province): ScheduleExpression {
  const { everyMinutes, fromHour, untilHour } = timetable.planDigests;
  const minute = `0/${everyMinutes}`;
  const hour = `${fromHour}-${untilHour - 1}`;
  return ScheduleExpression.cron({ minute, hour, timeZone: TimeZone.of("Asia/Shanghai") });
}

function plannerOf(scope: Construct, { province, table, digests }: SchedulesProps): ServiceFunction {
  const planner = new ServiceFunction(scope, "plan-digests", {
    province,
    rights: { table, read: ["GetItem", "Query"], write: ["PutItem"], indexes: ["byDay"] },
    environment: { DIGEST_QUEUE_URL: digests.queueUrl },
    timeout: Duration.minutes(2),
  });
  digests.grant(planner, "sqs:SendMessage");
  return planner;
}
