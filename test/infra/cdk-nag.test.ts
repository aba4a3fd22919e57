import { type App, Stack, Validations } from "aws-cdk-lib";
import { Queue } from "aws-cdk-lib/aws-sqs";
import { AwsSolutionsChecks } from "cdk-nag";
import { expect, test } from "vitest";
import { provinceStacks } from "#infra/province-stacks.ts";
import { provinces } from "#infra/provinces.ts";
import { anApp } from "./stacks.ts";

test("every stack passes the AwsSolutions checks, or names why not beside the resource", () => {
  const app = anApp();
  for (const province of provinces()) provinceStacks(app, province);
  expect(findingsOf(app)).toEqual([]);
});

test("a queue that takes traffic in the clear does not pass", () => {
  const app = anApp();
  new Queue(new Stack(app, "Careless"), "Queue");
  expect(findingsOf(app)).toEqual(["AwsSolutions-SQS3", "AwsSolutions-SQS4"]);
});

function findingsOf(app: App): string[] {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  try {
    app.synth();
    return [];
  } catch (error) {
    const found = [...String(error).matchAll(/'AwsSolutions::([^']+)'/g)].map(([, id]) => String(id));
    if (found.length === 0) throw error;
    return found.sort();
  }
}
