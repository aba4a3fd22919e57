import * as z from "zod";
import type { Mailbox } from "#shared/ports.ts";
import { botSettings } from "./bot-settings.ts";
import type { Environment } from "./environment.ts";

const CHANNEL = "bot-framework";
const Address = z.object({ conversation: z.object({ id: z.string() }) });

type Push = ReturnType<typeof import("#bot/channels/bot-framework/push.ts")["botPush"]>;

/** Writes where the person was last heard from. The channel's SDK is loaded with the first letter, not before. */
export function botMailbox(environment: Environment): Mailbox {
  let push: Push | undefined;
  return {
    async deliver({ id, language, addresses }, reply) {
      const address = addresses?.[CHANNEL];
      if (address === undefined)
        throw new Error(`${id} has never written on ${CHANNEL}: no address to send to`);
      const { conversation } = Address.parse(JSON.parse(address));
      push ??= await pushOf(environment);
      await push({ address, reply, language });
      return { channel: CHANNEL, conversation: conversation.id };
    },
  };
}

async function pushOf(environment: Environment): Promise<Push> {
  const { botPush } = await import("#bot/channels/bot-framework/push.ts");
  return botPush(await botSettings(environment));
}
