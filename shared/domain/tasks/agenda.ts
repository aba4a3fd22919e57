import { addDays, type Day, dayOf, type Instant, instantAt, weekdayOf } from "#shared/domain/calendar/day.ts";
import { isWorkday, type WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { Absence } from "#shared/domain/people/absence.ts";
import { whenOf } from "./changes.ts";
import type { Desk } from "./desk.ts";
import type { OpenTask } from "./task.ts";

export type AgendaLine =
  /** `begins`: an appointment at `at`; `due`: to be finished by `at`. */
  | { readonly kind: "begins" | "due"; readonly at: Instant; readonly task: OpenTask }
  | { readonly kind: "absence"; readonly at: Instant; readonly absence: Absence };

export interface AgendaDay {
  readonly day: Day;
  readonly isWorkday: boolean;
  /** A working day of the week that is off, or a weekend that is worked (调休). */
  readonly special?: "holiday" | "shifted-workday";
  readonly lines: readonly AgendaLine[];
}

/** Every day of `from`..`to` with what begins, falls due or is taken on it, in time order. */
export function agendaOf(
  desk: Desk,
  { from, to, calendar }: { readonly from: Day; readonly to: Day; readonly calendar: WorkingCalendar },
): AgendaDay[] {
  const days: AgendaDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    days.push({ day, ...kindOf(day, calendar), lines: linesOn(desk, day) });
  return days;
}

function kindOf(day: Day, calendar: WorkingCalendar): Pick<AgendaDay, "isWorkday" | "special"> {
  const works = isWorkday(calendar, day);
  const isWeekday = weekdayOf(day) <= 5;
  if (works === isWeekday) return { isWorkday: works };
  return { isWorkday: works, special: works ? "shifted-workday" : "holiday" };
}

function linesOn({ tasks, absences }: Desk, day: Day): AgendaLine[] {
  const start = instantAt(day, "00:00");
  const end = instantAt(day, "24:00");
  const lines = [
    ...absences.flatMap((absence): AgendaLine[] =>
      absence.from < end && start < absence.to
        ? [{ kind: "absence", at: later(absence.from, start), absence }]
        : [],
    ),
    ...tasks.flatMap((task) => taskLine(task, day)),
  ];
  return lines.toSorted((a, b) => compare(a.at, b.at) || compare(idOf(a), idOf(b)));
}

function taskLine(task: OpenTask, day: Day): AgendaLine[] {
  const at = whenOf(task);
  if (at === undefined || dayOf(at) !== day) return [];
  return [{ kind: task.startsAt ? "begins" : "due", at, task }];
}

function later(one: Instant, other: Instant): Instant {
  return compare(one, other) < 0 ? other : one;
}

function idOf(line: AgendaLine): string {
  return line.kind === "absence" ? line.absence.id : line.task.id;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
