import { callOf } from "#bot/act.ts";
import { todayCard } from "#bot/cards/today-card.ts";
import { type Command, plain } from "#bot/command.ts";
import { pageOf, restOf } from "#bot/page.ts";
import { pickStaff } from "#bot/pick-staff.ts";
import { coveredBy } from "#shared/domain/people/caller.ts";
import { perform } from "#shared/perform.ts";
import { showToday } from "#shared/use-cases/tasks/show-today.ts";

/** 今天先做什么: the page that everything else serves. */
export const showTodayCommand: Command = {
  name: "show-today",
  roles: showToday.roles,
  needs: [],
  async run(turn, slots) {
    const { say, now, calendar, speaker, rules } = turn;
    const { listPage } = rules.work;
    const other = pickStaff(turn, slots);
    if (other && "asks" in other) return { reply: plain(""), asks: other.asks };
    const plan = await perform(showToday, { ...callOf(turn), input: other ? { owner: other.id } : {} });
    const name = other?.name ?? speaker.staff.name;
    const isOwn = other === undefined || other.id === speaker.staff.id;
    const { reply, shown, nextFrom } = todayCard(plan, {
      say,
      now,
      calendar,
      listPage,
      name,
      isOwn,
      mayAct: isOwn || coveredBy(speaker.caller, { owner: other.id }) !== undefined,
      ...pageOf(turn),
    });
    const rest = restOf(nextFrom, { command: "show-today", slots, of: other });
    return { reply, remember: { shown, rest } };
  },
};
