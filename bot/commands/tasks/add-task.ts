import { callOf } from "#bot/act.ts";
import { type Asked, type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { passedWords } from "#bot/new-time.ts";
import { type Person, pickStaff } from "#bot/pick-staff.ts";
import { taskTypeOf } from "#bot/understand/task-type.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { type Added, addTask } from "#shared/use-cases/tasks/add-task.ts";

export const addTaskCommand: Command = {
  name: "add-task",
  roles: addTask.roles,
  needs: ["text"],
  async run(turn, slots) {
    const owner = pickStaff(turn, slots);
    if (owner && "asks" in owner) return { reply: plain(""), asks: owner.asks };
    const client = clientOf(turn);
    if (typeof client === "object") return { reply: plain(""), asks: client };
    const input = { ...wanted(slots), ...(client && { clientId: client }) };
    return owner ? await give(turn, { input, owner }) : told(await add(turn, input), turn);
  },
};

type Input = ReturnType<typeof wanted> & { readonly clientId?: string; readonly owner?: string };

async function add(turn: Turn, input: Input): Promise<Added> {
  return await perform(addTask, { ...callOf(turn), input });
}

/** The client that was named, or the question which of several. */
function clientOf({ meant: { client }, chosen, say }: Turn): string | Asked | undefined {
  if (chosen?.["clientId"]) return chosen["clientId"];
  if (client?.kind === "one") return client.id;
  if (client?.kind !== "several") return undefined;
  const options = client.options.map(({ id, name }) => ({ label: name, value: { clientId: id } }));
  return { slot: "client", question: say.house.ask.client, options };
}

/** Whoever does not lead a colleague is told so. */
async function give(turn: Turn, { input, owner }: { input: Input; owner: Person }): Promise<Said> {
  const { say } = turn;
  try {
    return told(await add(turn, { ...input, owner: owner.id }), turn);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "subject.unknown") throw error;
    return { reply: plain(say.tasks.cannotGive(owner.name), [say.words.today]) };
  }
}

function told(added: Added, turn: Turn): Said {
  const { say } = turn;
  return {
    reply: plain(wordsOf(added, turn), [say.words.today, say.words.undo]),
    remember: rememberOf(added),
  };
}

/** A visit or an appointment begins at the time that was said; anything else is due by then. */
function wanted({ text, due, at, minutes }: Slots) {
  if (text === undefined) throw new Refusal("input.not-understood", { fields: ["text"] });
  const type = taskTypeOf(text);
  const isMeeting = at !== undefined && ["VISIT", "APPOINTMENT", "INDIVIDUAL_VISIT"].includes(type);
  const time = due ?? at;
  return {
    title: text,
    type,
    ...(isMeeting ? { startsAt: at } : time && { due: time }),
    ...(minutes && { minutes }),
  };
}

function wordsOf({ title, dueAt, startsAt, client, owner, ownerName, movedFrom }: Added, turn: Turn): string {
  const { say, now, speaker } = turn;
  const when = startsAt ? say.time.when(startsAt, now) : dueAt && say.tasks.dueBy(say.time.when(dueAt, now));
  const other = owner === speaker.caller.id ? undefined : ownerName;
  const added = say.tasks.added({ title, when, client: client?.name, owner: other });
  const passed = passedWords(turn, startsAt ?? dueAt);
  return movedFrom
    ? added + passed + say.tasks.movedFrom(say.time.day(dayOf(movedFrom), now))
    : added + passed;
}

function rememberOf({ id, owner, title, client }: Added) {
  const lastClient = client ? { lastClient: client } : {};
  return { lastTask: { id, owner, title }, ...lastClient };
}
