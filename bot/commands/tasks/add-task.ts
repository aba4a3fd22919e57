import { callOf } from "#bot/act.ts";
import { type Command, plain, type Turn } from "#bot/command.ts";
import { pickStaff } from "#bot/pick-staff.ts";
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
    const { say, meant, chosen } = turn;
    const owner = pickStaff(turn, slots);
    if (owner && "asks" in owner) return { reply: plain(""), asks: owner.asks };
    if (meant.client?.kind === "several" && !chosen?.["clientId"]) {
      const options = meant.client.options.map(({ id, name }) => ({ label: name, value: { clientId: id } }));
      return { reply: plain(""), asks: { slot: "client", question: say.house.ask.client, options } };
    }
    const clientId = chosen?.["clientId"] ?? (meant.client?.kind === "one" ? meant.client.id : undefined);
    const input = { ...wanted(slots), ...(clientId && { clientId }), ...(owner && { owner: owner.id }) };
    const added = await perform(addTask, { ...callOf(turn), input });
    return {
      reply: plain(wordsOf(added, turn), [say.words.today, say.words.undo]),
      remember: rememberOf(added),
    };
  },
};

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
  return movedFrom ? added + say.tasks.movedFrom(say.time.day(dayOf(movedFrom), now)) : added;
}

function rememberOf({ id, owner, title, client }: Added) {
  const lastClient = client ? { lastClient: client } : {};
  return { lastTask: { id, owner, title }, ...lastClient };
}
