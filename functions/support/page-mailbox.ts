import { PAGE_CONVERSATION } from "#bot/channels/web/read.ts";
import type { Mailbox } from "#shared/ports.ts";
import type { Environment } from "./environment.ts";

/** On one machine people are spoken to on the page; without one that is open, the words wait in the receipt. */
export function pageMailbox({ PAGE_URL, PAGE_TOKEN }: Pick<Environment, "PAGE_URL" | "PAGE_TOKEN">): Mailbox {
  const place = { channel: "web", conversation: PAGE_CONVERSATION };
  return {
    async deliver({ id, language }, reply) {
      if (PAGE_URL === undefined) return place;
      const headers = { "content-type": "application/json", authorization: `Bearer ${PAGE_TOKEN ?? ""}` };
      const body = JSON.stringify({ staffId: id, language, reply });
      const response = await fetch(`${PAGE_URL}/api/notice`, { method: "POST", headers, body });
      if (!response.ok) throw new Error(`the page answered ${response.status}`);
      return place;
    },
  };
}
