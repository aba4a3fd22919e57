import { randomBytes, randomUUID } from "node:crypto";
import * as z from "zod";
import { writeReply } from "#bot/channels/web/write.ts";
import { Reply } from "#shared/domain/conversation/reply.ts";
import { Language } from "#shared/domain/people/staff.ts";
import { answerOrder, Order } from "./answer.ts";
import { newReference } from "./command.ts";
import { linkedFiles, sentFile } from "./file-route.ts";
import type { Functions } from "./functions.ts";
import type { LocalHouse } from "./house.ts";
import { type ServedPage, servePage } from "./page-server.ts";
import { peopleOf, welcomed } from "./people.ts";
import type { LocalQueue } from "./queue.ts";

const Notice = z.object({ staffId: z.string(), language: Language, reply: Reply });
const Orders = z.array(z.record(z.string(), z.unknown()));

export interface Rooms {
  readonly house: () => LocalHouse;
  readonly queue: () => LocalQueue;
  /** Clients that change hands. */
  readonly moves: () => LocalQueue;
  readonly imports: () => LocalQueue;
  readonly functions: () => Functions;
}

export function newToken(): string {
  return randomBytes(24).toString("hex");
}

/** The page and what the other commands and the functions ask of the running house, all on this machine only. */
export async function openPage(
  rooms: Rooms,
  { port, token }: { port: number; token: string },
): Promise<ServedPage> {
  const page: ServedPage = await servePage({
    port,
    token,
    async answer({ id: messageId, channel, conversation, text, action }, staffId) {
      const order = {
        as: staffId,
        messageId,
        channel,
        conversation,
        text,
        understand: false,
        ...(action && { action }),
      };
      const answered = await answerOrder(rooms.house(), order);
      return answered && { answer: answered, language: answered.language };
    },
    people: async () => welcomed(await peopleOf(rooms.house().open().door)),
    fault: newReference,
    orders: {
      ask: async (order) => (await answerOrder(rooms.house(), Order.parse(order))) ?? null,
      who: async () => await peopleOf(rooms.house().open().door),
      orders: async (orders) => await rooms.queue().send(Orders.parse(orders)),
      moves: async (orders) => await rooms.moves().send(Orders.parse(orders)),
      imports: async (orders) => await rooms.imports().send(Orders.parse(orders)),
      notice: async (notice) => pushed(page, Notice.parse(notice)),
    },
    linked: async (link) => await linkedFiles(rooms.house())(link),
    draw: async (path) => await rooms.functions().draw(path),
    async sent(link, content) {
      const key = await sentFile(rooms.house(), { link, content });
      if (key !== undefined) await rooms.imports().send([{ detail: { object: { key } } }]);
      return key !== undefined;
    },
    api: async (call) => await rooms.functions().api(call),
    messages: async (envelope) => await rooms.functions().messages(envelope),
  });
  return page;
}

function pushed(page: ServedPage, { staffId, language, reply }: z.infer<typeof Notice>): { pages: number } {
  const kind = reply.items.length > 0 ? "digest" : "notice";
  const event = {
    id: randomUUID(),
    at: new Date().toISOString(),
    kind,
    reply: writeReply(reply, language),
  } as const;
  return { pages: page.push(staffId, event) };
}
