import type { ServerResponse } from "node:http";
import type { PageReply } from "#bot/channels/web/write.ts";

/** What is said to a person without having been asked. The page shows one id once. */
export interface PageEvent {
  readonly id: string;
  readonly kind: "digest" | "notice";
  readonly at: string;
  readonly reply: PageReply;
}

export interface PageEvents {
  /** Keeps the response open; ends with it. `after`: the last event that the page has seen. */
  listen(staffId: string, to: { response: ServerResponse; after: string | undefined }): void;
  /** Answers how many pages heard it; the last ones wait for a page that opens later. */
  push(staffId: string, event: PageEvent): number;
  close(): void;
}

const KEPT = 20;
const HEARTBEAT_MS = 20_000;

export function pageEvents(): PageEvents {
  const kept = new Map<string, PageEvent[]>();
  const listeners = new Map<ServerResponse, string>();
  const beat = setInterval(() => {
    for (const response of listeners.keys()) response.write(":\n\n");
  }, HEARTBEAT_MS).unref();
  return {
    listen(staffId, { response, after }) {
      response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
      response.write("retry: 2000\n\n");
      const waiting = kept.get(staffId) ?? [];
      const seen = waiting.findIndex(({ id }) => id === after);
      for (const event of waiting.slice(seen + 1)) response.write(lineOf(event));
      listeners.set(response, staffId);
      response.on("close", () => listeners.delete(response));
    },
    push(staffId, event) {
      kept.set(staffId, [...(kept.get(staffId) ?? []), event].slice(-KEPT));
      const heard = [...listeners].filter(([, listener]) => listener === staffId);
      for (const [response] of heard) response.write(lineOf(event));
      return heard.length;
    },
    close() {
      clearInterval(beat);
      for (const response of listeners.keys()) response.end();
    },
  };
}

function lineOf(event: PageEvent): string {
  return `id: ${event.id}\ndata: ${JSON.stringify(event)}\n\n`;
}
