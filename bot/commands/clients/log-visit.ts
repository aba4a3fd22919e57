import { callOf } from "#bot/act.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { type PickedClient, withClient } from "#bot/pick-client.ts";
import { taskTypeOf } from "#bot/understand/task-type.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { contactKind, needIn, toldFields } from "#bot/understand/visit.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { logVisit, type VisitLogged } from "#shared/use-cases/clients/log-visit.ts";

export const logVisitCommand: Command = {
  name: "log-visit",
  roles: logVisit.roles,
  needs: ["text"],
  run: async (turn, slots) =>
    await withClient(turn, slots, async (client) => await told(turn, slots, client)),
};

/** Every contact states its next step (seed E3.6): where none was told it is asked for, and “没有” is an answer. */
async function told(turn: Turn, slots: Slots, client: PickedClient): Promise<Said> {
  const { say } = turn;
  const isNone = slots.note !== undefined && say.visits.nothingNext.test(slots.note.trim());
  const kept = { keep: { clientId: client.id, clientName: client.name } };
  if (slots.note === undefined)
    return { reply: plain(""), asks: { slot: "note", question: say.visits.askNext(client.name), ...kept } };
  if (!isNone && slots.due === undefined)
    return { reply: plain(""), asks: { slot: "due", question: say.house.ask.due, ...kept } };
  const next = isNone ? {} : { next: nextOf(slots) };
  const input = { clientId: client.id, ...saidOf(slots), ...next };
  const logged = await perform(logVisit, { ...callOf(turn), input });
  const { id, name } = logged.client;
  const lastTask = logged.next && { id: logged.next.id, owner: logged.next.owner, title: logged.next.title };
  return {
    reply: plain(wordsOf(logged, turn, contactKind(slots.text ?? "")), chipsOf(logged, turn)),
    remember: { lastClient: { id, name }, ...(lastTask && { lastTask }) },
  };
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
