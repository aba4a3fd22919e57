import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { bundle } from "#infra/bundling.ts";
import { localClient } from "#local/dynamo-local.ts";
import { createTable } from "#local/local-table.ts";

const NAME = "plan-digests";
const TABLE_NAME = `Dake-${crypto.randomUUID()}`;
const { endpoint, accessKey } = inject("dynamo");
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dake-bundle-"));
  await bundle(NAME, folder);
  await createTable(localClient({ endpoint, accessKey }), TABLE_NAME);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the bundle that is deployed answers in a process that has nothing but these variables. */
function invoked(variables: Readonly<Record<string, string>>): unknown {
  const call = `require("./index.cjs").handler({ at: "2026-11-24T00:20:00Z" }, { awsRequestId: "1" })`;
  const program = `${call}.then((answer) => console.log(JSON.stringify(answer)), (fault) => console.log(JSON.stringify(fault.message)))`;
  const env = {
    TABLE_NAME,
    PROVINCE: "HN",
    AWS_REGION: "cn-north-1",
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    DIGEST_QUEUE_URL: "https://sqs.cn-north-1.amazonaws.com.cn/000000000000/queue",
    ...variables,
  };
  const said = execFileSync(process.execPath, ["-e", program], {
    cwd: folder,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return JSON.parse(said.trim().split("\n").at(-1) ?? "");
}

test("the bundle that is deployed reads and writes the table with the role that its environment holds", () => {
  expect(invoked({ AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: accessKey })).toEqual({ orders: 0 });
});

test("without a role in its environment it says so, and looks for none elsewhere", () => {
  expect(invoked({})).toBe("no credentials in the environment");
});
