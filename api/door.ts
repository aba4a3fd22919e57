import { answered } from "./answer.ts";
import { Problem, problemResponse } from "./problem.ts";
import type { ApiHouse, ApiRequest, ApiResponse } from "./request.ts";
import { type Address, addressesAt, type Match, routeOf } from "./routes.ts";
import { mustBeInScope, whoCalls } from "./who.ts";
import { languageOf } from "./words/words.ts";

/** Where the document lies that describes all the other addresses. */
export const DOCUMENT = "/v1/openapi.json";

/** Another system called: one request in, one response out, never an exception. The page to read first. */
export function apiDoor(house: ApiHouse): (request: ApiRequest) => Promise<ApiResponse> {
  return async (request) => {
    const { headers, body, status } = await enter(house, request).catch(told);
    return {
      status,
      headers: {
        ...ALWAYS,
        ...(body !== undefined && JSON_BODY),
        ...headers,
        "x-correlation-id": request.reference,
      },
      ...(body !== undefined && { body }),
    };

    async function told(error: unknown): Promise<ApiResponse> {
      const { reference, headers } = request;
      const language = languageOf(headers["accept-language"]);
      const isConditional = headers["if-match"] !== undefined;
      const response = await problemResponse(error, { language, reference, isConditional });
      if (response.status === 500) house.fault(error, reference);
      return response;
    }
  };
}

async function enter(house: ApiHouse, request: ApiRequest): Promise<ApiResponse> {
  const known = await whoCalls(house, request);
  if (request.path === DOCUMENT) return await documentFor(request);
  const { route: address, params } = matchOf(request);
  mustBeInScope(known, address.scope);
  const match = { route: await routeOf(address), params };
  return await answered({ house, known, request, match });
}

async function documentFor({ method }: ApiRequest): Promise<ApiResponse> {
  if (method !== "GET") throw new Problem("method.not-allowed", { allowed: ["GET"] });
  const { openApi } = await import("./openapi/document.ts");
  return { status: 200, headers: {}, body: await openApi() };
}

function matchOf({ path, method }: ApiRequest): Match<Address> {
  const found = addressesAt(path);
  if (found.length === 0) throw new Problem("route.unknown", {});
  const match = found.find(({ route }) => route.method === method);
  if (match) return match;
  throw new Problem("method.not-allowed", { allowed: found.map(({ route }) => route.method) });
}

const JSON_BODY = { "content-type": "application/json; charset=utf-8" };
/** What is said to one caller is nobody else's, and nothing that a browser should guess about. */
const ALWAYS = {
  "cache-control": "no-store",
  vary: "authorization, accept-language",
  "x-content-type-options": "nosniff",
};
