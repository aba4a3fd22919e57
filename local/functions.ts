import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type {
  APIGatewayProxyEventV2,
  Context,
  DynamoDBBatchResponse,
  DynamoDBStreamEvent,
  SQSBatchResponse,
  SQSEvent,
} from "aws-lambda";
import type { Response as BotResponse, Envelope } from "#bot/channels/bot-framework/door.ts";
import { log } from "#functions/support/log.ts";
import type { ApiAnswer, ApiCall } from "./api-route.ts";
import type { LocalHouse } from "./house.ts";
import type { DrawnPicture } from "./picture-route.ts";

/** The stack's own functions, run by this machine's queue, stream and clock. */
export interface Functions {
  plan(occasion: { at: string; since?: string }): Promise<void>;
  send(event: SQSEvent): Promise<SQSBatchResponse>;
  move(event: SQSEvent): Promise<SQSBatchResponse>;
  takeIn(event: SQSEvent): Promise<SQSBatchResponse>;
  project(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse>;
  tell(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse>;
  messages(envelope: Envelope): Promise<BotResponse>;
  api(call: ApiCall): Promise<ApiAnswer>;
  draw(path: string): Promise<DrawnPicture>;
}

interface Page {
  readonly url: string;
  readonly token: string;
  /** The moment that a digest round is run for; the real clock when it is not said. */
  readonly at?: string | undefined;
}

/** They find the table, the page and the queue through the environment, as in the cloud; so it is set before they load. */
export async function loadFunctions(
  { place, folder }: Pick<LocalHouse, "place" | "folder">,
  { url, token, at }: Page,
): Promise<Functions> {
  if (!process.env["LOG"]) log.silence();
  Object.assign(process.env, {
    ...place.variables,
    STAGE: "local",
    PAGE_URL: url,
    PAGE_TOKEN: token,
    FILES_FOLDER: folder.files,
    WORK_FOLDER: folder.file("work"),
    FILES_SECRET: folder.settings().accessKey,
    API_SECRET: folder.settings().accessKey,
    PICTURE_SECRET: folder.settings().accessKey,
    PICTURE_URL: url,
    ...DRAWING_TOOLS,
    ...(at && { FROZEN_AT: at }),
  });
  const [planner, sender, mover, projector, teller] = await Promise.all([
    import("#functions/plan-digests.ts"),
    import("#functions/send-digest.ts"),
    import("#functions/move-clients.ts"),
    import("#functions/project-changes.ts"),
    import("#functions/tell-people.ts"),
  ]);
  return {
    plan: async (occasion) => void (await planner.handler(occasion, CONTEXT)),
    send: async (event) => await sender.handler(event, CONTEXT),
    move: async (event) => await mover.handler(event, CONTEXT),
    takeIn,
    project: async (event) => await projector.handler(event, CONTEXT),
    tell: async (event) => await teller.handler(event, CONTEXT),
    messages,
    api,
    draw,
  };
}

/** What the stack puts beside the function lies here in the project and its packages. */
const DRAWING_TOOLS = {
  DRAWING_ENGINE: createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm"),
  DRAWING_FONT: fileURLToPath(new URL("../functions/support/font/noto-sans-cjk-sc.otf", import.meta.url)),
};

const CONTEXT = { awsRequestId: "local", getRemainingTimeInMillis: () => 60_000 } as Context;

/** What reads files loads with the first of them. */
async function takeIn(event: SQSEvent): Promise<SQSBatchResponse> {
  const { handler } = await import("#functions/import-file.ts");
  return await handler(event, CONTEXT);
}

/** The bot's SDK loads with its first message: nobody who uses the page waits for it. */
async function messages({ authorization, body }: Envelope): Promise<BotResponse> {
  const { handler } = await import("#functions/receive-message.ts");
  const event = {
    headers: { authorization },
    body,
    isBase64Encoded: false,
    requestContext: { http: { method: "POST" } },
  };
  const { statusCode = 500, body: said } = await handler(
    event as unknown as Parameters<typeof handler>[0],
    CONTEXT,
  );
  return said === undefined ? { status: statusCode } : { status: statusCode, body: JSON.parse(said) };
}

/** What other systems call loads with the first of them. */
async function api(call: ApiCall): Promise<ApiAnswer> {
  const { handler } = await import("#functions/serve-api.ts");
  const { statusCode = 500, headers = {}, body = "" } = await handler(eventOf(call), CONTEXT);
  return { status: statusCode, headers: headers as Record<string, string>, content: body };
}

/** The engine and the font load with the first picture. */
async function draw(path: string): Promise<DrawnPicture> {
  const { handler } = await import("#functions/draw-picture.ts");
  const call = { method: "GET", path, query: {}, headers: {}, body: Buffer.alloc(0) };
  const { statusCode = 500, headers = {}, body = "" } = await handler(eventOf(call), CONTEXT);
  return {
    status: statusCode,
    headers: headers as Record<string, string>,
    content: Buffer.from(body, "base64"),
  };
}

/** As API Gateway would send it. */
export function eventOf({ method, path, query, headers, body }: ApiCall): APIGatewayProxyEventV2 {
  const event = {
    ...{ rawPath: path, headers, queryStringParameters: query },
    ...{ body: body.toString("base64"), isBase64Encoded: true },
    requestContext: { requestId: randomUUID(), http: { method } },
  };
  return event as unknown as APIGatewayProxyEventV2;
}
