import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import { provinceStacks } from "#infra/province-stacks.ts";
import { provinces } from "#infra/provinces.ts";
import { anApp, resourcesOf } from "./stacks.ts";

const MINUTE = 60_000;

test("each function is deployed with code of its own", { timeout: 2 * MINUTE }, () => {
  const context = { ...anApp().node.getAllContext(), "aws:cdk:bundling-stacks": ["**"] };
  const [province] = provinces();
  if (province === undefined) throw new Error("no province");
  const { service } = provinceStacks(new App({ context }), province);
  const functions = Object.values(resourcesOf(Template.fromStack(service), "AWS::Lambda::Function"));
  const keys = functions.map(({ Properties }) => JSON.stringify(Properties["Code"]));
  expect(keys.length).toBeGreaterThan(10);
  expect(new Set(keys).size).toBe(keys.length);
});
