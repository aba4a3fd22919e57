import { callOf } from "#bot/act.ts";
import { type Command, plain, type Turn } from "#bot/command.ts";
import { passedWords, timeFor } from "#bot/new-time.ts";
import { keepOf, pickTask } from "#bot/pick.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { Urgency } from "#shared/domain/tasks/task.ts";
import { perform } from "#shared/perform.ts";
import { type Edited, editTask } from "#shared/use-cases/tasks/edit-task.ts";

export const editTaskCommand: Command = {
  name: "edit-task",
  roles: editTask.roles,
  needs: [],
  async run(turn, slots) {
    const { say, ports } = turn;
    const pick = await pickTask(turn, slots);
    if ("asks" in pick) return { reply: plain(""), asks: pick.asks };
    const { task: picked } = pick;
    const { owner, id } = picked;
    const before = await ports.tasks.find({ owner, id });
    const input = {
      task: { owner, id },
      ...changeIn(
        { ...slots, ...(slots.due && { due: timeFor(slots.due, { turn, task: before }) }) },
        before?.startsAt !== undefined,
      ),
    };
    if (Object.keys(input).length === 1) {
      return {
        reply: plain(""),
        asks: { slot: "due", question: say.tasks.askEdit(picked.title), keep: keepOf(picked) },
      };
    }
    const edited = await perform(editTask, { ...callOf(turn), input });
    const taken = [edited.startsAt, edited.dueAt].find((at) => at !== undefined && at === slots.due);
    const passed = passedWords(turn, taken);
    return {
      reply: plain(say.tasks.edited(edited.title, changesOf(turn, edited)) + passed, [say.words.undo]),
      remember: { lastTask: { id, owner, title: edited.title } },
    };
  },
};

/** A new time moves an appointment's beginning, and any other task's due time. */
function changeIn({ due, at, minutes, text, filter }: Slots, hasStart: boolean) {
  const urgency = Urgency.safeParse(filter).data;
  const time = due ?? at;
  return {
    ...(time && (hasStart ? { startsAt: time } : { due: time })),
    ...(minutes && { minutes }),
    ...(text && { title: text }),
    ...(urgency && { urgency }),
  };
}

function changesOf(
  { say, now }: Turn,
  { changed, title, dueAt, startsAt, minutes, urgency }: Edited,
): string {
  const values = {
    title,
    due: dueAt ? say.time.when(dueAt, now) : "",
    startsAt: startsAt ? say.time.when(startsAt, now) : "",
    minutes: String(minutes),
    urgency: say.today.urgencies[urgency],
  };
  return changed.map((field) => say.tasks.changed[field](values[field])).join(say.words.comma);
}
