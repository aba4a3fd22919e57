import { actOnEach, callOf } from "#bot/act.ts";
import { type Command, plain, type Turn } from "#bot/command.ts";
import { keepOf, type Picked, pickTasks } from "#bot/pick.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { perform } from "#shared/perform.ts";
import { acceptTask } from "#shared/use-cases/tasks/accept-task.ts";

export const acceptTaskCommand: Command = {
  name: "accept-task",
  roles: acceptTask.roles,
  needs: [],
  async run(turn, slots) {
    const { say } = turn;
    const pick = await meantBy(turn, slots);
    if ("asks" in pick) return { reply: plain(""), asks: pick.asks };
    if (pick.tasks.length === 0) return { reply: plain(say.tasks.nothingToAccept) };
    const act = async ({ owner, id }: Picked, position: number) =>
      await perform(acceptTask, { ...callOf(turn, position), input: { task: { owner, id } } });
    const { done, refused } = await actOnEach(turn, { tasks: pick.tasks, act });
    const text = [...done.map(({ title }) => say.tasks.accepted(title)), ...refused].join("\n");
    return { reply: plain(text, [say.words.today, say.words.undo]) };
  },
};

/** 接单 alone means what waits to be accepted: the only one, or one of several to choose from. */
async function meantBy(turn: Turn, slots: Slots) {
  const isNamed = slots.items !== undefined || turn.meant.client !== undefined || turn.chosen !== undefined;
  if (isNamed) return await pickTasks(turn, slots);
  const { tasks } = await turn.ports.tasks.desk(turn.speaker.caller.id);
  const waiting = tasks
    .filter(({ status }) => status === "NEW")
    .map(({ owner, id, title }) => ({ owner, id, title }));
  if (waiting.length <= 1) return { tasks: waiting };
  const options = waiting.map((task) => ({ label: task.title, value: keepOf(task) }));
  return { asks: { slot: "items" as const, question: turn.say.tasks.which, options } };
}
