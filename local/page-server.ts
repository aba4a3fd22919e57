import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serveApi } from "./api-route.ts";
import type { Exchange } from "./exchange.ts";
import { serveLinked } from "./file-route.ts";
import { type PageEvent, pageEvents } from "./page-events.ts";
import { pageFile } from "./page-files.ts";
import { cookieOf, isSame, refused, type Session } from "./page-guard.ts";
import { HttpRefusal, readBytes, respond, respondJson } from "./page-http.ts";
import { type PageHouse, type Route, routesOf } from "./page-routes.ts";
import { servePicture } from "./picture-route.ts";

export interface ServedPage {
  /** With the token: whoever opens it may use the page. */
  readonly address: string;
  readonly port: number;
  /** Says something to a person unasked; answers how many open pages heard it. */
  push(staffId: string, event: PageEvent): number;
  close(): Promise<void>;
}

interface Desk {
  readonly house: PageHouse;
  readonly routes: ReadonlyMap<string, Route>;
  readonly session: Session;
}

/** Listens on this machine only; rejects when the port is taken. Port 0 takes a free one. */
export async function servePage({
  port: wanted,
  token,
  ...house
}: PageHouse & { readonly port: number; readonly token: string }): Promise<ServedPage> {
  const server = createServer();
  const port = await listening(server, wanted);
  const session = { port, token };
  const events = pageEvents();
  const desk = { house, session, routes: routesOf(house, events) };
  server.on("request", (request, response) => {
    void serve({ request, response }, desk);
  });
  return {
    address: `http://127.0.0.1:${port}/?t=${token}`,
    port,
    push: events.push,
    close: async () => {
      events.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function listening(server: Server, wanted: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(wanted, "127.0.0.1", resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Never rejects: whatever goes wrong is one short sentence, and in the log. */
async function serve({ request, response }: Omit<Exchange, "url">, desk: Desk): Promise<void> {
  try {
    const exchange = { request, response, url: addressed(request) };
    await answered(exchange, desk);
  } catch (error) {
    if (error instanceof HttpRefusal) {
      const headers = { connection: "close" };
      return respond(response, { status: error.status, content: error.message, headers });
    }
    const reference = desk.house.fault(error);
    if (response.headersSent) response.end();
    else respondJson(response, { reference }, 500);
  }
}

async function answered(exchange: Exchange, desk: Desk): Promise<void> {
  const { pathname } = exchange.url;
  const route = desk.routes.get(pathname);
  if (route) await runRoute(route, { exchange, desk });
  else await elsewhere(pathname)(exchange, desk);
}

function elsewhere(pathname: string) {
  if (pathname.startsWith("/v1/")) return callApi;
  if (pathname.startsWith("/pictures/")) return drawPicture;
  return pathname.startsWith("/files/") ? serveLink : serveFile;
}

async function drawPicture(exchange: Exchange, { house, session }: Desk): Promise<void> {
  const status = refused(exchange.request, "open", session);
  if (status !== undefined) throw new HttpRefusal(status);
  if (house.draw === undefined) throw new HttpRefusal(404);
  await servePicture(house.draw, exchange);
}

/** The door asks for a key itself. */
async function callApi({ request, response, url }: Exchange, { house, session }: Desk): Promise<void> {
  const status = refused(request, "open", session);
  if (status !== undefined) throw new HttpRefusal(status);
  if (house.api === undefined) throw new HttpRefusal(404);
  await serveApi(house.api, { request, response, url });
}

function addressed({ url = "/" }: Exchange["request"]): URL {
  if (!URL.canParse(url, "http://page")) throw new HttpRefusal(400);
  return new URL(url, "http://page");
}

async function runRoute(route: Route, { exchange, desk }: { exchange: Exchange; desk: Desk }): Promise<void> {
  const status = refused(exchange.request, route.lock, desk.session);
  if (status !== undefined) throw new HttpRefusal(status);
  if (exchange.request.method !== route.method) throw new HttpRefusal(405);
  await route.run(exchange);
}

/** The address is its own key: it opens one file, for a while. */
async function serveLink({ request, response, url }: Exchange, { house, session }: Desk): Promise<void> {
  const status = refused(request, "open", session);
  if (status !== undefined) throw new HttpRefusal(status);
  if (request.method === "PUT") return await takeFile({ request, response, url }, house);
  if (request.method !== "GET") throw new HttpRefusal(405);
  await serveLinked(await house.linked?.(url), response);
}

const LARGEST_FILE = 200 * 1024 * 1024;

async function takeFile({ request, response, url }: Exchange, house: PageHouse): Promise<void> {
  const content = await readBytes(request, LARGEST_FILE);
  if (!(await house.sent?.(url, content))) throw new HttpRefusal(404);
  respond(response, {});
}

/** The page's own files. Opened with the token, the browser keeps it in a cookie and the address loses it. */
async function serveFile({ request, response, url }: Exchange, { session }: Desk): Promise<void> {
  const status = refused(request, "open", session);
  if (status !== undefined) throw new HttpRefusal(status);
  const file = await pageFile(url.pathname);
  if (file === undefined) throw new HttpRefusal(404);
  if (request.method !== "GET") throw new HttpRefusal(405);
  const token = url.searchParams.get("t");
  if (token === null) return respond(response, file);
  if (!isSame(token, session.token)) throw new HttpRefusal(401);
  respond(response, { status: 303, headers: { location: "/", "set-cookie": cookieOf(session) } });
}
