import { randomUUID } from "node:crypto";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { botDoor, type Response } from "#bot/channels/bot-framework/door.ts";
import type { Doors } from "#bot/channels/bot-framework/turn.ts";
import { botSettings } from "./bot-settings.ts";
import type { Environment } from "./environment.ts";
import { log } from "./log.ts";

/** Lambda takes 6 MB; an activity is a few KB. */
const MOST_BYTES = 256 * 1024;

type Result = APIGatewayProxyStructuredResultV2;

/** The bot behind API Gateway; its password is read with the first message. */
export function botFramework(
  environment: Environment,
  doors: Omit<Doors, "fault">,
): (event: APIGatewayProxyEventV2) => Promise<Result> {
  assertMayStart(environment);
  const door = once(async () => botDoor(await botSettings(environment), { ...doors, fault }));
  return async ({ headers: { authorization = "" }, requestContext, body, isBase64Encoded }) => {
    if (requestContext.http.method !== "POST") return { statusCode: 405 };
    const bytes = Buffer.from(body ?? "", isBase64Encoded ? "base64" : "utf8");
    if (bytes.length > MOST_BYTES) return { statusCode: 413 };
    const enter = await door();
    return resultOf(await enter({ authorization, body: bytes.toString("utf8") }));
  };
}

function resultOf({ status: statusCode, body }: Response): Result {
  if (body === undefined) return { statusCode };
  const headers = { "content-type": "application/json; charset=utf-8" };
  return { statusCode, headers, body: JSON.stringify(body) };
}

/** Without an app id the SDK believes every caller: a container that would do so stops before its first event. */
function assertMayStart({ STAGE, BOT_APP_ID }: Environment): void {
  if (STAGE !== "local" && !BOT_APP_ID)
    throw new Error("the bot does not start outside local mode without BOT_APP_ID");
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
