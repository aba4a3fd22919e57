import * as z from "zod";
import { Day, daysBetween } from "#shared/domain/calendar/day.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { type AgendaDay, agendaOf } from "#shared/domain/tasks/agenda.ts";
import { whenOf } from "#shared/domain/tasks/changes.ts";
import { findPerson } from "#shared/subjects/person.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Agenda {
  readonly owner: string;
  readonly name: string;
  readonly days: readonly AgendaDay[];
  /** Open tasks without any date: they are on no day. */
  readonly undated: number;
}

export const showAgenda = useCase({
  name: "show-agenda",
  roles: ["manager", "supervisor", "chief", "service"],
  uses: ["tasks", "staff", "rules"],
  input: z.lazy(() =>
    z
      .object({ from: Day, to: Day, owner: z.string().min(1).optional() })
      .refine(({ from, to }) => from <= to, { path: ["to"] }),
  ),
  undo: "read",
  async subject({ tasks, staff }, { owner }, { caller }) {
    const person = await findPerson({ staff }, { owner, caller });
    return person && { ...person, desk: await tasks.desk(person.owner) };
  },
  async decide({ rules }, { input: { from, to }, subject }): Promise<Decision<Agenda>> {
    const [{ work }, calendar] = await Promise.all([rules.current(), rules.calendar()]);
    const days = work.longestAgendaDays;
    if (daysBetween(from, to) >= days) throw new Refusal("agenda.too-long", { days });
    const { owner, name, desk } = subject;
    const undated = desk.tasks.filter((task) => whenOf(task) === undefined).length;
    return { outcome: { owner, name, days: agendaOf(desk, { from, to, calendar }), undated }, writes: [] };
  },
});
