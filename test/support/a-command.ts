import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import { localClient } from "#local/dynamo-local.ts";
import { createTable } from "#local/local-table.ts";
import { dynamoTable } from "#shared/storage/dynamo-table.ts";
import { stores } from "#shared/storage/stores.ts";
import { CALENDAR, PEOPLE, UNITS } from "#test/use-cases/given.ts";

/** One of the local commands as a process of its own, over a real table that holds the units and the people; of the table, its stores. */
export function aCommand(file: string) {
  const { endpoint, accessKey } = inject("dynamo");
  const TABLE_NAME = `Dake-${crypto.randomUUID()}`;
  const data = mkdtempSync(join(tmpdir(), "dake-command-"));
  const client = localClient({ endpoint, accessKey });
  const table = dynamoTable(client, { name: TABLE_NAME });
  const now = () => new Date().toISOString();
  const kept = stores(table, { officialCalendar: CALENDAR, province: "GD", now });

  beforeAll(async () => {
    await createTable(client, TABLE_NAME);
    const changes = [
      ...UNITS.flatMap((unit) => kept.units.put(undefined, unit)),
      ...PEOPLE.flatMap((person) => kept.staff.put(undefined, person)),
    ];
    for (const { after } of changes)
      if (after) await table.commit([{ put: { ...after, vr: "seed" }, ifAbsent: true }]);
  });
  afterAll(() => rmSync(data, { recursive: true, force: true }));

  function run(...args: string[]) {
    const env = {
      ...process.env,
      ...{ AWS_ENDPOINT_URL_DYNAMODB: endpoint, AWS_REGION: "cn-north-1", TABLE_NAME, PROVINCE: "GD" },
      ...{ AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: accessKey },
    };
    return spawnSync(process.execPath, [file, "--data", data, ...args], { env, encoding: "utf8" });
  }
  return { run, kept, table };
}
