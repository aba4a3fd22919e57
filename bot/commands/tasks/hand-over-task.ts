import { actOnEach, callOf } from "#bot/act.ts";
import { type Command, plain } from "#bot/command.ts";
import type { Picked } from "#bot/pick.ts";
import { pickOverflowOrTasks } from "#bot/pick-overflow.ts";
import { pickStaff, staffAsk } from "#bot/pick-staff.ts";
import { perform } from "#shared/perform.ts";
import { handOverTask } from "#shared/use-cases/tasks/hand-over-task.ts";

export const handOverTaskCommand: Command = {
  name: "hand-over-task",
  roles: handOverTask.roles,
  needs: [],
  async run(turn, slots) {
    const { say } = turn;
    const { meant, chosen } = turn;
    const isNamed = slots.items || slots.filter || meant.client || meant.refersBack || chosen;
    if (!isNamed) return { reply: plain(""), asks: { slot: "items", question: say.tasks.which } };
    const pick = await pickOverflowOrTasks(turn, slots);
    if ("asks" in pick) return { reply: plain(""), asks: pick.asks };
    const to = pickStaff(turn, slots);
    if (to === undefined || "asks" in to)
      return { reply: plain(""), asks: staffAsk(turn, { to, keep: pick.tasks }) };
    const reason = slots.reason ?? slots.note;
    const act = async ({ owner, id }: Picked, position: number) => {
      const input = { task: { owner, id }, to: to.id, ...(reason && { reason }) };
      return await perform(handOverTask, { ...callOf(turn, position), input });
    };
    const { done, refused } = await actOnEach(turn, { tasks: pick.tasks, act });
    const titles = done.map(({ title }) => title);
    const isOwn = done.every(({ from }) => from === turn.speaker.caller.id);
    const text = [
      ...(titles.length > 0 ? [say.tasks.handedOver({ titles, to: to.name, isOwn })] : []),
      ...refused,
    ].join("\n");
    return { reply: plain(text, [say.words.today, say.words.undo]) };
  },
};
