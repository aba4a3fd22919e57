import { readFileSync } from "node:fs";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { provinceStacks } from "#infra/province-stacks.ts";
import { provinces } from "#infra/provinces.ts";
import type { Province } from "#shared/contracts/province.ts";

const CDK = JSON.parse(readFileSync(join(import.meta.dirname, "../../cdk.json"), "utf8"));

/** As `cdk synth` sees it, but without bundling any function. */
export function anApp(): App {
  return new App({ context: { ...CDK.context, "aws:cdk:bundling-stacks": [] } });
}

interface Pair {
  readonly province: Province;
  readonly storage: Template;
  readonly service: Template;
}

/** Every province of the project, synthesized. */
export function everyPair(): Pair[] {
  const app = anApp();
  const built = provinces().map((province) => ({ province, ...provinceStacks(app, province) }));
  return built.map(({ province, storage, service }) => ({
    province,
    storage: Template.fromStack(storage),
    service: Template.fromStack(service),
  }));
}

export interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly DeletionPolicy?: string;
}

export function resourcesOf(template: Template, type?: string): Record<string, Resource> {
  const all: Record<string, Resource> = template.toJSON()["Resources"];
  return Object.fromEntries(
    Object.entries(all).filter(([, { Type }]) => type === undefined || Type === type),
  );
}

/** The function by the name of its file. */
export function functionNamed(template: Template, name: string): Resource {
  const all = Object.values(resourcesOf(template, "AWS::Lambda::Function"));
  const found = all.find(({ Properties }) => String(Properties["FunctionName"]).endsWith(`-${name}`));
  if (!found) throw new Error(`no function ${name}`);
  return found;
}
