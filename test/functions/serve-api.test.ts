import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { api } from "#functions/support/api.ts";
import type { Environment } from "#functions/support/environment.ts";
import { localClient } from "#local/dynamo-local.ts";
import { createTable } from "#local/local-table.ts";
import { dynamoTable } from "#shared/storage/dynamo-table.ts";
import { stores } from "#shared/storage/stores.ts";
import { aSpeaker } from "#test/support/activity.ts";
import { aClient, anApiKey, CALENDAR } from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";

const CONTEXT = { awsRequestId: "1", getRemainingTimeInMillis: () => 28_000 } as Context;
const { endpoint, accessKey } = inject("dynamo");
const TABLE_NAME = `Dake-${crypto.randomUUID()}`;
let handler: typeof import("#functions/serve-api.ts").handler;

function recorded(name: string): APIGatewayProxyEventV2 {
  return JSON.parse(readFileSync(new URL(`../examples/${name}.json`, import.meta.url), "utf8"));
}

beforeAll(async () => {
  const client = localClient({ endpoint, accessKey });
  await createTable(client, TABLE_NAME);
  const variables = {
    ...{ TABLE_NAME, PROVINCE: "GD", API_SECRET: "s".repeat(48), AWS_REGION: "cn-north-1" },
    ...{
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      AWS_ACCESS_KEY_ID: accessKey,
      AWS_SECRET_ACCESS_KEY: accessKey,
    },
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  await fill(dynamoTable(client, { name: TABLE_NAME }));
  ({ handler } = await import("#functions/serve-api.ts"));
});
afterAll(() => vi.unstubAllEnvs());

/** 王敏 with two clients, and the key that the recorded calls bear. */
async function fill(table: ReturnType<typeof dynamoTable>): Promise<void> {
  const all = stores(table, {
    officialCalendar: CALENDAR,
    province: "GD",
    now: () => new Date().toISOString(),
  });
  const { version: _, ...wang } = aSpeaker().staff;
  const token = recorded("api-add-task").headers["authorization"]?.replace("Bearer ", "") ?? "";
  const hash = createHash("sha256").update(token).digest("hex");
  const own = { owner: "stf_wang", unit: "T-A" };
  const changes = [
    ...all.staff.put(undefined, wang),
    ...all.clients.put(undefined, aClient(own)),
    ...all.clients.put(undefined, aClient({ ...own, id: "cli_2", name: "实验中学", shortName: "实验中学" })),
    ...all.apiKeys.put(
      undefined,
      anApiKey({ ...own, hash, scopes: ["add-task", "read-book"], expiresOn: "2099-12-31" }),
    ),
  ];
  for (const { after } of changes)
    if (after) await table.commit([{ put: { ...after, vr: "seed" }, ifAbsent: true }]);
}

test("a recorded call is answered from the table, in the language that it asks for", async () => {
  const answer = await handler(recorded("api-get-clients"), CONTEXT);
  expect(answer).toMatchObject({ statusCode: 200, headers: { "x-correlation-id": "CJ4kUi0vZPgEMbA=" } });
  expect(JSON.parse(answer.body ?? "")).toMatchObject({
    items: [{ id: "cli_1", shortName: "恒信物流" }],
    next: expect.stringMatching(/^[\w-]+\.[\w-]{22}$/),
  });
});

test("a recorded change is made once, however often the gateway delivers it", async () => {
  const first = await handler(recorded("api-add-task"), CONTEXT);
  const again = await handler(recorded("api-add-task"), CONTEXT);
  expect(first.statusCode).toBe(200);
  expect(JSON.parse(first.body ?? "")).toMatchObject({ outcome: { title: "回访恒信物流" } });
  expect(again.body).toBe(first.body);
});

test("in the cloud nobody is let in by saying who they are", async () => {
  const event = recorded("api-get-clients");
  const headers = { ...event.headers, authorization: "Bearer x", "x-dake-person": "stf_wang" };
  const answer = await handler({ ...event, headers }, CONTEXT);
  expect(answer).toMatchObject({ statusCode: 401 });
  expect(JSON.parse(answer.body ?? "")).toMatchObject({ code: "token.unknown", title: "Not authenticated" });
});

test("without a secret the container stops before its first call", async () => {
  const { ports } = await aHouse();
  const environment = { TABLE_NAME, PROVINCE: "GD", STAGE: "cloud", CLIENT_KINDS: ["GROUP"] } as const;
  expect(() => api(environment as unknown as Environment, ports)).toThrow("API_SECRET is not set");
});
