import type { ConversationReference } from "botbuilder";
import * as z from "zod";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import { hostAdapter } from "./adapter.ts";
import { type BotSettings, mayAnswerAt } from "./settings.ts";
import { write } from "./write.ts";

const Address = z.looseObject({ channelId: z.string(), serviceUrl: z.url() });

export interface Letter {
  /** As `keep` was told it. */
  readonly address: string;
  readonly reply: Reply;
  readonly language: Language;
}

/** Writes to a person who has not just spoken; a fault when the channel did not take it. */
export function botPush(settings: BotSettings): (letter: Letter) => Promise<void> {
  const adapter = hostAdapter(settings);
  return async ({ address, reply, language }) => {
    const reference = Address.parse(JSON.parse(address));
    const { channelId, serviceUrl } = reference;
    if (!mayAnswerAt(serviceUrl, settings))
      throw new Error(`no message goes to ${new URL(serviceUrl).hostname}`);
    const to = reference as Partial<ConversationReference>;
    await adapter.continueConversationAsync(settings.appId ?? "", to, async (context) => {
      await context.sendActivity(write(reply, { channelId, language }));
    });
  };
}
