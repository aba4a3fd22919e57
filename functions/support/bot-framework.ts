import { randomUUID } from "node:crypto";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { botDoor } from "#bot/channels/bot-framework/door.ts";
import type { BotSettings } from "#bot/channels/bot-framework/settings.ts";
import type { Doors } from "#bot/channels/bot-framework/turn.ts";
import type { Environment } from "./environment.ts";
import { log } from "./log.ts";
import { secret } from "./secret.ts";

/** Lambda takes 6 MB; an activity is a few KB. */
const MOST_BYTES = 256 * 1024;

type Result = APIGatewayProxyStructuredResultV2;

/** The bot behind API Gateway; its password is read with the first message. */
export function botFramework(
  environment: Environment,
  doors: Omit<Doors, "fault">,
): (event: APIGatewayProxyEventV2) => Promise<Result> {
  assertMayStart(environment);
  const door = once(async () => botDoor(await settingsOf(environment), { ...doors, fault }));
  return async ({ headers, requestContext, body = "", isBase64Encoded }) => {
    if (requestContext.http.method !== "POST") return { statusCode: 405 };
    if (body.length > 2 * MOST_BYTES) return { statusCode: 413 };
    const bytes = Buffer.from(body, isBase64Encoded ? "base64" : "utf8");
    if (bytes.length > MOST_BYTES) return { statusCode: 413 };
    const enter = await door();
    const { status, body: said } = await enter({
      authorization: headers["authorization"] ?? "",
      body: bytes.toString("utf8"),
    });
    return said === undefined
      ? { statusCode: status }
      : { statusCode: status, headers: JSON_TYPE, body: JSON.stringify(said) };
  };
}
const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };

/** Without an app id the SDK believes every caller: a container that would do so stops before its first event. */
function assertMayStart({ STAGE, BOT_APP_ID }: Environment): void {
  if (STAGE !== "local" && !BOT_APP_ID)
    throw new Error("the bot does not start outside local mode without BOT_APP_ID");
}

async function settingsOf(environment: Environment): Promise<BotSettings> {
  const { STAGE, BOT_APP_ID, BOT_APP_TYPE, BOT_TENANT_ID, BOT_CLOUD, BOT_PASSWORD_PARAMETER } = environment;
  const password = BOT_PASSWORD_PARAMETER === undefined ? undefined : await secret(BOT_PASSWORD_PARAMETER);
  const identity = { appId: BOT_APP_ID, appType: BOT_APP_TYPE, tenantId: BOT_TENANT_ID };
  return { stage: STAGE, cloud: BOT_CLOUD, ...identity, password };
}

function fault(error: unknown): string {
  const reference = randomUUID().slice(0, 8);
  log.error("fault", { reference, fault: error });
  return reference;
}

/** The first success stays; a failure is tried again with the next message. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
