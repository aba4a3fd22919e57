import { actOnEach, callOf } from "#bot/act.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { keepOf, type Picked, pickTasks } from "#bot/pick.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { addMinutes, dayOf, type Instant, instantAt } from "#shared/domain/calendar/day.ts";
import { nextWorkday } from "#shared/domain/calendar/working-calendar.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { type Postponed, postponeTask } from "#shared/use-cases/tasks/postpone-task.ts";
import { showToday } from "#shared/use-cases/tasks/show-today.ts";

export const postponeTaskCommand: Command = {
  name: "postpone-task",
  roles: postponeTask.roles,
  needs: [],
  async run(turn, slots) {
    const isOverflow = (slots.filter ?? turn.chosen?.["filter"]) === "overflow";
    const pick = isOverflow ? { tasks: await overflowOf(turn) } : await pickTasks(turn, slots);
    if ("asks" in pick) return { reply: plain(""), asks: pick.asks };
    const fixed = slots.due ?? slots.at ?? (isOverflow ? tomorrowEvening(turn) : undefined);
    if (fixed === undefined && slots.minutes === undefined) return askDue(turn, pick.tasks);
    const act = async ({ owner, id }: Picked, position: number) => {
      const to = fixed ?? (await laterBy(turn, { owner, id, minutes: slots.minutes ?? 0 }));
      const input = { task: { owner, id }, to, ...reasonIn(slots) };
      return await perform(postponeTask, { ...callOf(turn, position), input });
    };
    return said(turn, await actOnEach(turn, { tasks: pick.tasks, act }));
  },
};

function reasonIn({ reason, note, text }: Slots) {
  const said = reason ?? note ?? text;
  return said ? { reason: said } : {};
}

/** 往后推两天: from when it is due, or from now when that has passed. */
async function laterBy(
  { ports, now }: Turn,
  { owner, id, minutes }: { owner: string; id: string; minutes: number },
): Promise<Instant> {
  const task = await ports.tasks.find({ owner, id });
  const due = task?.startsAt ?? task?.dueAt ?? now;
  return addMinutes(due < now ? now : due, minutes);
}

/** What will not fit today, as the day stands now. */
async function overflowOf(turn: Turn): Promise<Picked[]> {
  const { overflow } = await perform(showToday, { ...callOf(turn), input: {} });
  if (overflow.length === 0) throw new Refusal("list.missing", {});
  return overflow.map(({ task: { owner, id, title } }) => ({ owner, id, title }));
}

function tomorrowEvening({ now, calendar, rules }: Turn): Instant {
  return instantAt(nextWorkday(calendar, dayOf(now)), rules.work.dueTime);
}

function askDue({ say }: Turn, [task]: readonly Picked[]): Said {
  const question = say.tasks.askDue(task?.title ?? "");
  return { reply: plain(""), asks: { slot: "due", question, keep: keepOf(task) } };
}

function said(
  { say, now }: Turn,
  { done, refused }: { done: readonly Postponed[]; refused: readonly string[] },
): Said {
  const lines = done.map(({ title, to, note, staysFor }) => {
    const moved = say.tasks.postponed({ title, when: say.time.when(to, now), reason: note });
    return staysFor ? moved + say.tasks.stays[staysFor] : moved;
  });
  const last = done.at(-1);
  const lastTask = last && { lastTask: { id: last.id, owner: last.owner, title: last.title } };
  return {
    reply: plain([...lines, ...refused].join("\n"), [say.words.today, say.words.undo]),
    remember: { ...lastTask },
  };
}
