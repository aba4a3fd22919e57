import { expect, test } from "vitest";
import type { Desk } from "#shared/domain/tasks/desk.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import { anAbsence, at, MONDAY } from "#test/support/builders.ts";
import { hot, numbers, plan, today } from "#test/support/ranking.ts";

const capacity = (absences: Desk["absences"], now = MONDAY): number =>
  plan([], { absences, now }).minutes.capacity;

test.each([
  ["a whole day", [], MONDAY, 480],
  ["a morning's leave", [anAbsence()], MONDAY, 270],
  [
    "an hour's appointment, half of it at lunch",
    [anAbsence({ kind: "APPOINTMENT", from: at("2026-03-09 11:30"), to: at("2026-03-09 12:30") })],
    MONDAY,
    450,
  ],
  ["the middle of the morning", [], at("2026-03-09 10:00"), 390],
  ["lunch", [], at("2026-03-09 12:40"), 270],
  ["the last half minute", [], at("2026-03-09 17:59").replace(":00.000", ":30.000"), 0],
  ["a shifted Saturday", [], at("2026-02-28 08:00"), 480],
] as const)("%s leaves its working minutes", (_, absences, now, minutes) => {
  expect(capacity(absences, now)).toBe(minutes);
});

test("an appointment that is a task and lies in the calendar as well takes its time once", () => {
  const visit: Partial<OpenTask> = { type: "VISIT", startsAt: at("2026-03-09 14:30"), minutes: 60 };
  const block = anAbsence({ kind: "APPOINTMENT", from: at("2026-03-09 14:30"), to: at("2026-03-09 15:30") });
  expect(plan([visit], { absences: [block] }).minutes).toEqual({ capacity: 420, planned: 0 });
  expect(plan([visit]).minutes).toEqual({ capacity: 420, planned: 0 });
});

test("an appointment that is over is work like any other until it is done", () => {
  const missed: Partial<OpenTask> = { type: "VISIT", startsAt: at("2026-03-06 14:30"), minutes: 60 };
  expect(plan([missed]).minutes).toEqual({ capacity: 480, planned: 60 });
});

test("an appointment keeps its place in the day however full the day is", () => {
  const visit = today(60, {
    type: "APPOINTMENT",
    startsAt: at("2026-03-09 14:30"),
    dueAt: at("2026-03-09 14:30"),
  });
  const { today: lines, overflow } = plan([
    today(420, { type: "CONTRACT" }),
    today(60, { type: "CAMPAIGN" }),
    visit,
  ]);
  expect([numbers(lines), numbers(overflow)]).toEqual(["3", "2"]);
});

test.each([
  ["after hours", "2026-03-09 18:00", { day: "2026-03-10", from: "08:30", isNow: false }],
  ["on Friday night", "2026-03-06 21:00", { day: "2026-03-09", from: "08:30", isNow: false }],
  ["on a Sunday", "2026-03-08 09:00", { day: "2026-03-09", from: "08:30", isNow: false }],
  ["in Spring Festival", "2026-02-18 10:00", { day: "2026-02-24", from: "08:30", isNow: false }],
  ["on a shifted Saturday", "2026-02-28 10:15", { day: "2026-02-28", from: "10:15", isNow: true }],
  ["at lunch", "2026-03-09 12:30", { day: "2026-03-09", from: "13:30", isNow: true }],
])("%s the plan is for the working period that comes next, and says which", (_, now, period) => {
  const day = plan([hot(30), today(60)], { now: at(now) });
  expect(day.period).toEqual(period);
  expect(day.first?.task.id).toBe("tsk_1");
});

test("on leave the plan is for the day of return, and says that one is away", () => {
  const leave = anAbsence({ from: at("2026-03-09 00:00"), to: at("2026-03-10 12:00") });
  const day = plan([today(60)], { absences: [leave] });
  expect(day).toMatchObject({ away: true, period: { day: "2026-03-10", from: "13:30", isNow: false } });
  expect(day.minutes.capacity).toBe(270);
});

test("an appointment in the calendar is not leave", () => {
  const meeting = anAbsence({
    kind: "APPOINTMENT",
    from: at("2026-03-09 08:00"),
    to: at("2026-03-09 18:00"),
  });
  expect(plan([], { absences: [meeting] })).toMatchObject({
    away: false,
    minutes: { capacity: 0 },
    period: { day: "2026-03-09", isNow: true },
  });
});
