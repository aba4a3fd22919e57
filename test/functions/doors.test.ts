import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { describe, expect, test } from "vitest";
import { answering, working } from "#functions/support/wrap.ts";

const CONTEXT = {
  awsRequestId: "11111111-2222-4333-8444-555555555555",
  getRemainingTimeInMillis: () => 30_000,
} as Context;

const REQUEST = { requestContext: { requestId: "req-1" }, headers: {} } as APIGatewayProxyEventV2;

describe("a door that somebody waits at", () => {
  test("tells a fault as a reference number and not in a library's words", async () => {
    const door = answering(async () => await Promise.reject(new Error("ECONNREFUSED 10.0.0.7:8000")));
    expect(await door(REQUEST, CONTEXT)).toEqual({
      statusCode: 500,
      headers: { "content-type": "application/json; charset=utf-8" },
      body: `{"error":"fault","reference":"${CONTEXT.awsRequestId}"}`,
    });
  });

  test("hands on what it was given and what came back", async () => {
    const door = answering(async ({ headers }) => ({ statusCode: 200, body: JSON.stringify(headers) }));
    expect(await door(REQUEST, CONTEXT)).toEqual({ statusCode: 200, body: "{}" });
  });
});

test("a door that a queue knocks at throws a fault on, so that the work is tried again", async () => {
  const door = working(async () => await Promise.reject(new Error("the table is gone")));
  await expect(door({}, CONTEXT)).rejects.toThrow("the table is gone");
});
