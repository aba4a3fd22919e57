import { callOf } from "#bot/act.ts";
import { agendaCard } from "#bot/cards/agenda-card.ts";
import { type Command, plain } from "#bot/command.ts";
import { pickStaff } from "#bot/pick-staff.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { perform } from "#shared/perform.ts";
import { showAgenda } from "#shared/use-cases/tasks/show-agenda.ts";

export const showAgendaCommand: Command = {
  name: "show-agenda",
  roles: showAgenda.roles,
  needs: [],
  async run(turn, slots) {
    const other = pickStaff(turn, slots);
    if (other && "asks" in other) return { reply: plain(""), asks: other.asks };
    const day = slots.day ?? dayOf(slots.at ?? slots.due ?? turn.now);
    const from = slots.from ? dayIn(slots.from) : day;
    const to = slots.to ? dayIn(slots.to) : from;
    const input = { from, to, ...(other && { owner: other.id }) };
    const agenda = await perform(showAgenda, { ...callOf(turn), input });
    const { reply, shown } = agendaCard(agenda, { ...turn, visitsOnly: slots.filter === "visits" });
    return { reply, remember: { shown, rest: undefined } };
  },
};

/** A slot may hold a day, or the instant at which it begins. */
function dayIn(said: string): string {
  return said.includes("T") ? dayOf(said) : said;
}
