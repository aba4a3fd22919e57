import type { CalendarYear, WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import { OFFICIAL_YEARS } from "./official-years.ts";

const YEARS_AHEAD = 2;
const KNOWN = Object.keys(OFFICIAL_YEARS).map(Number);
const FIRST_YEAR = Math.min(...KNOWN);

/** China's calendar from the first year to two years ahead: notices as far as they are out, provisional after that. */
export function officialCalendar(thisYear: number): WorkingCalendar {
  const last = Math.max(thisYear, FIRST_YEAR) + YEARS_AHEAD;
  const years = KNOWN.filter((year) => year <= last).map(yearOf);
  const noticed = years.filter(({ source }) => source === "notice").map(({ year }) => year);
  return {
    version: `cn-${Math.max(...noticed)}${noticed.includes(last) ? "" : `+p${last}`}`,
    years: Object.fromEntries(years.map((year) => [year.year, year])),
  };
}

function yearOf(year: number): CalendarYear {
  const { source = "provisional", holidays = "", workdays = "" } = OFFICIAL_YEARS[year] ?? {};
  return { year, source, holidays: daysOf(year, holidays), workdays: daysOf(year, workdays) };
}

function daysOf(year: number, days: string): string[] {
  return days === "" ? [] : days.split(" ").map((day) => `${year}-${day}`);
}
