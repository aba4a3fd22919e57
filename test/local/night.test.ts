import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { localClient } from "#local/dynamo-local.ts";
import { createTable } from "#local/local-table.ts";
import { dynamoTable } from "#shared/storage/dynamo-table.ts";
import { stores } from "#shared/storage/stores.ts";
import { CALENDAR, PEOPLE, UNITS } from "#test/use-cases/given.ts";

const { endpoint, accessKey } = inject("dynamo");
const TABLE_NAME = `Dake-${crypto.randomUUID()}`;
const data = mkdtempSync(join(tmpdir(), "dake-night-"));
const client = localClient({ endpoint, accessKey });
const table = dynamoTable(client, { name: TABLE_NAME });
const all = stores(table, {
  officialCalendar: CALENDAR,
  province: "GD",
  now: () => new Date().toISOString(),
});

beforeAll(async () => {
  await createTable(client, TABLE_NAME);
  const changes = [
    ...UNITS.flatMap((unit) => all.units.put(undefined, unit)),
    ...PEOPLE.flatMap((person) => all.staff.put(undefined, person)),
  ];
  for (const { after } of changes)
    if (after) await table.commit([{ put: { ...after, vr: "seed" }, ifAbsent: true }]);
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

function night(...args: string[]) {
  const env = {
    ...process.env,
    ...{ AWS_ENDPOINT_URL_DYNAMODB: endpoint, AWS_REGION: "cn-north-1", TABLE_NAME, PROVINCE: "GD" },
    ...{ AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: accessKey },
  };
  return spawnSync(process.execPath, ["local/night.ts", "--data", data, ...args], { env, encoding: "utf8" });
}

test("a night is settled for the day that is named, leaves its marks, and run again changes nothing", async () => {
  const first = night("--on", "2026-11-24", "--json");
  expect(first.stderr).toBe("");
  expect(first.status).toBe(0);
  const { outcome, jobs } = JSON.parse(first.stdout);
  expect(outcome).toBe("done");
  expect(jobs).toContainEqual({ name: "settle-contracts", outcome: "2026-11-24 done" });
  const marks = await all.status.listJobs();
  expect(night("--on", "2026-11-24").stdout).toMatch(/settle-contracts\t2026-11-24 done\n(.*\n)*done\n$/);
  expect(await all.status.listJobs()).toEqual(marks);
}, 60_000);

test.each([
  ["no day", []],
  ["no such day", ["--on", "2026-02-30"]],
  ["no day at all", ["--on", "tomorrow"]],
  ["an unknown option", ["--at", "2026-11-24"]],
])("%s is told how it is asked for, with exit 2", (_, args) => {
  const { status, stderr, stdout } = night(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("npm run night -- --on <YYYY-MM-DD>");
});
