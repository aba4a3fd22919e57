import { actOnEach, callOf } from "#bot/act.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { passedWords, timeFor } from "#bot/new-time.ts";
import { keepOf, type Picked } from "#bot/pick.ts";
import { pickOverflowOrTasks } from "#bot/pick-overflow.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { addMinutes, type Day, type Instant, instantAt } from "#shared/domain/calendar/day.ts";
import { nextWorkday } from "#shared/domain/calendar/working-calendar.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import { perform } from "#shared/perform.ts";
import { type Postponed, postponeTask } from "#shared/use-cases/tasks/postpone-task.ts";

export const postponeTaskCommand: Command = {
  name: "postpone-task",
  roles: postponeTask.roles,
  needs: [],
  async run(turn, slots) {
    const pick = await pickOverflowOrTasks(turn, slots);
    if ("asks" in pick) return { reply: plain(""), asks: pick.asks };
    const fixed = slots.due ?? slots.at ?? (pick.fullDay && dayAfter(pick.fullDay, turn));
    if (fixed === undefined && slots.minutes === undefined) return askDue(turn, pick.tasks);
    const act = async ({ owner, id }: Picked, position: number) => {
      const task = await turn.ports.tasks.find({ owner, id });
      const to = fixed ? timeFor(fixed, { turn, task }) : laterBy(slots.minutes ?? 0, { turn, task });
      const input = { task: { owner, id }, to, ...reasonIn(slots) };
      return await perform(postponeTask, { ...callOf(turn, position), input });
    };
    const acted = await actOnEach(turn, { tasks: pick.tasks, act });
    const taken = acted.done.find(({ to }) => to === slots.due)?.to;
    return said(turn, { ...acted, passed: passedWords(turn, taken) });
  },
};

/** The client has given its word for then. */
const PROMISE = /答应|承诺|保证|说好|promise/i;

function reasonIn({ reason, note, text }: Slots) {
  const said = reason ?? note ?? text;
  if (said === undefined) return {};
  return { reason: said, ...(PROMISE.test(said) && { promised: true }) };
}

/** 往后推两天: from when it is due, or from now when that has passed. */
function laterBy(
  minutes: number,
  { turn: { now }, task }: { turn: Turn; task: OpenTask | undefined },
): Instant {
  const due = task?.startsAt ?? task?.dueAt ?? now;
  return addMinutes(due < now ? now : due, minutes);
}

/** The evening of the working day after the one that is full. */
function dayAfter(full: Day, { calendar, rules }: Turn): Instant {
  return instantAt(nextWorkday(calendar, full), rules.work.dueTime);
}

function askDue({ say }: Turn, [task]: readonly Picked[]): Said {
  const question = say.tasks.askDue(task?.title ?? "");
  return { reply: plain(""), asks: { slot: "due", question, keep: keepOf(task) } };
}

function said(
  { say, now }: Turn,
  { done, refused, passed }: { done: readonly Postponed[]; refused: readonly string[]; passed: string },
): Said {
  const lines = isOneMove(done)
    ? movedTogether(done, { say, now })
    : done.map((one) => moved(one, { say, now }));
  const last = done.at(-1);
  const lastTask = last && { lastTask: { id: last.id, owner: last.owner, title: last.title } };
  return {
    reply: plain([...lines, ...refused].join("\n") + passed, [say.words.today, say.words.undo]),
    remember: { ...lastTask },
  };
}

/** From so many on they are told in one line. */
const MANY = 4;

function isOneMove(done: readonly Postponed[]): boolean {
  return done.length >= MANY && done.every(({ to, staysFor }) => to === done[0]?.to && !staysFor);
}

function movedTogether([first, ...others]: readonly Postponed[], { say, now }: Pick<Turn, "say" | "now">) {
  if (first === undefined) return [];
  const titles = [first, ...others].map(({ title }) => title);
  return [say.tasks.postponedMany(titles, { when: say.time.when(first.to, now), reason: first.note })];
}

function moved({ title, to, note, staysFor }: Postponed, { say, now }: Pick<Turn, "say" | "now">): string {
  const words = say.tasks.postponed({ title, when: say.time.when(to, now), reason: note });
  return staysFor ? words + say.words.gap + say.tasks.stays[staysFor] : words;
}
