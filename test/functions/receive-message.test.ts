import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { expect, inject, test, vi } from "vitest";
import { phrases } from "#bot/phrases/phrases.ts";
import { botFramework } from "#functions/support/bot-framework.ts";
import type { Environment } from "#functions/support/environment.ts";
import { localClient } from "#local/dynamo-local.ts";
import { createTable } from "#local/local-table.ts";
import type { Change, Write } from "#shared/ports/table.ts";
import { dynamoTable } from "#shared/storage/dynamo-table.ts";
import { aSpeaker, fakeDoors, recorded } from "#test/support/activity.ts";

const LOCAL: Environment = {
  TABLE_NAME: "Dake-GD",
  PROVINCE: "GD",
  STAGE: "local",
  CLIENT_KINDS: ["GROUP", "INDIVIDUAL"],
  BOT_APP_TYPE: "SingleTenant",
  BOT_CLOUD: "public",
};

function posted(
  body: string,
  changed: { isBase64Encoded?: boolean; method?: string } = {},
): APIGatewayProxyEventV2 {
  const { isBase64Encoded = false, method = "POST" } = changed;
  const requestContext = { requestId: "req-1", http: { method, path: "/api/messages" } };
  return {
    version: "2.0",
    headers: {},
    requestContext,
    body,
    isBase64Encoded,
  } as unknown as APIGatewayProxyEventV2;
}

function moving({ before, after }: Change, version: string): Write[] {
  const put = after && { ...after, vr: version };
  if (put === null)
    return before === null ? [] : [{ remove: { PK: before.PK, SK: before.SK }, ifVersion: before.vr }];
  return [before === null ? { put, ifAbsent: true } : { put, ifVersion: before.vr }];
}

test("a recorded message is answered with a card in the response", async () => {
  const { statusCode, body } = await botFramework(LOCAL, fakeDoors())(posted(recorded("teams-message")));
  expect(statusCode).toBe(200);
  expect(JSON.parse(body ?? "")).toMatchObject({
    activities: [{ attachments: [{ contentType: "application/vnd.microsoft.card.adaptive" }] }],
  });
});

test("API Gateway may hand the body over in base64", async () => {
  const doors = fakeDoors();
  const body = Buffer.from(recorded("teams-message")).toString("base64");
  await botFramework(LOCAL, doors)(posted(body, { isBase64Encoded: true }));
  expect(doors.heard.map(({ text }) => text)).toEqual(["今天先做什么"]);
});

test("a pressed button is answered with the card that takes the place of its own", async () => {
  const event = posted(recorded("teams-card-execute", { deliveryMode: undefined }));
  const { body } = await botFramework(LOCAL, fakeDoors())(event);
  expect(JSON.parse(body ?? "")).toMatchObject({ type: "application/vnd.microsoft.card.adaptive" });
});

test.each([
  ["a GET", posted("", { method: "GET" }), 405],
  ["no body", posted(""), 400],
  ["more than 256 KB", posted(`{"text":"${"a".repeat(300_000)}"}`), 413],
])("%s is refused with a number only", async (_what, event, statusCode) => {
  expect(await botFramework(LOCAL, fakeDoors())(event)).toEqual({ statusCode });
});

test("outside local mode a function without an app id stops before its first message", () => {
  expect(() => botFramework({ ...LOCAL, STAGE: "cloud" }, fakeDoors())).toThrow("without BOT_APP_ID");
});

test("the function itself answers from the table, and keeps where the person can be written to", async () => {
  const { endpoint, accessKey } = inject("dynamo");
  const name = `Dake-${crypto.randomUUID()}`;
  const client = localClient({ endpoint, accessKey });
  await createTable(client, name);
  const variables = {
    ...LOCAL,
    TABLE_NAME: name,
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_REGION: "cn-north-1",
  };
  const keys = { AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: accessKey };
  for (const [variable, value] of Object.entries({ ...variables, ...keys }))
    vi.stubEnv(variable, String(value));
  const { handler } = await import("#functions/receive-message.ts");
  const { realPorts } = await import("#functions/support/real-ports.ts");
  const { staff } = realPorts(LOCAL, { client });
  const table = dynamoTable(client, { name });
  const chat = { "bot-framework": "6f0c1d3e-1111-4222-8333-944455556666" };
  const { version: _, ...wang } = aSpeaker({ chat }).staff;
  const writes = staff
    .put(undefined, wang)
    .flatMap(({ after }) => (after ? [{ put: { ...after, vr: "v1" }, ifAbsent: true as const }] : []));
  await table.commit(writes);

  const say = async (id: string, text: string) => {
    const event = posted(recorded("teams-message", { id, text }));
    const { body = "" } = await handler(event, { awsRequestId: "1" } as Context);
    return (JSON.parse(body) as { activities: { text: string }[] }).activities[0]?.text;
  };
  expect(await say("1", "今天先做什么")).toBe(phrases.zh.today.nothing);
  const minutes = 30;
  expect(await say("2", "撤销")).toBe(phrases.zh.refusals["journal.empty"]({ minutes }));
  await say("3", "新增潜在客户 明珠大厦，园区大道1号");
  // Without a speller, as the stream, the moves and the night have it.
  const small = realPorts({ TABLE_NAME: name, PROVINCE: "GD" }, { client });
  const [{ id: added = "" } = {}] = await small.clients.listByName("mzds");
  const mine = await small.clients.find(added);
  if (mine === undefined) throw new Error("a client added in chat is found by initials");
  const moved = { ...mine, owner: "stf_li", name: "明珠大厦有限公司" };
  const changes = small.clients.put(mine, moved);
  expect(changes.map(({ before, after }) => before?.SK ?? after?.SK)).toContain("N#mzds");
  expect(await small.table.commit(changes.flatMap((change) => moving(change, "w1")))).toBe("committed");
  expect(await small.clients.listByName("mzds")).toMatchObject([{ id: added, owner: "stf_li" }]);
  const now = await small.clients.find(added);
  if (now === undefined) throw new Error("the client is there");
  const edited = small.clients.put(now, { ...now, owner: "stf_wang", aliases: ["明珠"] });
  expect(await small.table.commit(edited.flatMap((change) => moving(change, "w2")))).toBe("committed");
  expect(await small.clients.listByName("mzds")).toMatchObject([{ id: added, owner: "stf_wang" }]);
  await say("4", "明珠大厦的地址改成园区大道2号");
  expect(await small.clients.find(added)).toMatchObject({ address: "园区大道2号", aliases: ["明珠"] });
  const stored = await realPorts({ TABLE_NAME: name, PROVINCE: "GD" }, { client }).staff.find("stf_wang");
  const address = JSON.parse(stored?.addresses?.["bot-framework"] ?? "{}");
  expect(address).toMatchObject({ channelId: "msteams", conversation: { id: "a:1pQrStUvWxYz0123456789" } });
  vi.unstubAllEnvs();
});
