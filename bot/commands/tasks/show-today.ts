import { callOf } from "#bot/act.ts";
import { todayCard } from "#bot/cards/today-card.ts";
import { type Command, plain, type Turn } from "#bot/command.ts";
import { pickStaff } from "#bot/pick-staff.ts";
import { perform } from "#shared/perform.ts";
import { showToday } from "#shared/use-cases/tasks/show-today.ts";

/** 今天先做什么: the page that everything else serves. */
export const showTodayCommand: Command = {
  name: "show-today",
  roles: showToday.roles,
  needs: [],
  async run(turn, slots) {
    const { say, now, speaker } = turn;
    const other = pickStaff(turn, slots);
    if (other && "asks" in other) return { reply: plain(""), asks: other.asks };
    const plan = await perform(showToday, { ...callOf(turn), input: other ? { owner: other.id } : {} });
    const name = other?.name ?? speaker.staff.name;
    const isOwn = other === undefined || other.id === speaker.staff.id;
    const { reply, shown, nextFrom } = todayCard(plan, { say, now, name, isOwn, ...pageOf(turn) });
    const rest = nextFrom === undefined ? undefined : { ...command, slots: { ...slots }, from: nextFrom };
    return { reply, remember: { shown, rest } };
  },
};

const command = { command: "show-today" };

/** 下一页 shows a page more, 全部 everything; asked anew, what is shown first. */
function pageOf({ page: { from, all }, rules }: Turn) {
  if (all) return { page: { from: 1, size: Number.POSITIVE_INFINITY } };
  return from > 1 ? { page: { from, size: rules.work.listPage } } : {};
}
