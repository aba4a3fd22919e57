import * as fc from "fast-check";
import { expect, test } from "vitest";
import { elapsed } from "#shared/domain/calendar/business-time.ts";
import { addMinutes, instantOf, millisOf } from "#shared/domain/calendar/day.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { SlaRules } from "#shared/domain/rules/sla-rules.ts";
import { Hours, WorkRules } from "#shared/domain/rules/work-rules.ts";
import {
  dueAtOf,
  isRunning,
  minutesLeft,
  minutesOf,
  readClock,
  slaTimetables,
  timetableOf,
  usedBp,
} from "#shared/domain/service/clock-reading.ts";
import { SlaClock } from "#shared/domain/service/sla-clock.ts";
import { startRestore, startSurvey } from "#shared/domain/service/sla-policy.ts";
import { aClock, at } from "#test/support/builders.ts";
import { CALENDAR } from "#test/support/calendar.ts";

const timetables = slaTimetables(CALENDAR, DEFAULT_RULES.work);
const terms = { rules: DEFAULT_RULES.sla, timetables };

test("an internet line of an AAA client inside the city is restored within two hours, day or night", () => {
  const clock = startRestore(
    { line: "INTERNET_LINE", scope: "LOCAL", grade: "AAA", reportedAt: at("2026-03-07 23:30") },
    terms,
  );
  expect(clock).toMatchObject({ metric: "RESTORE", limitMinutes: 120, dueAt: at("2026-03-08 01:30") });
  expect(SlaClock.parse(clock)).toEqual(clock);
});

test.each([
  ["LOCAL", "AAA", 2],
  ["INTRA_PROVINCE", "AA", 4],
  ["LOCAL", "A", 6],
  ["LOCAL", "STANDARD", 8],
  ["INTER_PROVINCE", "AAA", 4],
  ["INTER_PROVINCE", "AA", 5],
  ["INTER_PROVINCE", "A", 6],
  ["INTER_PROVINCE", "STANDARD", 8],
] as const)("a fault %s of grade %s is restored within %i hours", (scope, grade, hours) => {
  const reportedAt = at("2026-03-09 08:00");
  const clock = startRestore({ line: "DATA_LINE", scope, grade, reportedAt }, terms);
  expect(clock.dueAt).toBe(addMinutes(reportedAt, hours * 60));
});

test.each([
  ["LOCAL", "GOLD", 3],
  ["LOCAL", "STANDARD", 5],
  ["INTRA_PROVINCE", "SILVER", 5],
  ["INTER_PROVINCE", "BRONZE", 7],
] as const)("a survey %s of grade %s takes %i working days of nine hours", (scope, grade, days) => {
  const clock = startSurvey({ scope, grade, acceptedAt: at("2026-03-09 09:00") }, terms);
  expect(clock.limitMinutes).toBe(days * 540);
  expect(clock.dueAt).toBe(
    at(`2026-03-${days > 5 ? 9 + days + 1 : String(8 + days).padStart(2, "0")} 18:00`),
  );
});

test("a survey accepted on Wednesday at nine with four days is due on Monday at six", () => {
  const clock = startSurvey({ scope: "LOCAL", grade: "SILVER", acceptedAt: at("2026-03-04 09:00") }, terms);
  expect(clock.dueAt).toBe(at("2026-03-09 18:00"));
  expect(readClock(clock, at("2026-03-09 08:20"), timetables)).toMatchObject({
    usedBp: 7500,
    minutesLeft: 540,
  });
});

test.each([
  [30, "MINUTES", 30],
  [2, "HOURS", 120],
  [2, "WORKING_HOURS", 120],
  [2, "WORKING_DAYS", 1080],
] as const)("%i %s are %i minutes of the clock's own time", (amount, unit, minutes) => {
  expect(minutesOf(amount, unit, DEFAULT_RULES.sla)).toBe(minutes);
});

test("only limits in working time stand still at night", () => {
  expect(timetableOf("HOURS", timetables)).toBe(timetables.always);
  expect(timetableOf("MINUTES", timetables)).toBe(timetables.always);
  expect(timetableOf("WORKING_HOURS", timetables)).toBe(timetables.working);
  expect(timetableOf("WORKING_DAYS", timetables)).toBe(timetables.working);
});

