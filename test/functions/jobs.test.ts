import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DescribeTableCommand } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import type { Context, SQSEvent } from "aws-lambda";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { localClient } from "#local/dynamo-local.ts";
import { createTable } from "#local/local-table.ts";
import { followStream } from "#local/stream.ts";
import { perform } from "#shared/perform.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Ports } from "#shared/ports.ts";
import { handOverTask } from "#shared/use-cases/tasks/hand-over-task.ts";
import { theDay } from "#test/support/the-day.ts";
import { MIN, PEOPLE, UNITS } from "#test/use-cases/given.ts";

const TABLE_NAME = `Dake-${crypto.randomUUID()}`;
const CONTEXT = { awsRequestId: "request-1" } as Context;
const heard: { path: string | undefined; body: unknown }[] = [];
const said = (path: string) => heard.filter((each) => each.path === path).map(({ body }) => body);
const folder = mkdtempSync(join(tmpdir(), "dake-jobs-"));
let page: Server;
let ports: Ports;

/** The functions find the table and the page through the environment, as in the cloud. */
beforeAll(async () => {
  const { endpoint, accessKey } = inject("dynamo");
  await createTable(localClient({ endpoint, accessKey }), TABLE_NAME);
  page = createServer((request, response) => {
    const body: Buffer[] = [];
    request.on("data", (chunk: Buffer) => body.push(chunk));
    request.on("end", () => {
      heard.push({ path: request.url, body: JSON.parse(Buffer.concat(body).toString()) });
      response.end("{}");
    });
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => page.once("listening", resolve));
  const { port } = page.address() as AddressInfo;
  const variables = {
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_REGION: "cn-north-1",
    AWS_ACCESS_KEY_ID: accessKey,
    AWS_SECRET_ACCESS_KEY: accessKey,
    TABLE_NAME,
    PROVINCE: "GD",
    STAGE: "local",
    PAGE_URL: `http://127.0.0.1:${port}`,
    PAGE_TOKEN: "token",
    FROZEN_AT: "2026-03-09T00:20:00.000Z",
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const { realPorts } = await import("#functions/support/real-ports.ts");
  ports = realPorts({ TABLE_NAME, PROVINCE: "GD", STAGE: "local", FROZEN_AT: variables.FROZEN_AT });
  const { tasks = [], clients = [] } = theDay();
  await seed([
    ...UNITS.flatMap((unit) => ports.units.put(undefined, unit)),
    ...PEOPLE.flatMap((person) => ports.staff.put(undefined, person)),
    ...clients.flatMap((client) => ports.clients.put(undefined, client)),
    ...tasks.flatMap((task) => ports.tasks.add(task)),
  ]);
});
afterAll(() => {
  page.close();
  rmSync(folder, { recursive: true });
});

async function seed(changes: readonly Change[]): Promise<void> {
  for (const { after } of changes)
    if (after) await ports.table.commit([{ put: { ...after, vr: "seed" }, always: true }]);
}

function recorded<Event>(name: string): Event {
  return JSON.parse(readFileSync(`test/examples/${name}.json`, "utf8")) as Event;
}

test("the schedule's round puts one order per person who is due onto the queue, and says that it ran", async () => {
  const { handler } = await import("#functions/plan-digests.ts");
  const { orders } = await handler(recorded("plan-digests.schedule"), CONTEXT);
  const [sent] = said("/api/orders") as [{ owner: string; day: string }[]];
  expect(sent).toHaveLength(orders);
  expect(sent).toContainEqual({ owner: "min", day: "2026-03-09" });
  expect((await ports.status.listJobs()).map(({ name }) => name)).toContain("plan-digests");
});

test("an event that is no schedule's is a fault, not a round for a made-up time", async () => {
  const { handler } = await import("#functions/plan-digests.ts");
  await expect(handler({ at: "yesterday" }, CONTEXT)).rejects.toThrow();
});

test("an order that arrives twice sends one digest, whose receipt keeps what was said", async () => {
  const { handler } = await import("#functions/send-digest.ts");
  expect(await handler(recorded<SQSEvent>("digest-orders.sqs"), CONTEXT)).toEqual({ batchItemFailures: [] });
  const notices = said("/api/notice") as { staffId: string; reply: { text: string } }[];
  expect(notices.map(({ staffId }) => staffId)).toEqual(["min"]);
  expect(notices[0]?.reply.text).toContain("王敏，早上好。先做这一件：");
  const receipt = await ports.digests.find("min", "2026-03-09");
  expect(receipt).toMatchObject({ status: "SENT", channel: "web", text: notices[0]?.reply.text });
});

test("what changes in the table reaches the copies on tasks and the people whom it concerns", async () => {
  const { endpoint, accessKey } = inject("dynamo");
  const described = await localClient({ endpoint, accessKey }).send(
    new DescribeTableCommand({ TableName: TABLE_NAME }),
  );
  const credentials = { accessKeyId: accessKey, secretAccessKey: accessKey };
  const client = new DynamoDBStreamsClient({ endpoint, region: "cn-north-1", credentials });
  const [projector, teller] = await Promise.all([
    import("#functions/project-changes.ts"),
    import("#functions/tell-people.ts"),
  ]);
  const faults: unknown[] = [];
  const from = {
    client,
    streamArn: described.Table?.LatestStreamArn ?? "",
    onFault: (fault: unknown) => faults.push(fault),
  };
  const streams = [
    followStream({
      ...from,
      checkpoint: join(folder, "a"),
      handle: async (event) => await projector.handler(event, CONTEXT),
    }),
    followStream({
      ...from,
      checkpoint: join(folder, "b"),
      handle: async (event) => await teller.handler(event, CONTEXT),
    }),
  ];
  const before = await ports.clients.find("cli_02");
  if (before === undefined) throw new Error("the client is there");
  await seed(ports.clients.put(before, { ...before, riskLevel: "RED" }));
  const input = { task: { owner: "min", id: "tsk_08" }, to: "na" };
  await perform(handOverTask, { ports, caller: MIN, message: "m1", input });

  await vi.waitFor(
    async () => {
      expect((await ports.tasks.find({ owner: "min", id: "tsk_02" }))?.client?.riskLevel).toBe("RED");
      const notices = said("/api/notice") as { staffId: string; reply: { text: string } }[];
      expect(notices.filter(({ staffId }) => staffId === "na").map(({ reply }) => reply.text)).toEqual([
        "王敏把“离网分析报告”转给您。回复“接单”确认。",
      ]);
    },
    { timeout: 15_000, interval: 100 },
  );
  await Promise.all(streams.map(async (stream) => await stream.stop()));
  expect(faults).toEqual([]);
});

test("rules whose trial nobody waits for are tried by the queue to the end", async () => {
  const [projector, mover] = await Promise.all([
    import("#functions/project-changes.ts"),
    import("#functions/move-clients.ts"),
  ]);
  const content = { cuts: { b: 99 } };
  const draft = { code: "TIER", number: 1, province: "GD", status: "DRY_RUN" as const, content, basedOn: 0 };
  const trial = { at: "2026-03-09T00:20:00.000Z", by: "adm", of: 9, isJob: true };
  await seed(ports.rules.put(undefined, { ...draft, trial }));
  const image = (at: string) => ({
    PK: { S: "RUL#" },
    SK: { S: "D#TIER" },
    ty: { S: "rules" },
    tj: { S: "BEGUN" },
    ta: { S: at },
  });
  const dynamodb = { SequenceNumber: "1", OldImage: image("before"), NewImage: image(trial.at) };
  await projector.handler({ Records: [{ eventID: "e1", eventName: "MODIFY", dynamodb }] }, CONTEXT);
  const work = { trial: "TIER" };
  expect((said("/api/moves") as object[][]).at(-1)).toEqual([work]);
  const record = {
    messageId: "m1",
    body: JSON.stringify(work),
    attributes: { ApproximateReceiveCount: "1" },
  };
  await mover.handler({ Records: [record] } as SQSEvent, CONTEXT);
  expect(await ports.rules.trial("TIER")).toMatchObject({ step: "DONE", number: 1 });
});

test("who has left is on the queue, and the queue gives what was theirs to the head of the unit", async () => {
  const [projector, mover] = await Promise.all([
    import("#functions/project-changes.ts"),
    import("#functions/move-clients.ts"),
  ]);
  const person = await ports.staff.find("min");
  if (person === undefined) throw new Error("the person is there");
  const book = await ports.clients.book("min");
  await seed(ports.staff.put(person, { ...person, status: "LEFT" }));
  const image = (status: string) => ({
    PK: { S: "STF#min" },
    SK: { S: "P#" },
    ty: { S: "staff" },
    st: { S: status },
  });
  const dynamodb = { SequenceNumber: "1", OldImage: image("ACTIVE"), NewImage: image("LEFT") };
  await projector.handler({ Records: [{ eventID: "e1", eventName: "MODIFY", dynamodb }] }, CONTEXT);
  const work = { staff: "min" };
  expect((said("/api/moves") as object[][]).at(-1)).toEqual([work]);
  const record = {
    messageId: "m1",
    body: JSON.stringify(work),
    attributes: { ApproximateReceiveCount: "1" },
  };
  const event = { Records: [record] } as unknown as SQSEvent;
  expect(await mover.handler(event, CONTEXT)).toEqual({ batchItemFailures: [] });
  expect(await ports.clients.book("min")).toEqual([]);
  expect((await ports.clients.book("zhao")).map(({ id }) => id)).toEqual(book.map(({ id }) => id));
  const kept = await ports.clients.find(book[0]?.id ?? "");
  expect(kept).toMatchObject({ owner: "zhao", unmanned: true });
  expect((await ports.tasks.desk("min")).tasks).toEqual([]);
});
