import type { TestProject } from "vitest/node";
import { startDynamo } from "#local/dynamo-local.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly dynamo: { readonly endpoint: string; readonly accessKey: string };
  }
}

/** One DynamoDB for the whole run, in memory; each test opens a table of its own in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const accessKey = crypto.randomUUID().replaceAll("-", "");
  const { endpoint, stop } = await startDynamo({ accessKey });
  project.provide("dynamo", { endpoint, accessKey });
  return stop;
}
