import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { everyPair, functionNamed, resourcesOf } from "./stacks.ts";

describe.each(everyPair())("files that are sent in, in $province.code:", ({ service, storage }) => {
  test("an import is started by the file that comes in, two at a time, and by nothing else that lies in the bucket", () => {
    service.hasResourceProperties("AWS::Events::Rule", {
      EventPattern: Match.objectLike({
        source: ["aws.s3"],
        "detail-type": ["Object Created"],
        detail: Match.objectLike({ object: { key: [{ prefix: "imports/in/" }] } }),
      }),
    });
    service.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
      ScalingConfig: { MaximumConcurrency: 2 },
      BatchSize: 1,
    });
    const { Timeout } = functionNamed(service, "import-file").Properties;
    expect(Timeout).toBe(900);
    const queues = Object.values(resourcesOf(service, "AWS::SQS::Queue"));
    expect(queues.map(({ Properties }) => Properties["VisibilityTimeout"])).toContain(960);
  });

  test("the bucket says what has come, and keeps what was sent and given back for a month", () => {
    storage.hasResourceProperties("AWS::S3::Bucket", {
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
      LifecycleConfiguration: {
        Rules: Match.arrayWith([Match.objectLike({ Prefix: "imports/", ExpirationInDays: 30 })]),
      },
    });
  });

  test("orders that follow the test run come over the table's stream, and the function may go on by its own queue", () => {
    for (const state of ["ORDERED", "BACK_ORDERED"])
      service.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
        FilterCriteria: {
          Filters: Match.arrayWith([
            { Pattern: Match.stringLikeRegexp(`"upload".*"${state}"|"${state}".*"upload"`) },
          ]),
        },
      });
    const { Variables } = functionNamed(service, "import-file").Properties["Environment"] as {
      Variables: Record<string, unknown>;
    };
    expect(Variables["IMPORT_QUEUE_URL"]).toBeDefined();
    expect(Variables["FILES_BUCKET"]).toBeDefined();
  });
});
