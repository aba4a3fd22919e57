import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, test, vi } from "vitest";
import { everyPair, functionNamed, type Resource, resourcesOf } from "./stacks.ts";

vi.stubEnv("TABLE_NAME", "Dake-GD");
vi.stubEnv("PROVINCE", "GD");
const { readEnvironment } = await import("#functions/support/environment.ts");

/** Stands for what only CloudFormation knows: a table's name, a queue's address. */
const TOKEN = "https://cloudformation.example/token";

const FUNCTIONS = [
  "draw-picture",
  "gather-facts",
  "import-file",
  "move-clients",
  "plan-digests",
  "project-changes",
  "receive-message",
  "redrive",
  "send-digest",
  "serve-api",
  "settle-night",
  "tell-people",
];

describe.each(everyPair())("the service of $province.code", ({ province, service }) => {
  const functions = Object.values(resourcesOf(service, "AWS::Lambda::Function"));

  test("is exactly the functions that functions/ has for it", () => {
    const prefix = `Dake-${province.code}-`;
    const names = functions.map(({ Properties }) => String(Properties["FunctionName"]).replace(prefix, ""));
    expect(names.sort()).toEqual(FUNCTIONS);
  });

  test("runs on Node 24 and on the processor that the province names", () => {
    service.allResourcesProperties("AWS::Lambda::Function", {
      Runtime: "nodejs24.x",
      Architectures: [province.architecture],
      Handler: "index.handler",
    });
  });

  test("logs as JSON for as long as the province says, and no longer", () => {
    service.allResourcesProperties("AWS::Lambda::Function", {
      LoggingConfig: Match.objectLike({ LogFormat: "JSON", LogGroup: Match.anyValue() }),
    });
    service.allResourcesProperties("AWS::Logs::LogGroup", { RetentionInDays: province.logRetentionDays });
  });

  test("knows the name of its bot's password, never the password", () => {
    const receiver = functionNamed(service, "receive-message");
    const { Variables } = receiver.Properties["Environment"] as { Variables: Record<string, string> };
    expect(Variables).toMatchObject({
      BOT_PASSWORD_PARAMETER: `/dake/${province.code}/bot-framework/password`,
    });
    expect(Variables["STAGE"]).toBeUndefined();
  });

  test("answers the chat, the API and the addresses of pictures under one name, throttled and with a log of every call", () => {
    const routes = Object.values(resourcesOf(service, "AWS::ApiGatewayV2::Route"));
    const keys = routes.map(({ Properties }) => Properties["RouteKey"]);
    expect(keys.sort()).toEqual(["ANY /v1/{proxy+}", "GET /pictures/{address}", "POST /api/messages"]);
    service.hasResourceProperties("AWS::ApiGatewayV2::Stage", {
      DefaultRouteSettings: Match.objectLike({ ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 }),
      AccessLogSettings: Match.anyValue(),
    });
  });

  test("leaves people half of the stage, whatever other systems do", () => {
    service.hasResource("AWS::ApiGatewayV2::Stage", {
      Properties: {
        RouteSettings: {
          "ANY /v1/{proxy+}": {
            ThrottlingRateLimit: 50,
            ThrottlingBurstLimit: 100,
            DetailedMetricsEnabled: true,
          },
        },
      },
      DependsOn: Match.arrayWith([Match.stringLikeRegexp("v1proxy")]),
    });
  });

  test("signs long lists with a secret that the account makes and no file knows", () => {
    const { Variables } = functionNamed(service, "serve-api").Properties["Environment"] as {
      Variables: Record<string, unknown>;
    };
    expect(JSON.stringify(Variables["API_SECRET"])).toContain("{{resolve:secretsmanager:");
    service.hasResourceProperties("AWS::SecretsManager::Secret", {
      GenerateSecretString: { PasswordLength: 48, ExcludePunctuation: true },
    });
    expect(Object.keys(Variables).filter((name) => name.startsWith("BOT_"))).toEqual([]);
  });

  test("settles the night every twenty minutes from one to five, while people sleep", () => {
    service.hasResourceProperties("AWS::Scheduler::Schedule", {
      ScheduleExpression: "cron(0/20 1-4 * * ? *)",
      ScheduleExpressionTimezone: "Asia/Shanghai",
    });
  });

  test("gathers the facts of all clients in the small hours, after the night's settlement has begun", () => {
    service.hasResourceProperties("AWS::Scheduler::Schedule", {
      ScheduleExpression: "cron(10/20 3-5 * * ? *)",
      ScheduleExpressionTimezone: "Asia/Shanghai",
    });
  });

  test("plans digests every five minutes from six to eight on China's wall clock, for the time that was meant", () => {
    service.resourceCountIs("AWS::Scheduler::Schedule", 3);
    service.hasResourceProperties("AWS::Scheduler::Schedule", {
      ScheduleExpression: "cron(0/5 6-19 * * ? *)",
      ScheduleExpressionTimezone: "Asia/Shanghai",
      FlexibleTimeWindow: { Mode: "OFF" },
      Target: Match.objectLike({
        Input: '{"at":"<aws.scheduler.scheduled-time>"}',
        DeadLetterConfig: Match.anyValue(),
        RetryPolicy: { MaximumRetryAttempts: 3, MaximumEventAgeInSeconds: 900 },
      }),
    });
  });

  test("sends twenty digests at a time, three attempts each, and only those that failed again", () => {
    service.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
      ScalingConfig: { MaximumConcurrency: 20 },
      FunctionResponseTypes: ["ReportBatchItemFailures"],
    });
    service.hasResourceProperties("AWS::SQS::Queue", {
      RedrivePolicy: Match.objectLike({ maxReceiveCount: 3 }),
    });
  });

  test("hides a digest that is being sent for at least six times as long as sending may take", () => {
    const [queue] = Object.values(resourcesOf(service, "AWS::SQS::Queue")).filter(hasDeadLetters);
    const timeout = Number(functionNamed(service, "send-digest").Properties["Timeout"]);
    expect(timeout).toBeGreaterThan(0);
    expect(Number(queue?.Properties["VisibilityTimeout"])).toBeGreaterThanOrEqual(6 * timeout);
  });

  test("gives every function the variables that it starts with", () => {
    for (const { Properties } of functions) {
      const { Variables } = Properties["Environment"] as { Variables: Record<string, unknown> };
      const given = Object.entries(Variables).map(([name, value]) => [
        name,
        typeof value === "string" ? value : TOKEN,
      ]);
      expect(readEnvironment(Object.fromEntries(given))).toMatchObject({
        PROVINCE: province.code,
        STAGE: "cloud",
      });
    }
  });

  test("keeps dead letters for two weeks, encrypted, and takes only encrypted traffic", () => {
    const queues = Object.values(resourcesOf(service, "AWS::SQS::Queue"));
    const dead = queues.filter((queue) => !hasDeadLetters(queue));
    expect(dead.map(({ Properties }) => Properties["MessageRetentionPeriod"])).toEqual([
      1_209_600, 1_209_600, 1_209_600, 1_209_600, 1_209_600,
    ]);
    service.allResourcesProperties("AWS::SQS::Queue", { SqsManagedSseEnabled: true });
    service.resourceCountIs("AWS::SQS::QueuePolicy", queues.length);
  });

  test("tells the province's admins by e-mail of every dead letter, fault, throttle and delay", () => {
    const alarms = Object.values(resourcesOf(service, "AWS::CloudWatch::Alarm"));
    const watched = alarms.map(({ Properties }) =>
      String(Properties["AlarmName"]).replace(`Dake-${province.code}-`, ""),
    );
    const perFunction = FUNCTIONS.flatMap((name) => [`${name}-errors`, `${name}-throttles`]);
    const others = [
      "changes-dead",
      "changes-late",
      "chat-broken",
      "digests-dead",
      "digests-late",
      "moves-dead",
      "schedules-dead",
      "imports-dead",
    ];
    expect(watched.sort()).toEqual([...perFunction, ...others].sort());
    service.allResourcesProperties("AWS::CloudWatch::Alarm", { AlarmActions: [Match.anyValue()] });
    service.resourceCountIs("AWS::SNS::Subscription", province.alarmEmails.length);
  });
});

function hasDeadLetters({ Properties }: Resource): boolean {
  return Properties["RedrivePolicy"] !== undefined;
}
