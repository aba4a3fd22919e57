import { Duration, TimeZone } from "aws-cdk-lib";
import { type IRole, PolicyStatement } from "aws-cdk-lib/aws-iam";
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
import { deadLetters } from "./queues.ts";
import { ServiceFunction, type TableRights } from "./service-function.ts";

interface SchedulesProps {
  readonly province: Province;
  readonly table: TableRights["table"];
  readonly digests: Queue;
}

/** One schedule per job, never one per person, on China's wall clock whatever the region. */
export class Schedules extends Construct {
  readonly dead: Queue;
  readonly planDigests: ServiceFunction;
  readonly settleNight: ServiceFunction;

  constructor(scope: Construct, props: SchedulesProps) {
    super(scope, "Schedules");
    this.dead = deadLetters(this, "Dead");
    this.planDigests = plannerOf(this, props);
    this.settleNight = settlerOf(this, props);
    new Schedule(this, "SettleNight", {
      description: `Dake ${props.province.code}: contracts that end, and how clients are classed`,
      schedule: ScheduleExpression.cron({ ...NIGHT, timeZone: TimeZone.of("Asia/Shanghai") }),
      target: new Invoke(this.settleNight, {
        retryAttempts: 0,
        maxEventAge: Duration.minutes(15),
        deadLetterQueue: this.dead,
      }),
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
}

/** So often between one and five in the morning: a run that was too short goes on in the next. */
const NIGHT = { minute: "0/20", hour: "1-4" };

function settlerOf(scope: Construct, { province, table }: SchedulesProps): ServiceFunction {
  return new ServiceFunction(scope, "settle-night", {
    province,
    rights: { table, read: ["GetItem", "Query"], write: ["PutItem", "DeleteItem"], indexes: ["byUnit"] },
    timeout: Duration.minutes(15),
  });
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
