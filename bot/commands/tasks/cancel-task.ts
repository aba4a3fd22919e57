import { actOnEach, callOf } from "#bot/act.ts";
import { type Command, plain } from "#bot/command.ts";
import { type Picked, pickTasks } from "#bot/pick.ts";
import { perform, preview } from "#shared/perform.ts";
import { cancelTask } from "#shared/use-cases/tasks/cancel-task.ts";

export const cancelTaskCommand: Command = {
  name: "cancel-task",
  roles: cancelTask.roles,
  needs: [],
  async run(turn, slots) {
    const { say, confirmed } = turn;
    const pick = await pickTasks(turn, slots);
    if ("asks" in pick) return { reply: plain(""), asks: pick.asks };
    const reason = slots.reason ?? slots.note ?? slots.text;
    const inputFor = ({ owner, id }: Picked) => ({ task: { owner, id }, ...(reason && { reason }) });
    if (!confirmed) {
      const act = async (task: Picked) =>
        (await preview(cancelTask, { ...callOf(turn), input: inputFor(task) })).outcome;
      const { done, refused } = await actOnEach(turn, { tasks: pick.tasks, act });
      if (done.length === 0) return { reply: plain(refused.join("\n")) };
      const question = say.tasks.askCancel(done.map(({ title }) => title));
      return {
        reply: plain([question, ...refused, say.house.confirmHint].join("\n"), [say.house.yes, say.house.no]),
        confirm: true,
      };
    }
    const act = async (task: Picked, position: number) =>
      await perform(cancelTask, { ...callOf(turn, position), input: inputFor(task) });
    const { done, refused } = await actOnEach(turn, { tasks: pick.tasks, act });
    const titles = done.map(({ title }) => title);
    const text = [...(titles.length > 0 ? [say.tasks.cancelled(titles)] : []), ...refused].join("\n");
    return { reply: plain(text, [say.words.today, say.words.undo]) };
  },
};
