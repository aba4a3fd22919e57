import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { everyPair } from "./stacks.ts";

describe.each(everyPair())("the streams of $province.code", ({ service }) => {
  test.each([
    ["project-changes", "a changed client, not the churn of tasks", "MODIFY", "client"],
    ["tell-people", "a new journal entry, so that others hear of a change", "INSERT", "journal"],
  ])("wakes %s for %s", (name, _what, event, type) => {
    const Pattern = JSON.stringify({ eventName: [event], dynamodb: { NewImage: { ty: { S: [type] } } } });
    service.hasResource("AWS::Lambda::EventSourceMapping", {
      Properties: {
        FunctionName: { Ref: Match.stringLikeRegexp(name.replace("-", "")) },
        FilterCriteria: { Filters: Match.arrayWith([{ Pattern }]) },
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 5,
        FunctionResponseTypes: ["ReportBatchItemFailures"],
        DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
      },
    });
  });

  test("puts clients on their way when somebody has left, or an order was accepted", () => {
    const wakes = (events: readonly string[], type: string, st: string) => ({
      Pattern: JSON.stringify({
        eventName: events,
        dynamodb: { NewImage: { ty: { S: [type] }, st: { S: [st] } } },
      }),
    });
    const filters = [wakes(["MODIFY"], "staff", "LEFT"), wakes(["INSERT", "MODIFY"], "handover", "ACCEPTED")];
    service.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
      FilterCriteria: { Filters: Match.arrayWith(filters) },
    });
  });

  test("asks no stream for more than five filters, which is what it takes", () => {
    const all = Object.values(service.findResources("AWS::Lambda::EventSourceMapping"));
    const counts = all.map(({ Properties }) => Properties["FilterCriteria"]?.Filters?.length ?? 0);
    expect(Math.max(...counts)).toBe(5);
  });

  test("tries rules that are drafted where nobody waits for it", () => {
    const begun = { ty: { S: ["rules"] }, tj: { S: ["BEGUN"] } };
    const filter = { Pattern: JSON.stringify({ eventName: ["MODIFY"], dynamodb: { NewImage: begun } }) };
    service.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
      FilterCriteria: { Filters: Match.arrayWith([filter]) },
    });
  });
});
