import type { Answer, Message } from "#bot/message.ts";
import { reply } from "#bot/reply.ts";
import { speakerById } from "#bot/speaker.ts";
import { type Day, type Instant, instantAt } from "#shared/domain/calendar/day.ts";
import { aHouse, type Given } from "#test/use-cases/house.ts";

interface Saying {
  readonly as?: string;
  /** The channel's id of the message: each is new unless it is named. */
  readonly id?: string;
  readonly conversation?: string;
  readonly action?: Message["action"];
}

/** The real bot over the memory engine: what a person types, and what comes back. Only clock and ids are fakes. */
export async function aBotHouse(given: Given = {}) {
  const house = await aHouse(given);
  let now: Instant = house.ports.clock.now();
  let count = 0;
  const ports = { ...house.ports, clock: { now: () => now } };
  const say = async (
    text: string,
    { as = "min", id, conversation = "page", action }: Saying = {},
  ): Promise<Answer> => {
    const speaker = await speakerById(ports, as);
    if (speaker === undefined) throw new Error(`nobody is called ${as}`);
    count += 1;
    const message = {
      id: id ?? `message-${count}`,
      channel: "web",
      conversation,
      text,
      ...(action && { action }),
    } as const;
    const answer = await reply(ports, speaker, message);
    house.table.settle();
    return answer;
  };
  const isAt = (day: Day, time: string) => {
    now = instantAt(day, time);
  };
  return { ports, table: house.table, say, isAt };
}

export type BotHouse = Awaited<ReturnType<typeof aBotHouse>>;
