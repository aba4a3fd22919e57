import { botPush } from "#bot/channels/bot-framework/push.ts";
import type { Mailbox } from "#shared/ports.ts";
import { botSettings } from "./bot-settings.ts";
import type { Environment } from "./environment.ts";

const CHANNEL = "bot-framework";

/** Writes where the person was last heard from; the bot's password is read with the first letter. */
export function botMailbox(environment: Environment): Mailbox {
  let push: ReturnType<typeof botPush> | undefined;
  return {
    async deliver({ id, language, addresses }, reply) {
      const address = addresses?.[CHANNEL];
      if (address === undefined)
        throw new Error(`${id} has never written on ${CHANNEL}: no address to send to`);
      push ??= botPush(await botSettings(environment));
      return { channel: CHANNEL, ...(await push({ address, reply, language })) };
    },
  };
}
