import { Duration } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import type { Province } from "#shared/contracts/province.ts";
import { deadLettersOf, functionsOf, type Parts } from "./parts.ts";

const OFTEN = { period: Duration.minutes(5) };

/** Who is told by e-mail, and of what. Every alarm says what to do. */
export class Alarms extends Construct {
  private readonly province: Province;
  private readonly topic: Topic;

  constructor(scope: Construct, parts: Parts) {
    super(scope, "Alarms");
    this.province = parts.province;
    this.topic = topicOf(this, parts.province);
    this.queues(parts);
    this.doors(parts);
    for (const one of functionsOf(parts)) {
      const name = one.node.id;
      this.alarm(`${name}-errors`, one.metricErrors(OFTEN), `${name} failed; search its log for "fault".`);
      this.alarm(
        `${name}-throttles`,
        one.metricThrottles(OFTEN),
        `${name} was held back; ask for more concurrency.`,
      );
    }
  }

  private queues(parts: Parts): void {
    for (const [name, queue] of Object.entries(deadLettersOf(parts))) {
      const depth = queue.metricApproximateNumberOfMessagesVisible({ ...OFTEN, statistic: "Maximum" });
      this.alarm(
        `${name}-dead`,
        depth,
        `Dead letters of ${name}: mend the cause, then redrive (docs/deploying.md).`,
      );
    }
    const age = parts.digests.queue.metricApproximateAgeOfOldestMessage({ ...OFTEN, statistic: "Maximum" });
    this.alarm("digests-late", age, "A digest has waited for 15 minutes.", Duration.minutes(15).toSeconds());
  }

  private doors({ chat, streams }: Parts): void {
    const broken = chat.api.metricServerError({ ...OFTEN, statistic: "Sum" });
    this.alarm(
      "chat-broken",
      broken,
      "People, or a system over the API, got a sorry sentence; search the log for its reference number.",
    );
    const lag = streams.projectChanges.metric("IteratorAge", { ...OFTEN, statistic: "Maximum" });
    const tenMinutes = Duration.minutes(10).toMilliseconds();
    this.alarm("changes-late", lag, "Facts about clients on tasks are ten minutes old.", tenMinutes);
  }

  private alarm(name: string, metric: Metric, alarmDescription: string, threshold = 1): void {
    const alarm = new Alarm(this, name, {
      alarmName: `Dake-${this.province.code}-${name}`,
      alarmDescription,
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
  }
}

/** Its own key, since CloudWatch must be let in to publish to a topic that is closed. */
function topicOf(scope: Construct, { code, alarmEmails }: Province): Topic {
  const masterKey = new Key(scope, "Key", { description: `Dake ${code}: alarms`, enableKeyRotation: true });
  masterKey.grant(new ServicePrincipal("cloudwatch.amazonaws.com"), "kms:Decrypt", "kms:GenerateDataKey");
  const topic = new Topic(scope, "Topic", { displayName: `Dake ${code}`, masterKey, enforceSSL: true });
  for (const address of alarmEmails) topic.addSubscription(new EmailSubscription(address));
  return topic;
}
