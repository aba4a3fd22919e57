import type { IncomingMessage, ServerResponse } from "node:http";
import { page } from "#bot/phrases/zh/page.ts";
import { SAFE_HEADERS } from "./page-files.ts";

type RefusalStatus = keyof typeof page.http;

/** A request that we do not take, with the status that says why. */
export class HttpRefusal extends Error {
  override readonly name = "HttpRefusal";
  readonly status: RefusalStatus;

  constructor(status: RefusalStatus) {
    super(page.http[status]);
    this.status = status;
  }
}

export function respond(
  response: ServerResponse,
  {
    status = 200,
    ...rest
  }: { status?: number; type?: string; content?: Buffer | string } & {
    headers?: Readonly<Record<string, string>>;
  },
): void {
  const { type = "text/plain; charset=utf-8", content = "", headers = {} } = rest;
  response.writeHead(status, { ...SAFE_HEADERS, "content-type": type, ...headers });
  response.end(content);
}

export function respondJson(response: ServerResponse, body: unknown, status = 200): void {
  const content = body === undefined ? "" : JSON.stringify(body);
  respond(response, { status, type: "application/json; charset=utf-8", content });
}

export async function readBody(request: IncomingMessage, mostBytes: number): Promise<string> {
  if (!request.headers["content-type"]?.startsWith("application/json")) throw new HttpRefusal(415);
  return (await readBytes(request, mostBytes)).toString("utf8");
}

/** Stops reading as soon as it is too much. */
export async function readBytes(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new HttpRefusal(413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export async function readJson(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  const body = await readBody(request, mostBytes);
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw Object.assign(new HttpRefusal(400), { cause });
  }
}
