import { sendDigest, tellOthers } from "#bot/announce.ts";
import type { Answer, Message } from "#bot/message.ts";
import { reply } from "#bot/reply.ts";
import { speakerById } from "#bot/speaker.ts";
import { type Day, type Instant, instantAt } from "#shared/domain/calendar/day.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import type { JournalEntry } from "#shared/ports/journal.ts";
import { readEntry } from "#shared/storage/journal-item.ts";
import { aHouse, type Given } from "#test/use-cases/house.ts";

interface Saying {
  readonly as?: string;
  /** The channel's id of the message: each is new unless it is named. */
  readonly id?: string;
  readonly channel?: Message["channel"];
  readonly conversation?: string;
  readonly action?: Message["action"];
}

/** One delivery of a digest order: the queue's id, and how often it has been tried. */
interface Delivery {
  readonly day?: Day;
  readonly id?: string;
  readonly receives?: number;
}

/**
 * The real bot over the memory engine: what a person types, and what comes back; whatever somebody changes is told to
 * the others as the stream does it. Only clock, ids and the mailbox are fakes.
 */
export async function aBotHouse(given: Given = {}) {
  const house = await aHouse(given);
  const post = aMailbox();
  let now: Instant = house.ports.clock.now();
  let count = 0;
  let told = 0;
  const ports = { ...house.ports, mailbox: post.mailbox, clock: { now: () => now } };
  const tell = async () => {
    const entries = entriesOf(house.table.all());
    for (const entry of entries.slice(told)) await tellOthers(ports, entry);
    told = entries.length;
    house.table.settle();
  };
  const say = async (
    text: string,
    { as = "min", id, channel = "web", conversation = "page", action }: Saying = {},
  ): Promise<Answer> => {
    const speaker = await speakerById(ports, as);
    if (speaker === undefined) throw new Error(`nobody is called ${as}`);
    count += 1;
    const message = { id: id ?? `message-${count}`, channel, conversation, text, ...(action && { action }) };
    const answer = await reply(ports, speaker, message);
    await tell();
    return answer;
  };
  const push = async (
    owner: string,
    { day = "2026-03-09", id = "order", receives = 1 }: Delivery = {},
  ): Promise<void> => {
    await sendDigest(ports, { owner, day, province: "GD", id, receives });
    house.table.settle();
  };
  const isAt = (day: Day, time: string) => {
    now = instantAt(day, time);
    house.isAt(day, time);
  };
  return {
    ...{ ports, table: house.table, say, push, isAt },
    ...{ letters: post.letters, heardBy: post.heardBy, breakMailbox: post.breakWith },
    entries: () => entriesOf(house.table.all()),
    /** The stream delivers an entry once more. */
    tellAgain: async (entry: JournalEntry) => await tellOthers(ports, entry),
  };
}

export type BotHouse = Awaited<ReturnType<typeof aBotHouse>>;

export interface Letter {
  readonly to: string;
  readonly reply: Reply;
}

/** Keeps what it is given; when it is broken, it takes nothing. */
function aMailbox() {
  const letters: Letter[] = [];
  let fault: Error | undefined;
  const deliver = async (staff: Staff, letter: Reply) => {
    if (fault) throw fault;
    letters.push({ to: staff.id, reply: letter });
    return { channel: "web", conversation: "page" };
  };
  return {
    mailbox: { deliver },
    letters,
    /** What somebody has been told, the oldest first. */
    heardBy: (id: string) => letters.filter(({ to }) => to === id).map(({ reply: { text } }) => text),
    breakWith: (error: Error | undefined) => {
      fault = error;
    },
  };
}

/** In the order in which they were written. */
function entriesOf(items: ReturnType<Awaited<ReturnType<typeof aHouse>>["table"]["all"]>): JournalEntry[] {
  return items.filter((item) => item["ty"] === "journal").map(readEntry);
}
