import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
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
const data = mkdtempSync(join(tmpdir(), "dake-key-"));
const client = localClient({ endpoint, accessKey });
const table = dynamoTable(client, { name: TABLE_NAME });
const all = stores(table, {
  officialCalendar: CALENDAR,
  province: "GD",
  now: () => new Date().toISOString(),
});

beforeAll(async () => {
  await createTable(client, TABLE_NAME);
  const people = PEOPLE.filter(({ id }) => ["min", "adm"].includes(id));
  const changes = [
    ...UNITS.flatMap((unit) => all.units.put(undefined, unit)),
    ...people.flatMap((person) => all.staff.put(undefined, person)),
  ];
  for (const { after } of changes)
    if (after) await table.commit([{ put: { ...after, vr: "seed" }, ifAbsent: true }]);
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

function key(...args: string[]) {
  const env = {
    ...process.env,
    ...{ AWS_ENDPOINT_URL_DYNAMODB: endpoint, AWS_REGION: "cn-north-1", TABLE_NAME, PROVINCE: "GD" },
    ...{ AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: accessKey },
  };
  return spawnSync(process.execPath, ["local/key.ts", "--data", data, ...args], { env, encoding: "utf8" });
}

const wanted = ["--person", "E-min", "--label", "计费系统", "--scopes", "read-book,add-task"];

test("a key is shown once, alone on its line, and the table knows only its hash", async () => {
  const { status, stdout, stderr } = key("--as", "管理员", ...wanted);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^dak_[\w-]{43}\n$/);
  expect(stderr).toContain("密钥只显示这一次");
  const hash = createHash("sha256").update(stdout.trim()).digest("hex");
  const kept = await all.apiKeys.findByHash(hash);
  expect(kept).toMatchObject({ owner: "min", scopes: ["add-task", "read-book"] });
  const entry = await all.journal.find(kept?.version ?? "");
  expect(entry).toMatchObject({ useCase: "grant-api-key", by: "adm" });
  expect(JSON.stringify(entry)).not.toContain(stdout.trim());
}, 60_000);

test.each([
  ["without what it needs", ["--as", "adm"], 2, "npm run key"],
  ["as somebody who is not there", ["--as", "nobody", ...wanted], 2, "没有这个人"],
  ["as a manager", ["--as", "min", ...wanted], 1, "您的岗位没有这项功能"],
  ["for longer than a year", ["--as", "adm", ...wanted, "--days", "366"], 1, "接口密钥最长365天有效"],
  ["for no number of days", ["--as", "adm", ...wanted, "--days", "ever"], 1, "没看懂"],
])(
  "%s none is made",
  (_what, args, status, said) => {
    const answer = key(...args);
    expect(answer).toMatchObject({ status, stdout: "" });
    expect(answer.stderr).toContain(said);
  },
  60_000,
);