test("a clock is not broken at its last instant, and broken right after", () => {
  const clock = aClock({ startsAt: at("2026-03-09 08:00") });
  expect(readClock(clock, at("2026-03-09 10:00"), timetables)).toMatchObject({
    usedBp: 10_000,
    minutesLeft: 0,
  });
  const after = readClock(clock, "2026-03-09T02:00:00.001Z", timetables);
  expect(after).toMatchObject({ usedBp: 10_001, minutesLeft: -1, millisLeft: -1 });
});

test("what is used is rounded down, so that no clock is shown fuller than it is", () => {
  const clock = aClock({ startsAt: at("2026-03-09 08:00") });
  expect(usedBp(clock, at("2026-03-09 08:47"), timetables)).toBe(3916);
  expect(minutesLeft(clock, "2026-03-09T00:00:30.000Z", timetables)).toBe(119);
});

test("pauses extend the clock and do not count as used", () => {
  const clock = aClock({ startsAt: at("2026-03-09 08:00"), pausedMinutes: 30 });
  expect(clock.dueAt).toBe(at("2026-03-09 10:30"));
  expect(readClock(clock, at("2026-03-09 09:30"), timetables)).toMatchObject({
    usedBp: 5000,
    minutesLeft: 60,
  });
});

test("a paused or met clock stands as of when it stopped, and does not run", () => {
  const stopped = { startsAt: at("2026-03-09 08:00"), stoppedAt: at("2026-03-09 08:30") };
  for (const state of ["PAUSED", "MET"] as const) {
    const clock = aClock({ ...stopped, state });
    expect(isRunning(clock)).toBe(false);
    expect(usedBp(clock, at("2026-03-09 12:00"), timetables)).toBe(2500);
  }
  expect(usedBp(aClock({ state: "WAIVED" }), at("2026-03-09 09:00"), timetables)).toBe(5000);
});

test("a broken clock runs on until somebody meets it", () => {
  expect(isRunning({ state: "BREACHED" })).toBe(true);
  expect(isRunning({ state: "BREACHED", stoppedAt: at("2026-03-09 12:00") })).toBe(false);
});

test("a clock that has not begun has used nothing", () => {
  const clock = aClock({ startsAt: at("2026-03-09 12:00") });
  expect(readClock(clock, at("2026-03-09 08:00"), timetables)).toMatchObject({ usedBp: 0, minutesLeft: 120 });
});

const anyClock = fc.record({
  unit: fc.constantFrom(
    "MINUTES" as const,
    "HOURS" as const,
    "WORKING_HOURS" as const,
    "WORKING_DAYS" as const,
  ),
  limitMinutes: fc.integer({ min: 1, max: 5000 }),
  pausedMinutes: fc.integer({ min: 0, max: 600 }),
  startsAt: fc.integer({ min: millisOf(at("2026-01-01")), max: millisOf(at("2026-12-01")) }).map(instantOf),
});

test("what is left is what will elapse until it is due, and made again it is due at the same instant", () => {
  fc.assert(
    fc.property(anyClock, fc.integer({ min: 0, max: 20_000 }), (facts, minutes) => {
      const clock = aClock(facts);
      const now = addMinutes(clock.startsAt, minutes);
      const counting = timetableOf(clock.unit, timetables);
      fc.pre(elapsed(clock.startsAt, now, counting) >= clock.pausedMinutes);
      expect(readClock(clock, now, timetables).millisLeft / 60_000).toBeCloseTo(
        elapsed(now, clock.dueAt, counting),
        6,
      );
      expect(dueAtOf(clock, timetables)).toBe(clock.dueAt);
    }),
  );
});

test("the default rules fit their own schema, and hours out of order do not", () => {
  expect(SlaRules.parse(DEFAULT_RULES.sla)).toEqual(DEFAULT_RULES.sla);
  expect(WorkRules.parse(DEFAULT_RULES.work)).toEqual(DEFAULT_RULES.work);
  for (const hours of [
    [{ from: "12:00", to: "09:00" }],
    [{ from: "09:00", to: "09:00" }],
    [
      { from: "09:00", to: "12:00" },
      { from: "11:00", to: "18:00" },
    ],
    [],
  ])
    expect(Hours.safeParse(hours).success).toBe(false);
});
