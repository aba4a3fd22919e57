import * as fc from "fast-check";
import { expect, test } from "vitest";
import { add, elapsed, elapsedMillis, nextOpening } from "#shared/domain/calendar/business-time.ts";
import { withOverrides } from "#shared/domain/calendar/calendar-override.ts";
import { dayNumber, dayNumberAt, instantAt, instantOf, millisOf } from "#shared/domain/calendar/day.ts";
import { AROUND_THE_CLOCK, type Timetable, timetable } from "#shared/domain/calendar/timetable.ts";
import { at } from "#test/support/builders.ts";
import { CALENDAR } from "#test/support/calendar.ts";

const nineToSix = timetable({ calendar: CALENDAR, hours: [{ from: "09:00", to: "18:00" }] });
const nineToFive = timetable({ calendar: CALENDAR, hours: [{ from: "09:00", to: "17:00" }] });
const SPLIT = [
  { from: "08:30", to: "12:00" },
  { from: "13:30", to: "18:00" },
];
const split = timetable({ calendar: CALENDAR, hours: SPLIT });
const hour = (count: number): number => count * 60;

test.each([
  ["Saturday 15:00 and 2 hours is Monday 11:00", "2026-03-07 15:00", hour(2), nineToSix, "2026-03-09 11:00"],
  ["Friday 16:30 and 1 hour is Monday 09:30", "2026-03-06 16:30", hour(1), nineToFive, "2026-03-09 09:30"],
  ["a shifted Saturday counts", "2026-02-28 15:00", hour(2), nineToSix, "2026-02-28 17:00"],
  [
    "Friday evening goes on in a shifted Saturday",
    "2026-02-27 17:00",
    hour(2),
    nineToSix,
    "2026-02-28 10:00",
  ],
  ["a holiday Monday does not count", "2026-04-03 17:00", hour(2), nineToSix, "2026-04-07 10:00"],
  ["over Spring Festival", "2026-02-14 17:00", hour(2), nineToSix, "2026-02-24 10:00"],
  ["started inside Spring Festival", "2026-02-18 10:00", hour(9), nineToSix, "2026-02-24 18:00"],
  ["over the end of a month", "2026-03-31 17:30", hour(1), nineToSix, "2026-04-01 09:30"],
  ["into a year that waits for its notice", "2026-12-31 17:00", hour(2), nineToSix, "2027-01-04 10:00"],
  ["over lunch", "2026-03-09 11:30", hour(1), split, "2026-03-09 14:00"],
  ["from the middle of lunch", "2026-03-09 12:45", hour(1), split, "2026-03-09 14:30"],
  ["up to lunch, its beginning included", "2026-03-09 08:30", hour(3.5), split, "2026-03-09 12:00"],
  ["up to closing time, not to the next opening", "2026-03-06 09:00", hour(9), nineToSix, "2026-03-06 18:00"],
  ["nothing from closing time is closing time", "2026-03-06 18:00", 0, nineToSix, "2026-03-06 18:00"],
  ["nothing from outside is the next opening", "2026-03-07 15:00", 0, nineToSix, "2026-03-09 09:00"],
  ["before the opening of the same day", "2026-03-09 07:00", 30, nineToSix, "2026-03-09 09:30"],
  ["around the clock over a weekend", "2026-03-07 23:30", hour(1), AROUND_THE_CLOCK, "2026-03-08 00:30"],
])("%s", (_, start, minutes, hours, due) => {
  expect(add(at(start), minutes, hours)).toBe(at(due));
});

test("a year holds 248 working days, shifted Saturdays and Sundays included", () => {
  expect(elapsed(at("2026-01-01 00:00"), at("2027-01-01 00:00"), nineToSix)).toBe(248 * hour(9));
  expect(elapsed(at("2026-01-01 00:00"), at("2027-01-01 00:00"), AROUND_THE_CLOCK)).toBe(365 * hour(24));
});

test("time counted backwards is negative", () => {
  expect(elapsed(at("2026-03-09 11:00"), at("2026-03-06 17:00"), nineToSix)).toBe(-hour(3));
});

test("leave and appointments of one person do not count, also where they overlap", () => {
  const hers = timetable({
    calendar: CALENDAR,
    hours: SPLIT,
    closed: [
      { from: at("2026-03-09 08:00"), to: at("2026-03-09 12:30") },
      { from: at("2026-03-09 14:30"), to: at("2026-03-09 15:30") },
      { from: at("2026-03-09 15:00"), to: at("2026-03-09 16:00") },
      { from: at("2026-03-10 00:00"), to: at("2026-03-11 00:00") },
    ],
  });
  expect(hers.openOn(dayNumber("2026-03-09"))).toHaveLength(2);
  expect(hers.openOn(dayNumber("2026-03-10"))).toEqual([]);
  expect(add(at("2026-03-09 08:20"), hour(1), hers)).toBe(at("2026-03-09 14:30"));
  expect(add(at("2026-03-09 08:20"), hour(2), hers)).toBe(at("2026-03-09 17:00"));
  expect(elapsed(at("2026-03-09 00:00"), at("2026-03-11 09:30"), hers)).toBe(hour(3) + hour(1));
});

