import { callOf } from "#bot/act.ts";
import { teamCard } from "#bot/cards/team-card.ts";
import { todayCard } from "#bot/cards/today-card.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { lineOf } from "#bot/conversation.ts";
import { pageOf, restOf } from "#bot/page.ts";
import { pickStaff } from "#bot/pick-staff.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { perform } from "#shared/perform.ts";
import { showTeam, type Team } from "#shared/use-cases/people/show-team.ts";

export const showTeamCommand: Command = {
  name: "show-team",
  roles: showTeam.roles,
  needs: [],
  async run(turn, slots) {
    const { say } = turn;
    const person = onLine(turn, slots) ?? pickStaff(turn, slots);
    if (person && "asks" in person) return { reply: plain(""), asks: person.asks };
    const unit = slots.unit && (await unitCalled(turn, slots.unit));
    if (slots.unit && !unit) return { reply: plain(say.team.unknownUnit(slots.unit)) };
    const input = { ...(unit && { unit }), ...(person && { staff: person.id }) };
    return said(await perform(showTeam, { ...callOf(turn), input }), { turn, slots });
  },
};

function said(team: Team, { turn, slots }: { turn: Turn; slots: Slots }): Said {
  const { say, now, calendar, rules } = turn;
  if (team.kind === "too-large") {
    const units = team.units.map(({ name }) => name);
    return { reply: plain(say.team.tooLarge(team.largest, units)) };
  }
  if (team.kind === "team") {
    const { reply, shown } = teamCard(team, { say, now });
    return { reply, remember: { shown, rest: undefined } };
  }
  const { person, plan } = team;
  const { listPage } = rules.work;
  const view = { say, now, calendar, listPage, name: person.name, isOwn: false, ...pageOf(turn) };
  const { reply, shown, nextFrom } = todayCard(plan, view);
  return { reply, remember: { shown, rest: restOf(nextFrom, { command: "show-team", slots, of: person }) } };
}

/** The second line of a team list is a person. */
function onLine({ conversation }: Turn, { items }: Slots) {
  const line = items?.[0] === undefined ? undefined : lineOf(conversation.shown, items[0]);
  return line?.kind === "staff" ? { id: line.id, name: line.title } : undefined;
}

/** A unit by its code or by the name that people use. */
async function unitCalled({ ports, speaker }: Turn, said: string): Promise<string | undefined> {
  const tree = await ports.units.tree();
  const { reach, unit: own } = speaker.caller;
  const inReach = tree.filter(({ code }) => reach === "everyone" || code === own || reach.includes(code));
  return inReach.find(({ code, name }) => code === said || name === said || name.endsWith(said))?.code;
}
