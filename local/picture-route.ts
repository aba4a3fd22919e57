import type { Exchange } from "./exchange.ts";
import { HttpRefusal, respond } from "./page-http.ts";

export interface DrawnPicture {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Buffer;
}

/** Answers the addresses that the chat gives out for pictures; each is its own key, for a while. */
export async function servePicture(
  draw: (path: string) => Promise<DrawnPicture>,
  { request, response, url }: Exchange,
): Promise<void> {
  if (request.method !== "GET") throw new HttpRefusal(405);
  const drawn = await draw(url.pathname);
  if (drawn.status === 404) throw new HttpRefusal(404);
  respond(response, drawn);
}