test("a day that ends early opens until then", () => {
  const calendar = withOverrides(CALENDAR, [
    { version: "x", days: [{ kind: "shortened", day: "2026-12-31", until: "12:00" }] },
  ]);
  const short = timetable({ calendar, hours: SPLIT });
  expect(elapsed(at("2026-12-31 00:00"), at("2027-01-01 00:00"), short)).toBe(hour(3.5));
});

test.each([
  ["2026-03-09 08:20", "2026-03-09 08:30"],
  ["2026-03-09 08:30", "2026-03-09 08:30"],
  ["2026-03-09 10:00", "2026-03-09 10:00"],
  ["2026-03-09 12:00", "2026-03-09 13:30"],
  ["2026-03-06 18:00", "2026-03-09 08:30"],
  ["2026-02-14 18:30", "2026-02-24 08:30"],
])("after %s work opens at %s", (now, opening) => {
  expect(nextOpening(at(now), split)).toBe(at(opening));
});

test("a timetable that never opens is a fault, not an endless wait", () => {
  const never: Timetable = { openOn: () => [] };
  expect(() => add(at("2026-03-09 10:00"), 1, never)).toThrow(RangeError);
  expect(() => nextOpening(at("2026-03-09 10:00"), never)).toThrow(RangeError);
});

const anyStart = fc
  .integer({ min: millisOf("2026-01-01T00:00:00.000Z"), max: millisOf("2027-03-01T00:00:00.000Z") })
  .map(instantOf);
const anyMinutes = fc.integer({ min: 0, max: 40_000 });
const closedOnSomeDays = timetable({
  calendar: CALENDAR,
  hours: SPLIT,
  closed: [
    { from: at("2026-03-09 09:10"), to: at("2026-03-09 15:20") },
    { from: at("2026-05-20 00:00"), to: at("2026-07-02 10:00") },
  ],
});
const TIMETABLES = [
  ["09:00-18:00", nineToSix],
  ["split shifts", split],
  ["around the clock", AROUND_THE_CLOCK],
  ["split shifts with leave", closedOnSomeDays],
] as const;
const run = { numRuns: 200 };

test.each(TIMETABLES)("with %s, what was added is what has elapsed", (_, hours) => {
  fc.assert(
    fc.property(anyStart, anyMinutes, (start, minutes) => {
      expect(elapsed(start, add(start, minutes, hours), hours)).toBe(minutes);
    }),
    run,
  );
});

test.each(TIMETABLES)("with %s, nothing is ever due outside the hours", (_, hours) => {
  fc.assert(
    fc.property(anyStart, anyMinutes, (start, minutes) => {
      const due = millisOf(add(start, minutes, hours));
      const days = [dayNumberAt(due) - 1, dayNumberAt(due)].flatMap((day) => hours.openOn(day));
      expect(days.some(({ from, to }) => from <= due && due <= to)).toBe(true);
      expect(due).toBeGreaterThanOrEqual(millisOf(start));
    }),
    run,
  );
});

test.each(TIMETABLES)("with %s, two steps lead where one long step leads", (_, hours) => {
  fc.assert(
    fc.property(anyStart, anyMinutes, anyMinutes, (start, one, other) => {
      expect(add(add(start, one, hours), other, hours)).toBe(add(start, one + other, hours));
    }),
    run,
  );
});

test.each(TIMETABLES)("with %s, time counted in two parts is the time counted at once", (_, hours) => {
  fc.assert(
    fc.property(anyStart, anyStart, anyStart, (a, b, c) => {
      const [from, middle, to] = [millisOf(a), millisOf(b), millisOf(c)];
      const parts = elapsedMillis(from, middle, hours) + elapsedMillis(middle, to, hours);
      expect(parts).toBe(elapsedMillis(from, to, hours));
    }),
    run,
  );
});

test("a start outside the hours counts from the next opening", () => {
  fc.assert(
    fc.property(anyStart, anyMinutes, (start, minutes) => {
      expect(add(start, minutes + 1, split)).toBe(add(nextOpening(start, split), minutes + 1, split));
    }),
    run,
  );
});

test("the end of a day is the beginning of the next around the clock", () => {
  expect(add(instantAt("2026-03-09", "00:00"), hour(24), AROUND_THE_CLOCK)).toBe(at("2026-03-10 00:00"));
});
