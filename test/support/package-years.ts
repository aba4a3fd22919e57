import chineseDays from "chinese-days";
import notices from "chinese-days/dist/chinese-days.json" with { type: "json" };
import { addDays, type Day, weekdayOf } from "#shared/domain/calendar/day.ts";
import type { CalendarYear } from "#shared/domain/calendar/working-calendar.ts";

/** Of the package's functions only the moon and the sun: those on holidays answer by the host's time zone. */
const { getLunarDate, getSolarTermDate } = chineseDays;
const HOLIDAYS = Object.keys(notices.holidays);
const WORKDAYS = Object.keys(notices.workdays);

/** A year as the package knows it. National Day is in every notice; New Year's Day may be named by the notice of another year. */
export function packageYear(year: number): CalendarYear {
  return HOLIDAYS.includes(`${year}-10-01`) ? noticeYear(year) : provisionalYear(year);
}

function noticeYear(year: number): CalendarYear {
  const ofYear = (day: Day): boolean => day.startsWith(`${year}-`);
  return {
    year,
    source: "notice",
    holidays: HOLIDAYS.filter((day) => ofYear(day) && weekdayOf(day) <= 5).toSorted(),
    workdays: WORKDAYS.filter(ofYear).toSorted(),
  };
}

/** The statutory dates alone (Regulation on Public Holidays, 2025 version): no shifted days can be known yet. */
function provisionalYear(year: number): CalendarYear {
  const springFestival = lunarDay(year, { month: 1, date: 1 });
  const fixed = ["01-01", "05-01", "05-02", "10-01", "10-02", "10-03"].map((date) => `${year}-${date}`);
  const holidays = [
    ...fixed,
    ...[-1, 0, 1, 2].map((offset) => addDays(springFestival, offset)),
    clearBrightness(year),
    lunarDay(year, { month: 5, date: 5 }),
    lunarDay(year, { month: 8, date: 15 }),
  ];
  return { year, source: "provisional", holidays: [...new Set(holidays)].toSorted(), workdays: [] };
}

/** A date of the lunar calendar, leap months left out: month `m` begins between 20 days into month `m` and its end of moon. */
function lunarDay(year: number, { month, date }: { month: number; date: number }): Day {
  let day = addDays(`${year}-0${month}-20`, date - 1);
  while (!isLunar(day, { month, date })) day = addDays(day, 1);
  return day;
}

function isLunar(day: Day, { month, date }: { month: number; date: number }): boolean {
  const { lunarMon, lunarDay, isLeap } = getLunarDate(day);
  return lunarMon === month && lunarDay === date && !isLeap;
}

/** West of Greenwich the package prints a day as the one before; what it prints for a day tells which one it means. */
function clearBrightness(year: number): Day {
  const printed = getSolarTermDate(year, 4, "pure_brightness");
  return getLunarDate(printed).date === printed ? printed : addDays(printed, 1);
}
