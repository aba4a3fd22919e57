import { keep } from "#bot/channels/bot-framework/keep.ts";
import { reply } from "#bot/reply.ts";
import { speakerOf } from "#bot/speaker.ts";
import { spell } from "#bot/understand/spelling.ts";
import { botFramework } from "./support/bot-framework.ts";
import { environment } from "./support/environment.ts";
import { filesOf } from "./support/files-of.ts";
import { picturesOf } from "./support/pictures-of.ts";
import { realPorts } from "./support/real-ports.ts";
import { answering } from "./support/wrap.ts";

const files = filesOf(environment);
const ports = realPorts(environment, { files, spell, pictures: picturesOf(environment) });

/** POST /api/messages: the address that the bot service knows us by. */
export const handler = answering(
  botFramework(environment, {
    speaker: async (userId) => await speakerOf(ports, "bot-framework", userId),
    reply: async (speaker, message) => await reply(ports, speaker, message),
    keep: async (speaker, said) => await keep(ports, { speaker, ...said }),
  }),
);
