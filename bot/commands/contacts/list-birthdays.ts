import { callOf } from "#bot/act.ts";
import { type Command, plain, type Turn } from "#bot/command.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { addDays, addMonths, type Day, dayOf, monthOf } from "#shared/domain/calendar/day.ts";
import { perform } from "#shared/perform.ts";
import { type BirthdaysListed, listBirthdays } from "#shared/use-cases/contacts/list-birthdays.ts";

export const listBirthdaysCommand: Command = {
  name: "list-birthdays",
  roles: listBirthdays.roles,
  needs: [],
  async run(turn, slots) {
    const listed = await perform(listBirthdays, { ...callOf(turn), input: windowOf(slots, turn) });
    const { words } = turn.say;
    const shown = listed.birthdays.map(({ clientId, client }, n) => ({
      ...{ n: n + 1, kind: "client" as const, id: clientId, owner: turn.speaker.caller.id, title: client },
    }));
    return {
      reply: plain(textOf(listed, turn), [words.today]),
      ...(shown.length > 0 && { remember: { shown } }),
    };
  },
};

/** This month where no time is said: what has just passed can still be made good. */
function windowOf({ day, from, to }: Slots, { now }: Turn): { from: Day; to: Day } {
  if (from && to) return { from: from.slice(0, 10), to: to.slice(0, 10) };
  if (day) return { from: day, to: day };
  const first = `${monthOf(dayOf(now))}-01`;
  return { from: first, to: addDays(addMonths(first, 1), -1) };
}

function textOf({ from, to, birthdays }: BirthdaysListed, { say, now }: Turn): string {
  const { birthdays: words } = say.contacts;
  const span = from === to ? say.time.day(from, now) : say.time.days(from, to, now);
  if (birthdays.length === 0) return words.none(span);
  const lines = birthdays.map(({ on, client, name, title }, n) => {
    const who = `${name}${title ? ` ${title}` : ""}`;
    return `${n + 1}. ${words.line(say.time.day(on, now), client, who)}`;
  });
  return [words.head(span, birthdays.length), ...lines, words.note].join("\n");
}
