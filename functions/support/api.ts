import { createHash, createHmac } from "node:crypto";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { apiDoor } from "#api/door.ts";
import type { ApiHouse, ApiRequest, ApiResponse } from "#api/request.ts";
import type { Environment } from "./environment.ts";
import { log } from "./log.ts";

type Result = APIGatewayProxyStructuredResultV2;

/** The API behind API Gateway. */
export function api(
  environment: Environment,
  ports: ApiHouse["ports"],
): (event: APIGatewayProxyEventV2) => Promise<Result> {
  const door = apiDoor(houseOf(environment, ports));
  return async (event) => resultOf(await door(requestOf(event)));
}

function houseOf({ STAGE, API_SECRET, PAGE_TOKEN }: Environment, ports: ApiHouse["ports"]): ApiHouse {
  if (API_SECRET === undefined) throw new Error("API_SECRET is not set: pages could not be signed");
  const isLocal = STAGE === "local" && PAGE_TOKEN !== undefined;
  return {
    ports,
    hash: sha256,
    sign: (text) => createHmac("sha256", API_SECRET).update(text).digest("base64url").slice(0, 22),
    ...(isLocal && { isOwnToken: (token: string) => sha256(token) === sha256(PAGE_TOKEN) }),
    fault: (error, reference) => log.error("fault", { reference, fault: error }),
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function requestOf({
  rawPath: path,
  headers,
  queryStringParameters: query = {},
  body = "",
  isBase64Encoded,
  requestContext: { requestId: reference, http },
}: APIGatewayProxyEventV2): ApiRequest {
  const bytes = Buffer.from(body, isBase64Encoded ? "base64" : "utf8");
  return { method: http.method, path, headers, query, body: bytes, reference };
}

function resultOf({ status: statusCode, headers, body }: ApiResponse): Result {
  return { statusCode, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
}
