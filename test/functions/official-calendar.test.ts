import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { officialCalendar } from "#functions/support/official-calendar.ts";
import { CalendarYear, isProvisional, isWorkday } from "#shared/domain/calendar/working-calendar.ts";
import { CALENDAR } from "#test/support/calendar.ts";
import { packageYear } from "#test/support/package-years.ts";

test("the calendar of 2026 is the one that was published, and 2027 is provisional until its notice", () => {
  const { years, version } = officialCalendar(2026);
  expect(years[2026]).toEqual(CALENDAR.years[2026]);
  expect(years[2027]).toEqual(CALENDAR.years[2027]);
  expect(version).toBe("cn-2026+p2028");
});

test("it reaches from 2024 to two years ahead, and never ends before it begins", () => {
  expect(Object.keys(officialCalendar(2026).years)).toEqual(["2024", "2025", "2026", "2027", "2028"]);
  expect(Object.keys(officialCalendar(1999).years)).toEqual(["2024", "2025", "2026"]);
  expect(officialCalendar(1999).version).toBe("cn-2026");
});

test("every year fits the shape that the domain reads", () => {
  for (const year of Object.values(officialCalendar(2030).years))
    expect(CalendarYear.parse(year)).toEqual(year);
});

test("the years that ship are those of the package, so that a new release of it is not forgotten", () => {
  const { years } = officialCalendar(2035);
  expect(Object.keys(years)).toHaveLength(12);
  for (const year of Object.values(years)) expect(year).toEqual(packageYear(year.year));
});

test.each([
  [2027, "2027-02-05", "2027-02-08", "2027-04-05", "2027-06-09", "2027-09-15"],
  [2028, "2028-01-25", "2028-01-28", "2028-04-04", "2028-05-28", "2028-10-03"],
  [2029, "2029-02-12", "2029-02-15", "2029-04-04", "2029-06-16", "2029-09-22"],
  [2033, "2033-01-30", "2033-02-02", "2033-04-04", "2033-06-01", "2033-09-08"],
])("the feasts of %i are where moon and sun put them, leap months left out", (year, ...feasts) => {
  const { holidays = [], source, workdays } = officialCalendar(year).years[year] ?? {};
  expect(source).toBe("provisional");
  expect(workdays).toEqual([]);
  expect(holidays).toEqual(expect.arrayContaining(feasts));
});

test("the library answers for 2027 as if there were no holidays; the calendar does not", () => {
  const calendar = officialCalendar(2026);
  expect(isWorkday(calendar, "2027-01-01")).toBe(false);
  expect(isProvisional(calendar, "2027-01-01")).toBe(true);
});

test.each(["America/New_York", "Asia/Shanghai", "Pacific/Kiritimati"])(
  "a host in %s works out the same year",
  (zone) => {
    const program =
      'import("#test/support/package-years.ts").then((m) => console.log(JSON.stringify(m.packageYear(2027))))';
    const printed = execFileSync(process.execPath, ["--no-warnings", "-e", program], {
      env: { ...process.env, TZ: zone },
      encoding: "utf8",
    });
    expect(JSON.parse(printed)).toEqual(packageYear(2027));
  },
);
