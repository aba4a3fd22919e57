import { expect, test } from "vitest";
import { CalendarOverride, withOverrides } from "#shared/domain/calendar/calendar-override.ts";
import {
  CalendarYear,
  endsEarly,
  isProvisional,
  isWorkday,
  isWorkdayAt,
  nextWorkday,
  onOrAfter,
  onOrBefore,
  previousWorkday,
  workdaysAfter,
} from "#shared/domain/calendar/working-calendar.ts";
import { at } from "#test/support/builders.ts";
import { CALENDAR } from "#test/support/calendar.ts";

test.each([
  ["2026-02-14", true, "a Saturday worked before Spring Festival"],
  ["2026-02-28", true, "a Saturday worked after Spring Festival"],
  ["2026-02-16", false, "a Monday of Spring Festival"],
  ["2026-02-23", false, "the last Monday of Spring Festival"],
  ["2026-02-24", true, "the Tuesday on which work begins again"],
  ["2026-03-07", false, "an ordinary Saturday"],
  ["2026-03-09", true, "an ordinary Monday"],
  ["2026-04-06", false, "a holiday Monday"],
  ["2027-01-01", false, "New Year's Day of a year without its notice"],
  ["2027-02-08", false, "a statutory Monday of a year without its notice"],
  ["2031-10-01", true, "a Wednesday of a year that the calendar does not hold"],
])("%s is worked: %s (%s)", (day, worked) => {
  expect(isWorkday(CALENDAR, day)).toBe(worked);
});

test("an instant is judged by its day in China", () => {
  expect(isWorkdayAt(CALENDAR, at("2026-02-28 00:30"))).toBe(true);
  expect(isWorkdayAt(CALENDAR, at("2026-03-01 00:30"))).toBe(false);
});

test("a year waits for its notice until it has one", () => {
  expect(isProvisional(CALENDAR, "2026-12-31")).toBe(false);
  expect(isProvisional(CALENDAR, "2027-01-01")).toBe(true);
  expect(isProvisional(CALENDAR, "2031-01-01")).toBe(true);
});

test("the working days around Spring Festival follow one another", () => {
  expect(nextWorkday(CALENDAR, "2026-02-14")).toBe("2026-02-24");
  expect(previousWorkday(CALENDAR, "2026-02-24")).toBe("2026-02-14");
  expect(onOrAfter(CALENDAR, "2026-02-15")).toBe("2026-02-24");
  expect(onOrAfter(CALENDAR, "2026-02-14")).toBe("2026-02-14");
  expect(onOrBefore(CALENDAR, "2026-02-23")).toBe("2026-02-14");
  expect(onOrBefore(CALENDAR, "2026-02-24")).toBe("2026-02-24");
});

test("working days after a day are counted up to a day, that one included", () => {
  expect(workdaysAfter(CALENDAR, "2026-02-27", "2026-03-02")).toBe(2);
  expect(workdaysAfter(CALENDAR, "2026-02-13", "2026-02-24")).toBe(2);
  expect(workdaysAfter(CALENDAR, "2026-03-09", "2026-03-09")).toBe(0);
  expect(workdaysAfter(CALENDAR, "2026-03-10", "2026-03-09")).toBe(0);
});

const GUANGXI = CalendarOverride.parse({
  version: "gx-1",
  days: [
    { kind: "off", day: "2026-04-20" },
    { kind: "worked", day: "2026-04-18" },
    { kind: "shortened", day: "2026-02-14", until: "12:00" },
    { kind: "off", day: "2029-04-16" },
  ],
});

test("a province's own days win over the notice, and the version names both", () => {
  const calendar = withOverrides(CALENDAR, [GUANGXI]);
  expect(calendar.version).toBe("cn-2026+p2027+gx-1");
  expect(isWorkday(calendar, "2026-04-20")).toBe(false);
  expect(isWorkday(calendar, "2026-04-18")).toBe(true);
  expect(isWorkday(calendar, "2026-02-14")).toBe(true);
  expect(endsEarly(calendar, "2026-02-14")).toBe("12:00");
  expect(isWorkday(calendar, "2029-04-16")).toBe(false);
  expect(isProvisional(calendar, "2029-04-16")).toBe(true);
  expect(isWorkday(CALENDAR, "2026-04-20")).toBe(true);
  for (const year of Object.values(calendar.years)) expect(CalendarYear.parse(year)).toEqual(year);
});

test("a later override takes an earlier one back", () => {
  const back = CalendarOverride.parse({
    version: "gx-2",
    days: [
      { kind: "worked", day: "2026-04-20" },
      { kind: "off", day: "2026-04-18" },
      { kind: "worked", day: "2026-02-14" },
      { kind: "shortened", day: "2026-12-31", until: "15:00" },
      { kind: "shortened", day: "2026-12-26", until: "12:00" },
    ],
  });
  const calendar = withOverrides(CALENDAR, [GUANGXI, back]);
  expect(isWorkday(calendar, "2026-04-20")).toBe(true);
  expect(isWorkday(calendar, "2026-04-18")).toBe(false);
  expect(endsEarly(calendar, "2026-02-14")).toBeUndefined();
  expect(endsEarly(calendar, "2026-12-31")).toBe("15:00");
  expect(isWorkday(calendar, "2026-12-26")).toBe(true);
  expect(calendar.years[2026]?.workdays).not.toContain("2026-12-31");
});
