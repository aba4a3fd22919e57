import * as z from "zod";
import type { Message } from "#bot/message.ts";

/** The page's own conversation; digests and notices that are pushed to it belong to the same one. */
export const PAGE_CONVERSATION = "page";

const Envelope = z.lazy(() =>
  z.strictObject({
    /** Made by the page, one per sentence or press: a repeat bears the same. */
    id: z.string().min(8).max(64),
    staffId: z.string().min(1).max(64),
    conversation: z.string().min(1).max(64).default(PAGE_CONVERSATION),
    text: z.string().optional(),
    action: z
      .strictObject({ verb: z.string().min(1).max(64), data: z.record(z.string(), z.string()) })
      .optional(),
  }),
);

export interface Heard {
  readonly staffId: string;
  readonly message: Message;
}

/** `undefined` for whatever the page does not send; neither words nor a press is nothing said. */
export function read(envelope: unknown): Heard | undefined {
  const { success, data } = Envelope.safeParse(envelope);
  if (!success || (data.text === undefined) === (data.action === undefined)) return undefined;
  const { id, staffId, conversation, text = "", action } = data;
  return { staffId, message: { id, channel: "web", conversation, text, ...(action && { action }) } };
}
