import * as z from "zod";
import { Day, TimeOfDay, weekdayOf } from "./day.ts";
import type { CalendarYear, WorkingCalendar } from "./working-calendar.ts";

/** What a province does differently from the notice (ethnic festivals, a day shifted by its government). */
export const CalendarOverride = z.lazy(() =>
  z.object({
    /** Joined to the calendar's own version, so that a deadline names both. */
    version: z.string().min(1),
    days: z.array(
      z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("off"), day: Day }),
        z.object({ kind: z.literal("worked"), day: Day }),
        z.object({ kind: z.literal("shortened"), day: Day, until: TimeOfDay }),
      ]),
    ),
  }),
);
export type CalendarOverride = z.infer<typeof CalendarOverride>;
type Exception = CalendarOverride["days"][number];

/** Later overrides win over earlier ones, and all of them over the notice; a year keeps waiting for its notice. */
export function withOverrides(
  calendar: WorkingCalendar,
  overrides: readonly CalendarOverride[],
): WorkingCalendar {
  const years = { ...calendar.years };
  for (const exception of overrides.flatMap(({ days }) => days)) {
    const year = Number(exception.day.slice(0, 4));
    years[year] = changed(years[year] ?? unknown(year), exception);
  }
  return { version: [calendar.version, ...overrides.map(({ version }) => version)].join("+"), years };
}

function changed(year: CalendarYear, exception: Exception): CalendarYear {
  const { day, kind } = exception;
  const others = without(year, day);
  switch (kind) {
    case "off":
      return { ...others, holidays: [...others.holidays, day] };
    case "worked":
      return { ...others, workdays: [...others.workdays, day] };
    case "shortened":
      return {
        ...others,
        workdays: weekdayOf(day) > 5 ? [...others.workdays, day] : others.workdays,
        shortened: [...(others.shortened ?? []), { day, until: exception.until }],
      };
  }
}

function without(year: CalendarYear, day: string): CalendarYear {
  const others = {
    ...year,
    holidays: year.holidays.filter((holiday) => holiday !== day),
    workdays: year.workdays.filter((workday) => workday !== day),
  };
  return year.shortened
    ? { ...others, shortened: year.shortened.filter((short) => short.day !== day) }
    : others;
}

function unknown(year: number): CalendarYear {
  return { year, source: "provisional", holidays: [], workdays: [] };
}
