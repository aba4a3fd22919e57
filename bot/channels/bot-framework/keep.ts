import type { BotPorts, Speaker } from "#bot/message.ts";
import { perform } from "#shared/perform.ts";
import { keepAddress } from "#shared/use-cases/people/keep-address.ts";

const channel = "bot-framework";

/** Costs nothing while the person's address is the one we know; never enters their undo stack. */
export async function keep(
  ports: BotPorts,
  { speaker, address, message }: { speaker: Speaker; address: string; message: string },
): Promise<void> {
  if (speaker.staff.addresses?.[channel] === address) return;
  const { caller } = speaker;
  await perform(keepAddress, {
    ports,
    caller,
    input: { channel, address },
    message: `${message}|address`,
    bulk: true,
  });
}
