import middy, { type MiddlewareObj, type MiddyfiedHandler } from "@middy/core";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { log } from "./log.ts";

type Answer = APIGatewayProxyStructuredResultV2;

/** A door that somebody waits at: a fault is logged and told as a reference number, never in a library's words. */
export function answering(
  handle: (event: APIGatewayProxyEventV2) => Promise<Answer>,
): MiddyfiedHandler<APIGatewayProxyEventV2, Answer> {
  return middy<APIGatewayProxyEventV2, Answer>()
    .use(correlated())
    .onError((request) => {
      log.error("fault", { fault: request.error });
      request.response = sorry(request.context.awsRequestId);
    })
    .handler(handle);
}

/** A door that a queue, a stream or a schedule knocks at: a fault is logged and thrown on, so that it is tried again. */
export function working<Event, Result>(
  handle: (event: Event) => Promise<Result>,
): MiddyfiedHandler<Event, Result> {
  return middy<Event, Result>()
    .use(correlated())
    .onError((request) => {
      log.error("fault", { fault: request.error });
    })
    .handler(handle);
}

/** Every line of one invocation carries its id, which API Gateway, Lambda and the caller know it by. */
function correlated(): MiddlewareObj {
  return {
    before: ({ event, context }) => {
      log.begin({ correlationId: correlationId(event) ?? context.awsRequestId });
    },
  };
}

function correlationId(event: unknown): string | undefined {
  const { requestContext } = event as { requestContext?: { requestId?: string } };
  return requestContext?.requestId;
}

function sorry(reference: string): Answer {
  return {
    statusCode: 500,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify({ error: "fault", reference }),
  };
}
