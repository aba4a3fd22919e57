import { callOf } from "#bot/act.ts";
import { type Asked, type Command, plain, type Said, type Turn } from "#bot/command.ts";
import type { Remembered } from "#bot/message.ts";
import { type PickedClient, withClient } from "#bot/pick-client.ts";
import { taskTypeOf } from "#bot/understand/task-type.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { contactKind, needIn, toldFields } from "#bot/understand/visit.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { addNextStep, type NextStepAdded } from "#shared/use-cases/clients/add-next-step.ts";
import { logVisit, type VisitLogged } from "#shared/use-cases/clients/log-visit.ts";

export const logVisitCommand: Command = {
  name: "log-visit",
  roles: logVisit.roles,
  needs: ["text"],
  run: async (turn, slots) =>
    await withClient(turn, slots, async (client) => await told(turn, slots, client)),
};

/** Kept at once, with what comes next where that was told (seed E3.6); else it is asked for, and “没有” is an answer. */
async function told(turn: Turn, slots: Slots, client: PickedClient): Promise<Said> {
  if (turn.chosen?.["visitId"]) return await goOn(turn, slots, client);
  const isWhole = slots.note !== undefined && slots.due !== undefined;
  const next = isWhole ? { next: nextOf(slots) } : {};
  const input = { clientId: client.id, ...saidOf(slots), ...next };
  const logged = await perform(logVisit, { ...callOf(turn), input });
  const said = recorded(turn, slots, logged);
  return isWhole ? said : { ...said, asks: askNext(turn, slots, { client, logged }) };
}

function recorded(turn: Turn, slots: Slots, logged: VisitLogged): Said {
  const { id, name } = logged.client;
  return {
    reply: plain(wordsOf(logged, turn, contactKind(slots.text ?? "")), chipsOf(logged, turn)),
    remember: { lastClient: { id, name }, ...(logged.next && lastTaskOf(logged.next)) },
  };
}

interface Kept {
  readonly client: PickedClient;
  readonly logged: VisitLogged;
}

function askNext({ say, message }: Turn, { note }: Slots, { client, logged }: Kept): Asked {
  const { id: visitId, at: visitAt } = logged;
  const keep = { clientId: client.id, clientName: client.name, visitId, visitAt, visitMessage: message.id };
  return note === undefined
    ? { slot: "note", question: say.visits.askNext(client.name), keep }
    : { slot: "due", question: say.house.ask.due, keep };
}

/** The next step belongs to the message that told of the visit: 撤销 takes both back. */
async function goOn(turn: Turn, slots: Slots, client: PickedClient): Promise<Said> {
  const { say, now, chosen } = turn;
  const { visitId: id = "", visitAt: at = "", visitMessage = "" } = chosen ?? {};
  if (slots.note !== undefined && say.visits.nothingNext.test(slots.note.trim()))
    return { reply: plain(say.visits.noNext(client.name), [say.words.today, say.words.undo]) };
  if (slots.due === undefined)
    return { reply: plain(""), asks: { slot: "due", question: say.house.ask.due } };
  const input = { clientId: client.id, visit: { id, at }, next: nextOf(slots) };
  const added = await perform(addNextStep, { ...callOf(turn, 1), message: visitMessage, input });
  const text = say.visits.next(added.title, say.time.when(added.due, now));
  return {
    reply: plain(text, [say.words.today, say.words.undo]),
    remember: { lastClient: client, ...lastTaskOf(added) },
  };
}

function lastTaskOf({ id, owner, title }: NextStepAdded): Pick<Remembered, "lastTask"> {
  return { lastTask: { id, owner, title } };
}

function nextOf({ note = "", due }: Slots) {
  if (due === undefined) throw new Refusal("input.not-understood", { fields: ["due"] });
  return { title: note, type: taskTypeOf(note), due };
}

function saidOf({ text = "", note, contact }: Slots) {
  const need = needIn(text, note);
  return {
    kind: contactKind(text),
    heard: text,
    ...toldFields(text),
    ...(contact && { contacts: [contact] }),
    ...(need && { need }),
  };
}

function wordsOf(logged: VisitLogged, { say, now }: Turn, kind: ReturnType<typeof contactKind>): string {
  const { visits: words, time } = say;
  const { client, contacts, unknown, need, next, becomes, nextContactDueOn } = logged;
  const withoutButton = contacts.find(({ hasHotButton }) => !hasHotButton);
  return [
    words.logged({ kind, client: client.name, contacts: contacts.map(({ name }) => name) }),
    ...(need ? [words.need(need)] : []),
    ...(next ? [words.next(next.title, time.when(next.due, now))] : []),
    ...(becomes === "PROSPECT" ? [words.becomesProspect] : []),
    words.nextContact(time.day(nextContactDueOn, now)),
    ...unknown.map((name) => words.unknownContact(name)),
    ...(withoutButton ? [words.askHotButton(withoutButton.name)] : []),
  ].join("\n");
}

function chipsOf({ unknown }: VisitLogged, { say }: Turn): string[] {
  const add = unknown.map((name) => say.visits.chips.addContact(name));
  return [...add, say.archive.chips.collect, say.words.today, say.words.undo];
}
