import * as z from "zod";
import type { Conversation } from "#shared/domain/conversation/conversation.ts";
import { Reply } from "#shared/domain/conversation/reply.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import type { Ports } from "#shared/ports.ts";
import { COMMAND_NAMES, type CommandName, type Reading, type Slots } from "./understand/understanding.ts";

export const ChannelName = z.enum(["web", "bot-framework", "wecom"]);
export type ChannelName = z.infer<typeof ChannelName>;

/** One message as a channel has read it. The id is the channel's own, so that a repeat is known as one (decided 15). */
export const Message = z.lazy(() =>
  z.object({
    id: z.string().min(1).max(512),
    channel: ChannelName,
    conversation: z.string().min(1).max(256),
    text: z.string(),
    /** A button that was pressed, instead of words. */
    action: z.object({ verb: z.string(), data: z.record(z.string(), z.string()).default({}) }).optional(),
  }),
);
export type Message = z.infer<typeof Message>;

/** Who speaks, as the door has verified it. */
export interface Speaker {
  readonly staff: Staff;
  readonly caller: Caller;
}

/** What came of a message: the reply, and how it was understood. */
export interface Answer {
  readonly command: CommandName | null;
  readonly slots: Slots;
  readonly confidence: number;
  /** The nearest commands when none was sure. */
  readonly readings: readonly Reading[];
  readonly reply: Reply;
  /** It waits for 确认. */
  readonly confirm: boolean;
  /** It waits for one more thing: nothing has been done yet. */
  readonly asks?: boolean | undefined;
  readonly refusal: { readonly code: string; readonly data: unknown } | null;
}

/** A first answer as the table kept it, for a repeat of its message. */
export const KeptAnswer: z.ZodType<Answer> = z.object({
  command: z.enum(COMMAND_NAMES).nullable(),
  slots: z.record(z.string(), z.unknown()),
  confidence: z.number(),
  readings: z.array(
    z.object({ command: z.enum(COMMAND_NAMES), confidence: z.number(), example: z.string() }),
  ),
  reply: Reply,
  confirm: z.boolean(),
  asks: z.boolean().optional(),
  refusal: z.object({ code: z.string(), data: z.unknown() }).nullable(),
});

export type BotPorts = Omit<Ports, "mailbox" | "queue"> & {
  /** What finding out whom a sentence means reads, where its cost is to be told apart from the use-case's. */
  readonly names?: Pick<Ports, "clients" | "staff" | "units">;
};

/** The conversation as it is after the reply. */
export type Remembered = Partial<Conversation>;
