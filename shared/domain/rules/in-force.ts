import * as z from "zod";
import { CalendarOverride, withOverrides } from "#shared/domain/calendar/calendar-override.ts";
import { CalendarYear, type WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import { merged } from "./difference.ts";
import { nameOf } from "./rule-sets.ts";
import { Rules } from "./rules.ts";
import { asTierDocument } from "./value-class-document.ts";

/** Notices loaded since the release, whole years, and what the province does differently. */
export const CalendarContent = z.lazy(() =>
  z.strictObject({
    years: z.array(CalendarYear).default([]),
    days: CalendarOverride.unwrap().shape.days.default([]),
  }),
);

export interface InForce {
  readonly rules: Rules;
  readonly calendar: WorkingCalendar;
}

/** A province's content of one rule set: what it does otherwise than the national default. */
export interface Override {
  readonly code: string;
  readonly number: number;
  readonly content: unknown;
}

/** Codes whose documents were written for a set that has become part of another. */
const OLDER: Readonly<Record<string, (content: unknown) => unknown>> = { VALUE_CLASS: asTierDocument };

/** With that set as the province has it; throws where the content does not hold. */
export function withOverride(so: InForce, { code, number, content }: Override): InForce {
  if (code === "CALENDAR") return { ...so, calendar: withDays(so.calendar, number, content) };
  const name = nameOf(code);
  if (name === undefined) throw new Error("no such rule set");
  const set = Rules.unwrap().shape[name].parse(merged(so.rules[name], OLDER[code]?.(content) ?? content));
  const version = `${so.rules.version}+${code}.${number}`;
  return { ...so, rules: { ...so.rules, [name]: set, version } };
}

function withDays(calendar: WorkingCalendar, number: number, content: unknown): WorkingCalendar {
  const { years, days } = CalendarContent.parse(content);
  const loaded = Object.fromEntries(years.map((year) => [year.year, year]));
  const base = { ...calendar, years: { ...calendar.years, ...loaded } };
  return withOverrides(base, [{ version: `CALENDAR.${number}`, days }]);
}
