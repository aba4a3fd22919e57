import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundle } from "#infra/bundling.ts";

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dake-bundled-files-"));
  await bundle("part", folder, "functions/support/bucket-files.ts");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A bucket that keeps what it is given under its address, and a file that goes there and back. */
const PROGRAM = `
const kept = new Map();
const bucket = require("node:http").createServer(async (asked, answer) => {
  const { pathname } = new URL(asked.url, "http://bucket");
  if (asked.method === "PUT") kept.set(pathname, Buffer.concat(await asked.toArray()));
  answer.end(asked.method === "GET" ? kept.get(pathname) : undefined);
});
bucket.listen(0, "127.0.0.1", async () => {
  process.env.AWS_ENDPOINT_URL_S3 = "http://127.0.0.1:" + bucket.address().port;
  const files = require("./index.cjs").bucketFiles("files");
  await files.put("facts/today", [Buffer.from("大客")], { type: "text/plain" });
  const back = Buffer.concat(await (await files.get("facts/today")).toArray()).toString();
  console.log(JSON.stringify({ names: [...kept.keys()], back }));
  process.exit();
});`;

test("the bundle that is deployed puts a file into the bucket and gets it back", () => {
  const env = { AWS_REGION: "cn-north-1", AWS_ACCESS_KEY_ID: "key", AWS_SECRET_ACCESS_KEY: "key" };
  const said = execFileSync(process.execPath, ["-e", PROGRAM], { cwd: folder, env, encoding: "utf8" });
  const answer: unknown = JSON.parse(said);
  expect(answer).toEqual({ names: ["/files/facts/today"], back: expect.stringContaining("大客") });
});
