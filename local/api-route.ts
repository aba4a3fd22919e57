import type { Exchange } from "./exchange.ts";
import { readBytes, respond } from "./page-http.ts";

/** What another system sends, as API Gateway would hand it on. */
export interface ApiCall {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: string;
}

/** The door itself says what is too much for it; beyond this we stop listening. */
const MOST_BYTES = 1024 * 1024;

export async function serveApi(
  api: (call: ApiCall) => Promise<ApiAnswer>,
  { request, response, url }: Exchange,
): Promise<void> {
  const { method = "GET", headers } = request;
  const answer = await api({
    method,
    path: url.pathname,
    query: joined(url.searchParams),
    headers: Object.fromEntries(Object.entries(headers).map(([name, said]) => [name, String(said)])),
    body: await readBytes(request, MOST_BYTES),
  });
  respond(response, answer);
}

/** What is said twice is joined with a comma, as API Gateway does. */
function joined(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name).join(",")]));
}
