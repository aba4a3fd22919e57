import { callOf } from "#bot/act.ts";
import { doneCard } from "#bot/cards/done-card.ts";
import { type Command, plain } from "#bot/command.ts";
import { restOf } from "#bot/page.ts";
import { pickStaff } from "#bot/pick-staff.ts";
import { perform } from "#shared/perform.ts";
import { listDone } from "#shared/use-cases/tasks/list-done.ts";

export const listDoneCommand: Command = {
  name: "list-done",
  roles: listDone.roles,
  needs: [],
  async run(turn, slots) {
    const other = pickStaff(turn, slots);
    if (other && "asks" in other) return { reply: plain(""), asks: other.asks };
    const { day, from, to } = slots;
    const span = { ...(day && { day }), ...(from && { from }), ...(to && { to }) };
    const input = { ...span, ...(other && { owner: other.id }) };
    const done = await perform(listDone, { ...callOf(turn), input });
    const { page, rules } = turn;
    const size = page.all ? done.tasks.length : rules.work.listPage;
    const { reply, shown, nextFrom } = doneCard(done, { ...turn, from: page.from, size });
    const rest = restOf(nextFrom, { command: "list-done", slots, of: other });
    return { reply, remember: { shown, rest } };
  },
};
