import { spell } from "#bot/understand/spelling.ts";
import { api } from "./support/api.ts";
import { environment } from "./support/environment.ts";
import { filesOf } from "./support/files-of.ts";
import { realPorts } from "./support/real-ports.ts";
import { answering } from "./support/wrap.ts";

/** ANY /v1/…: whatever people do in the chat, for other systems. */
export const handler = answering(
  api(environment, realPorts(environment, { files: filesOf(environment), spell })),
);
