import * as z from "zod";
import { addMonths, Day, daysBetween, monthOf } from "#shared/domain/calendar/day.ts";
import { dayInWindow } from "#shared/domain/contacts/birthdays.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface BirthdaysListed {
  readonly from: Day;
  readonly to: Day;
  /** The next one first. */
  readonly birthdays: readonly {
    readonly on: Day;
    readonly contactId: string;
    readonly name: string;
    readonly title?: string | undefined;
    readonly clientId: string;
    readonly client: string;
  }[];
}

/** A window of a year at most: every birthday falls into it once. */
const MOST_DAYS = 366;

/** Whose birthday falls in a window, of one's own book and only of those who agreed; who looks leaves a trace. */
export const listBirthdays = useCase({
  name: "list-birthdays",
  roles: ["manager", "chief"],
  uses: ["clients"],
  input: z.lazy(() => z.object({ from: Day, to: Day })),
  undo: "read",
  subject: async (_stores, _input, { caller }) => ownOf(caller),
  async decide({ clients }, { caller, input }): Promise<Decision<BirthdaysListed>> {
    const { from, to } = input;
    if (to < from || daysBetween(from, to) >= MOST_DAYS)
      throw new Refusal("agenda.too-long", { days: MOST_DAYS });
    const held = await clients.birthdays(caller.id, monthsOf(from, to));
    const birthdays = held.flatMap(({ on: day, of: contactId, ...who }) => {
      const on = dayInWindow(day, input);
      return on === undefined ? [] : [{ ...who, on, contactId }];
    });
    const reads = birthdays.map(({ clientId: subject, contactId: of }) => ({
      ...{ subject, of },
      fields: ["birthday"],
    }));
    const inOrder = birthdays.toSorted((a, b) => a.on.localeCompare(b.on));
    return { outcome: { from, to, birthdays: inOrder }, writes: [], reads };
  },
});

/** `MM` of every month that the days touch, each once. */
function monthsOf(from: Day, to: Day): string[] {
  const months = new Set<string>();
  for (let day = `${monthOf(from)}-01`; day <= to; day = addMonths(day, 1)) months.add(day.slice(5, 7));
  return [...months];
}
