import * as z from "zod";
import { dayOf, millisOf } from "#shared/domain/calendar/day.ts";
import type { ConversationKey } from "#shared/domain/conversation/conversation.ts";
import { Conversation } from "#shared/domain/conversation/conversation.ts";
import { Pushes } from "#shared/domain/people/pushes.ts";
import type { ConversationStore } from "#shared/ports/house.ts";
import type { Attributes, Item, Key, Table, Write } from "#shared/ports/table.ts";
import { plain } from "./fields.ts";
import { keys } from "./keys.ts";
import { shape } from "./shape.ts";

const DAY_SECONDS = 86_400;
/** A repeat is known for a day (decided 15); what was shown is over by midnight; the admins have a quarter for the unheard. */
const KEPT = {
  answer: DAY_SECONDS,
  conversation: 2 * DAY_SECONDS,
  unheard: 90 * DAY_SECONDS,
  pushes: 14 * DAY_SECONDS,
} as const;

const Notice = z.lazy(() => z.object({ notice: z.enum(["open", "ended"]) }));
const OPEN = { notice: "open" };
const ENDED = { notice: "ended" };
/** Those who change one person's pushes at the same moment are few. */
const TRIES = 8;

/** Replies and state are kept as JSON text: nobody asks for a part of them, and text is the smallest. */
const talk = shape<{ json: string; ttl: number }>({
  type: "talk",
  fields: { json: plain("j"), ttl: plain("ttl") },
});
const unheard = shape<{ text: string; role: string; ttl: number }>({
  type: "unheard",
  fields: { text: plain("t"), role: plain("r"), ttl: plain("ttl") },
});

export function conversationStore(
  table: Pick<Table, "get" | "commit">,
  { province, now }: { readonly province: string; readonly now: () => string },
): ConversationStore {
  const seconds = () => Math.floor(millisOf(now()) / 1000);
  const keep = async (item: Attributes) => {
    const answer = await table.commit([{ put: { ...item, vr: now() }, always: true }]);
    if (answer === "overtaken") throw new Error(`not kept: ${item.PK} ${item.SK}`);
  };
  const saidIn = (item: Item | undefined): unknown => {
    const { json, ttl } = item === undefined ? {} : talk.read(item);
    return typeof json === "string" && Number(ttl) > seconds() ? JSON.parse(json) : undefined;
  };
  const read = async (key: Key): Promise<unknown> => saidIn(await table.get(key));
  const written = (key: Key, value: object, kept: number) =>
    talk.write({ key, province }, { json: JSON.stringify(value), ttl: seconds() + kept });
  const write = async (key: Key, value: object, kept: number) => await keep(written(key, value, kept));
  const pushesIn = (item: Item | undefined): Pushes => {
    const kept = saidIn(item);
    return kept === undefined ? { day: dayOf(now()), sent: 0, held: [] } : Pushes.parse(kept);
  };
  const endOf = (staffId: string, notice: string): Write => {
    const put = { ...written(keys.answer(staffId, notice), ENDED, KEPT.answer), vr: now() };
    return { put, always: true };
  };
  const isChanged = async (staffId: string, change: (pushes: Pushes) => Pushes, also: readonly Write[]) => {
    const key = keys.pushes(staffId);
    const item = await table.get(key);
    const put = { ...written(key, change(pushesIn(item)), KEPT.pushes), vr: nextOf(item) };
    const write: Write = item ? { put, ifVersion: item.vr } : { put, ifAbsent: true };
    return (await table.commit([write, ...also])) === "committed";
  };
  return {
    find: async (key) => Conversation.parse((await read(keyOf(key))) ?? {}),
    save: async (key, conversation) => await write(keyOf(key), conversation, KEPT.conversation),
    recall: async (staffId, messageId) => await read(keys.answer(staffId, messageId)),
    remember: async (staffId, messageId, answer) =>
      await write(keys.answer(staffId, messageId), answer, KEPT.answer),
    pushes: async (staffId) => pushesIn(await table.get(keys.pushes(staffId))),
    async changePushes(staffId, change, options) {
      const ends = options === undefined ? [] : [endOf(staffId, options.ends)];
      for (let tried = 0; tried < TRIES; tried += 1) if (await isChanged(staffId, change, ends)) return;
      throw new Error(`not kept: pushes of ${staffId}`);
    },
    async openNotice(staffId, notice) {
      const key = keys.answer(staffId, notice);
      const put = { ...written(key, OPEN, KEPT.answer), vr: now() };
      if ((await table.commit([{ put, ifAbsent: true }])) === "committed") return "opened";
      const kept = Notice.safeParse(await read(key)).data;
      return kept?.notice === "open" ? "open" : "ended";
    },
    async keepUnheard({ text, at, role }) {
      const key = keys.unheard(dayOf(at), text, at);
      await keep(unheard.write({ key, province }, { text, role, ttl: seconds() + KEPT.unheard }));
    },
  };
}

/** A number that goes up: a moment may be the same twice. */
function nextOf(item: Item | undefined): string {
  const count = Number(item?.vr);
  return String(Number.isInteger(count) ? count + 1 : 1);
}

function keyOf({ staffId, channel, conversation }: ConversationKey) {
  return keys.conversation(staffId, channel, conversation);
}
