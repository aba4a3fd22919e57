import type { Conversation } from "#shared/domain/conversation/conversation.ts";
import { answered } from "./answered.ts";
import { lineOf } from "./conversation.ts";
import { followedUp } from "./follow-up.ts";
import { type Hearing, hear } from "./hear.ts";
import { type Meaning, meaningOf, NOTHING, settled } from "./meaning.ts";
import type { Message } from "./message.ts";
import { COMMAND_NAMES } from "./understand/understanding.ts";

/** Words, a pressed button, or the answer to the question that was open. */
export async function interpret(message: Message, hearing: Hearing): Promise<Meaning> {
  const { conversation } = hearing;
  const { pending } = conversation;
  if (message.action) return pressed(message.action, conversation);
  if (pending === undefined && DECLINED.test(message.text)) return { ...NOTHING, dropped: true };
  const answer = pending && (await answered(message.text, { pending, hearing }));
  if (answer) return answer;
  const first = await hear(message, hearing);
  const understood = meaningOf(await followedUp(message.text, first, hearing));
  return leaving(onPerson(understood, conversation), conversation);
}

/** To no question: nothing is to be done, least of all with what one last spoke of. */
const DECLINED = /^\s*(?:不用了?|不了|不要了?|算了吧?|别了|no thanks|never ?mind)[。.!！\s]*$/iu;

/** Whatever begins anew leaves the open question behind. */
function leaving(meaning: Meaning, { pending }: Conversation): Meaning {
  return pending && meaning.command !== null ? { ...meaning, left: pending } : meaning;
}

/** A number on a list of people means the person: their day is shown. */
function onPerson(meaning: Meaning, { shown }: Conversation): Meaning {
  const [n, ...others] = meaning.slots.items ?? [];
  const asksAbout = meaning.command === "explain-priority" || meaning.command === "show-task";
  if (n === undefined || others.length > 0 || !asksAbout) return meaning;
  return lineOf(shown, n)?.kind === "staff" ? { ...meaning, command: "show-team" } : meaning;
}

/** A button says exactly what it means; one that no longer exists is not understood. */
function pressed({ verb, data }: NonNullable<Message["action"]>, conversation: Conversation): Meaning {
  const { pending } = conversation;
  if (verb === "yes" || verb === "no") {
    const isOpen = pending !== undefined && pending.asks === data["question"];
    return isOpen ? settled(pending, verb === "yes") : { ...NOTHING, about: "old-question" };
  }
  const command = COMMAND_NAMES.find((name) => name === verb);
  if (command === undefined) return NOTHING;
  const { filter, due } = data;
  const slots = { ...(filter && { filter }), ...(due && { due }) };
  return leaving({ command, confidence: 1, readings: [], slots, meant: {}, chosen: data }, conversation);
}
