import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  addMinutes,
  addMonths,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  exists,
  instantAt,
  instantOf,
  millisOf,
  minutesBetween,
  monthOf,
  startOfHour,
  timeOf,
  weekdayOf,
} from "#shared/domain/calendar/day.ts";

const anyDay = fc.integer({ min: -150_000, max: 150_000 }).map(dayFromNumber);
const anyMillis = fc.integer({ min: -2_000_000_000_000, max: 4_000_000_000_000 });
const seed = 20260309;

test("days and instants agree with the calendar that the world uses", () => {
  fc.assert(
    fc.property(anyMillis, (millis) => {
      const iso = new Date(millis).toISOString();
      expect(instantOf(millis)).toBe(iso);
      expect(millisOf(iso)).toBe(millis);
      expect(dayNumber(iso.slice(0, 10))).toBe(Math.floor(millis / 86_400_000));
    }),
    { seed },
  );
});

test("a day moved there and back is the same day, and weekdays go round", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
      const moved = addDays(day, days);
      expect(daysBetween(day, moved)).toBe(days);
      expect(addDays(moved, -days)).toBe(day);
      expect(Math.abs((weekdayOf(moved) - weekdayOf(day) - days) % 7)).toBe(0);
      expect(exists(moved)).toBe(true);
    }),
    { seed },
  );
});

test.each([
  ["2026-03-09T00:20:00Z", "without a fraction"],
  ["2026-03-09T00:20Z", "without seconds"],
  ["2026-03-09T00:20:00.0001Z", "with more than milliseconds"],
])("an instant is read %s as well (%s)", (text) => {
  expect(instantOf(millisOf(text))).toBe("2026-03-09T00:20:00.000Z");
});

test("the wall shows +08:00 wherever the program runs", () => {
  expect(dayOf("2026-03-08T16:00:00.000Z")).toBe("2026-03-09");
  expect(timeOf("2026-03-08T16:00:00.000Z")).toBe("00:00");
  expect(timeOf("1969-12-31T15:59:00.000Z")).toBe("23:59");
  expect(instantAt("2026-03-09", "08:20")).toBe("2026-03-09T00:20:00.000Z");
  expect(instantAt("2026-03-09", "24:00")).toBe("2026-03-09T16:00:00.000Z");
  expect(startOfHour("2026-03-09T00:59:59.999Z")).toBe("2026-03-09T00:00:00.000Z");
});

test("minutes are added and counted, fractions kept", () => {
  expect(addMinutes("2026-03-09T00:00:00.000Z", 90.5)).toBe("2026-03-09T01:30:30.000Z");
  expect(minutesBetween("2026-03-09T01:30:30.000Z", "2026-03-09T00:00:00.000Z")).toBe(-90.5);
});

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2026-03-31", 1, "2026-04-30"],
  ["2026-01-15", 1, "2026-02-15"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-01-31", -13, "2024-12-31"],
])("%s and %i months is %s: a month that is too short ends it", (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test.each(["2026-02-29", "2026-11-31", "2026-13-01", "2026-00-10", "2026-1-1", "tomorrow", ""])(
  "%s is no day",
  (text) => {
    expect(exists(text)).toBe(false);
  },
);

test("Monday is 1, Sunday is 7, and a month has its name", () => {
  expect(weekdayOf("2026-03-09")).toBe(1);
  expect(weekdayOf("1969-12-28")).toBe(7);
  expect(monthOf("2026-03-09")).toBe("2026-03");
});
