import type { Conversation, Pending } from "#shared/domain/conversation/conversation.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import { type Asked, plain, type Said, type Turn } from "./command.ts";
import { lineOf } from "./conversation.ts";
import type { Meaning } from "./meaning.ts";
import type { Remembered } from "./message.ts";
import { looks } from "./understand/looks.ts";
import type { Slots } from "./understand/understanding.ts";

/** A question, after what there is to say before it. */
export function asking({ say }: Pick<Turn, "say">, { reply: before, asks }: Said & { asks: Asked }): Reply {
  const labels = (asks.options ?? []).map(({ label }) => label);
  const question = labels.length === 0 ? asks.question : say.house.chooseOne(asks.question, labels);
  const text = before.text === "" ? question : `${before.text}\n${question}`;
  return { ...before, text, chips: [...labels, ...before.chips] };
}

/** What waits for the next message; nothing where all is said. */
export function pendingFor({ now, say, message }: Turn, meaning: Meaning, said: Said): Pending | undefined {
  const { asks, confirm, keep, reply } = said;
  if (meaning.command === null || (asks === undefined && !confirm)) return undefined;
  const { command, slots, meant } = meaning;
  const chosen = withKept(meaning.chosen, asks?.keep ?? keep);
  const question = asks ? asking({ say }, { asks, reply: plain("") }).text : reply.text;
  const what = {
    command,
    slots: { ...slots },
    meant: { ...meant },
    askedAt: now,
    question,
    asks: message.id,
  };
  return { ...what, ...(chosen && { chosen: { ...chosen } }), ...waitingFor(asks) };
}

function waitingFor(asks: Asked | undefined): Pick<Pending, "kind" | "slot" | "options"> {
  if (asks === undefined) return { kind: "confirm", options: [] };
  const options = (asks.options ?? []).map(({ label, value }) => ({ label, value: { ...value } }));
  return { kind: options.length > 0 ? "choice" : "slot", slot: asks.slot, options };
}

function withKept(chosen: Meaning["chosen"], kept: Said["keep"]): Meaning["chosen"] {
  return kept === undefined ? chosen : { ...chosen, ...kept };
}

interface Slip extends Pick<Turn, "say"> {
  readonly near: readonly string[];
  readonly chips: readonly string[];
}

/** A slip does not lose the open question: it is put once more. */
export function askedAgain(pending: Pending, { say, near, chips }: Slip): Said {
  const text = near.length === 0 ? [say.house.askedAgain] : [...near, say.house.stillOpen];
  const isConfirm = pending.kind === "confirm";
  const answers = isConfirm ? [say.house.yes, say.house.no] : pending.options.map(({ label }) => label);
  const reply = plain([...text, pending.question].join("\n"), [...chips, ...answers]);
  return { reply, remember: { pending }, confirm: isConfirm };
}

export function openQuestion({ pending }: Conversation): Remembered {
  return pending ? { pending } : {};
}

/** What was asked about before a new topic came was not done, which is to be said. */
export function leftBehind(turn: Pick<Turn, "say" | "conversation">, meaning: Meaning): string[] {
  const { left, command, slots } = meaning;
  if (left === undefined || looks(left.command)) return [];
  const { house, people } = turn.say;
  if (left.chosen?.["visitId"]) return command === "undo" ? [] : [house.nextStepLeft];
  const isSaidAnew = left.command === command && left.slots["text"] === slots.text && left.kind !== "confirm";
  return isSaidAnew
    ? []
    : [house.notDone(people.commands[left.command] ?? left.command, aboutWhat(left, turn))];
}

/** The words that would be lost, else the line or the client that it was about. */
function aboutWhat(
  { slots, chosen, command }: Pending,
  { conversation }: Pick<Turn, "conversation">,
): string | undefined {
  const { text, note, reason, client, items } = slots as Slots;
  const line = items?.[0] === undefined ? undefined : lineOf(conversation.shown, items[0])?.title;
  const said = text ?? note ?? chosen?.["title"] ?? line ?? chosen?.["clientName"] ?? client ?? reason;
  return said ?? (command.endsWith("-task") ? conversation.lastTask?.title : undefined);
}
