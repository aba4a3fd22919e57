import * as z from "zod";
import { PAGE_CONVERSATION } from "#bot/channels/web/read.ts";
import { commandsOf } from "#bot/commands/catalogue.ts";
import { alive } from "#bot/conversation.ts";
import { hear } from "#bot/hear.ts";
import { type Answer, ChannelName } from "#bot/message.ts";
import { reply } from "#bot/reply.ts";
import { speakerById } from "#bot/speaker.ts";
import { Instant } from "#shared/domain/calendar/day.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import type { LocalHouse } from "./house.ts";
import type { Cost } from "./meter.ts";

/** One message from the command line, as it travels to a running house. */
export const Order = z.object({
  as: z.string().min(1),
  text: z.string(),
  at: Instant.optional(),
  channel: ChannelName.default("web"),
  conversation: z.string().min(1).default(PAGE_CONVERSATION),
  messageId: z.string().min(1),
  action: z.object({ verb: z.string(), data: z.record(z.string(), z.string()) }).optional(),
  /** Stops after understanding: nothing is done. */
  understand: z.boolean().default(false),
});
export type Order = z.infer<typeof Order>;

export type Answered = Answer & { readonly cost: Cost; readonly language: Language };

/** The very path of every channel; nobody when the person is not known. */
export async function answerOrder(house: LocalHouse, order: Order): Promise<Answered | undefined> {
  const { as, at, channel, conversation, messageId, text, action, understand } = order;
  const { ports, door, cost } = house.open({ at });
  const who = { ...door, clock: ports.clock };
  const speaker = await speakerById(who, as);
  if (speaker === undefined) return undefined;
  const message = { id: messageId, channel, conversation, text, ...(action && { action }) };
  const answer = understand
    ? await onlyHear({ ports, speaker, message })
    : await reply(ports, speaker, message);
  const after = answer.command === "set-language" ? await speakerById(who, as) : speaker;
  return { ...answer, cost: cost(), language: (after ?? speaker).staff.language };
}

type Hearing = Pick<Parameters<typeof hear>[1], "ports" | "speaker"> & {
  readonly ports: Parameters<typeof reply>[0];
  readonly message: Parameters<typeof reply>[2];
};

async function onlyHear({ ports, speaker, message }: Hearing): Promise<Answer> {
  const { id: staffId } = speaker.staff;
  const now = ports.clock.now();
  const [rules, calendar] = await Promise.all([ports.rules.current(), ports.rules.calendar()]);
  const kept = await ports.conversations.find({
    staffId,
    channel: message.channel,
    conversation: message.conversation,
  });
  const conversation = alive(kept, { now, questionMinutes: rules.conversation.questionMinutes });
  const allowed = commandsOf(speaker.caller.role);
  const { command, slots, confidence, readings, problem } = await hear(message, {
    ports: ports.names ?? ports,
    speaker,
    conversation,
    rules,
    calendar,
    now,
    allowed,
  });
  const silent = { text: "", items: [], more: 0, actions: [], chips: [], image: null };
  const refusal = problem ? { code: problem.code, data: problem.facts } : null;
  return {
    command,
    slots,
    confidence,
    readings: command === null ? readings : [],
    reply: silent,
    confirm: false,
    refusal,
  };
}
