import * as z from "zod";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import { post, type Wait } from "./post.ts";
import { assertIdentity, type BotSettings, mayAnswerAt } from "./settings.ts";
import { botToken } from "./token.ts";
import { write } from "./write.ts";

const Party = z.lazy(() => z.looseObject({ id: z.string().min(1) }));
const Address = z.lazy(() =>
  z.object({ channelId: z.string(), serviceUrl: z.url(), conversation: Party, user: Party, bot: Party }),
);

export interface Letter {
  /** As `keep` was told it. */
  readonly address: string;
  readonly reply: Reply;
  readonly language: Language;
}

/** Writes to a person who has not just spoken and answers the conversation's id; a fault when the channel did not take it. Without the SDK, which would take ten times as long to load as all the rest. */
export function botPush(
  settings: BotSettings,
  wait: Wait = sleep,
): (letter: Letter) => Promise<{ conversation: string }> {
  assertIdentity(settings);
  const token = botToken(settings);
  return async ({ address, reply, language }) => {
    const { channelId, serviceUrl, conversation, user, bot } = Address.parse(JSON.parse(address));
    if (!mayAnswerAt(serviceUrl, settings))
      throw new Error(`no message goes to ${new URL(serviceUrl).hostname}`);
    const envelope = { channelId, conversation, from: bot, recipient: user };
    const parcel = {
      url: `${serviceUrl.replace(/\/$/, "")}/v3/conversations/${encodeURIComponent(conversation.id)}/activities`,
      token: await token(),
      body: { ...write(reply, { channelId, language }), ...envelope },
    };
    await post(parcel, wait);
    return { conversation: conversation.id };
  };
}

async function sleep(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
