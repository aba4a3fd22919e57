import type { Response as BotResponse, Envelope } from "#bot/channels/bot-framework/door.ts";
import { read } from "#bot/channels/web/read.ts";
import { write, writeUnknownPerson } from "#bot/channels/web/write.ts";
import type { Answer, Message } from "#bot/message.ts";
import { page as enWords } from "#bot/phrases/en/page.ts";
import { page as zhWords } from "#bot/phrases/zh/page.ts";
import type { LinkedFile } from "#functions/support/folder-files.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import type { ApiAnswer, ApiCall } from "./api-route.ts";
import type { Exchange } from "./exchange.ts";
import type { PageEvents } from "./page-events.ts";
import type { Lock } from "./page-guard.ts";
import { HttpRefusal, readBody, readJson, respondJson } from "./page-http.ts";
import type { DrawnPicture } from "./picture-route.ts";

/** Someone whose day can be looked at; post and unit in words. */
export interface PagePerson {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly unit: string;
  readonly language: Language;
  /** What one may begin with. */
  readonly chips: readonly string[];
  readonly hasDay: boolean;
}

/** What the page asks of the house. */
export interface PageHouse {
  /** `undefined` for a person who is not known. `language` as it is after the message. */
  answer(message: Message, staffId: string): Promise<{ answer: Answer; language: Language } | undefined>;
  people(): Promise<readonly PagePerson[]>;
  /** Logs what went wrong and answers the number that a person may tell. */
  fault(error: unknown): string;
  /** What the command line asks of the running house, by name: POST /api/<name> with the token in a header. */
  readonly orders?: Readonly<Record<string, (order: unknown) => Promise<unknown>>>;
  /** GET /files/…: what a link leads to. */
  linked?(link: URL): Promise<LinkedFile | undefined>;
  /** GET /pictures/…: draws what the address of a picture stands for. */
  draw?(path: string): Promise<DrawnPicture>;
  /** PUT /files/…: a file that a link takes; false for a link that does not take it. */
  sent?(link: URL, content: Buffer): Promise<boolean>;
  /** POST /api/messages, for a Bot Framework client on this machine. */
  messages?(envelope: Envelope): Promise<BotResponse>;
  /** /v1/…: what other systems call. */
  api?(call: ApiCall): Promise<ApiAnswer>;
}

export interface Route {
  readonly method: "GET" | "POST";
  readonly lock: Lock;
  run(exchange: Exchange): Promise<void>;
}

const MOST_BYTES = 64 * 1024;
const MOST_ACTIVITY_BYTES = 256 * 1024;
const WORDS = { zh: zhWords, en: enWords };

export function routesOf(house: PageHouse, events: PageEvents): ReadonlyMap<string, Route> {
  const orders = Object.entries(house.orders ?? {});
  return new Map<string, Route>([
    ["/api/words", get("open", async () => WORDS)],
    ["/api/people", get("page", async () => await house.people())],
    ["/api/events", { method: "GET", lock: "page", run: async (exchange) => listen(exchange, events) }],
    ["/api/say", post("page", async (body) => await say(house, body))],
    ...orders.map(([name, order]) => [`/api/${name}`, post("order", order)] as const),
    ...(house.messages ? [["/api/messages", botRoute(house)] as const] : []),
  ]);
}

function get(lock: Lock, answer: () => Promise<unknown>): Route {
  return { method: "GET", lock, run: async ({ response }) => respondJson(response, await answer()) };
}

function post(lock: Lock, answer: (body: unknown) => Promise<unknown>): Route {
  return {
    method: "POST",
    lock,
    run: async ({ request, response }) =>
      respondJson(response, await answer(await readJson(request, MOST_BYTES))),
  };
}

async function say(house: PageHouse, body: unknown): Promise<unknown> {
  const heard = read(body);
  if (heard === undefined) throw new HttpRefusal(400);
  const answered = await house.answer(heard.message, heard.staffId);
  return answered ? write(answered.answer, answered.language) : writeUnknownPerson("zh");
}

function listen({ request, response, url }: Exchange, events: PageEvents): void {
  const staffId = url.searchParams.get("as");
  if (!staffId) throw new HttpRefusal(400);
  const after = request.headers["last-event-id"];
  events.listen(staffId, { response, after: typeof after === "string" ? after : undefined });
}

function botRoute({ messages }: PageHouse): Route {
  return {
    method: "POST",
    lock: "bot",
    async run({ request, response }) {
      const body = await readBody(request, MOST_ACTIVITY_BYTES);
      const authorization = request.headers.authorization ?? "";
      const answered = await messages?.({ authorization, body });
      respondJson(response, answered?.body, answered?.status);
    },
  };
}
