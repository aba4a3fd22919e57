import { dayOf, millisOf } from "#shared/domain/calendar/day.ts";
import type { ConversationKey } from "#shared/domain/conversation/conversation.ts";
import { Conversation } from "#shared/domain/conversation/conversation.ts";
import { Pushes } from "#shared/domain/people/pushes.ts";
import type { ConversationStore } from "#shared/ports/house.ts";
import type { Attributes, Table } from "#shared/ports/table.ts";
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
  const read = async (key: { PK: string; SK: string }): Promise<unknown> => {
    const item = await table.get(key);
    const { json, ttl } = item === undefined ? {} : talk.read(item);
    return typeof json === "string" && Number(ttl) > seconds() ? JSON.parse(json) : undefined;
  };
  const write = async (key: { PK: string; SK: string }, value: object, kept: number) =>
    await keep(talk.write({ key, province }, { json: JSON.stringify(value), ttl: seconds() + kept }));
  return {
    find: async (key) => Conversation.parse((await read(keyOf(key))) ?? {}),
    save: async (key, conversation) => await write(keyOf(key), conversation, KEPT.conversation),
    recall: async (staffId, messageId) => await read(keys.answer(staffId, messageId)),
    remember: async (staffId, messageId, answer) =>
      await write(keys.answer(staffId, messageId), answer, KEPT.answer),
    async pushes(staffId) {
      const kept = await read(keys.pushes(staffId));
      return kept === undefined ? { day: dayOf(now()), sent: 0, held: [] } : Pushes.parse(kept);
    },
    savePushes: async (staffId, pushes) => await write(keys.pushes(staffId), pushes, KEPT.pushes),
    async keepUnheard({ text, at, role }) {
      const key = keys.unheard(dayOf(at), text, at);
      await keep(unheard.write({ key, province }, { text, role, ttl: seconds() + KEPT.unheard }));
    },
  };
}

function keyOf({ staffId, channel, conversation }: ConversationKey) {
  return keys.conversation(staffId, channel, conversation);
}
