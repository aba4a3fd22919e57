import type { Turn } from "#bot/command.ts";
import type { Shown } from "#shared/domain/conversation/conversation.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { PersonLoad } from "#shared/domain/tasks/team-load.ts";
import type { Team } from "#shared/use-cases/people/show-team.ts";
import { besides } from "./besides.ts";

type View = Pick<Turn, "say" | "now">;

/** Who needs help first; a line's number is the person. */
export function teamCard(
  { unit, people }: Extract<Team, { kind: "team" }>,
  view: View,
): { reply: Reply; shown: Shown[] } {
  const { say } = view;
  if (people.length === 0) return { reply: { ...EMPTY, text: say.team.nobody }, shown: [] };
  const lines = people.map((load, index) => ({ n: index + 1, load, words: lineOf(load, view) }));
  const heading = say.team.heading(unit?.name, people.length);
  const note = say.team.total(totalOf(people));
  const text = [heading, ...lines.map(({ n, words }) => `${n} ${words}`), note].join("\n");
  const items = lines.map(({ n, load: { id, name: title }, words }) => ({
    ...{ n, id, title, meta: besides(title, words) },
  }));
  return { reply: { ...EMPTY, text, items, title: heading, note }, shown: lines.map(shownOf) };
}

const EMPTY = { text: "", items: [], more: 0, actions: [], chips: [], image: null };

function lineOf(load: PersonLoad, { say }: View): string {
  const { planned, capacity } = load.minutes;
  return say.team.line(load, {
    planned: planned > 0 ? say.time.duration(planned) : undefined,
    capacity: capacity > 0 ? say.time.duration(capacity) : undefined,
  });
}

export function totalOf(people: readonly PersonLoad[]) {
  const sum = (of: "open" | "now" | "overdue" | "atRisk" | "unaccepted") =>
    people.reduce((total, load) => total + load[of], 0);
  return {
    open: sum("open"),
    now: sum("now"),
    overdue: sum("overdue"),
    atRisk: sum("atRisk"),
    unaccepted: sum("unaccepted"),
  };
}

function shownOf({ n, load: { id, name } }: { n: number; load: PersonLoad }): Shown {
  return { n, id, owner: id, kind: "staff", title: name };
}
