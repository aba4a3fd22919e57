import { describe, expect, test } from "vitest";
import { everyPair, resourcesOf } from "./stacks.ts";

/** Both regions of aws-cn have these (CloudFormation registry, June 2026). A new type is looked up before it is added. */
const IN_CHINA = [
  "AWS::ApiGatewayV2::Api",
  "AWS::ApiGatewayV2::Integration",
  "AWS::ApiGatewayV2::Route",
  "AWS::ApiGatewayV2::Stage",
  "AWS::CloudWatch::Alarm",
  "AWS::CloudWatch::Dashboard",
  "AWS::DynamoDB::GlobalTable",
  "AWS::Events::Rule",
  "AWS::IAM::Policy",
  "AWS::IAM::Role",
  "AWS::KMS::Alias",
  "AWS::KMS::Key",
  "AWS::Lambda::EventSourceMapping",
  "AWS::Lambda::Function",
  "AWS::Lambda::Permission",
  "AWS::Logs::LogGroup",
  "AWS::S3::Bucket",
  "AWS::S3::BucketPolicy",
  "AWS::SNS::Subscription",
  "AWS::SNS::Topic",
  "AWS::SNS::TopicPolicy",
  "AWS::SQS::Queue",
  "AWS::SQS::QueuePolicy",
  "AWS::Scheduler::Schedule",
  "AWS::SecretsManager::Secret",
];

describe.each(everyPair())("the stacks of $province.code", ({ storage, service }) => {
  const both = [storage, service];

  test("use nothing that China's regions do not have", () => {
    const types = both.flatMap((template) => Object.values(resourcesOf(template)).map(({ Type }) => Type));
    expect(types.length).toBeGreaterThan(40);
    expect([...new Set(types)].filter((type) => !IN_CHINA.includes(type))).toEqual([]);
  });

  test("name no partition: the same template deploys in aws and in aws-cn", () => {
    for (const template of both) expect(JSON.stringify(template.toJSON())).not.toMatch(/arn:aws(-cn)?:/);
  });

  test("trace nothing with X-Ray, which Lambda in aws-cn does not know", () => {
    const functions = Object.values(resourcesOf(service, "AWS::Lambda::Function"));
    expect(functions.filter(({ Properties }) => Properties["TracingConfig"] !== undefined)).toEqual([]);
  });
});

test("the two regions of aws-cn differ in nothing but names", () => {
  const [first, second] = everyPair().filter(({ province }) => province.region.startsWith("cn-"));
  const typesOf = (pair: typeof first) =>
    pair
      ? Object.values(resourcesOf(pair.service))
          .map(({ Type }) => Type)
          .sort()
      : [];
  expect(typesOf(first)).not.toEqual([]);
  expect(typesOf(first)).toEqual(typesOf(second));
});
