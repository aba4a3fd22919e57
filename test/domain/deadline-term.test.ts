import { expect, test } from "vitest";
import { aClock, at } from "#test/support/builders.ts";
import { anAlert, scored, term } from "#test/support/ranking.ts";

test.each([
  ["passed yesterday", "2026-03-08 18:00", 40, "overdue"],
  ["passed at this hour", "2026-03-09 08:00", 40, "overdue"],
  ["in two hours of the hour's start", "2026-03-09 10:00", 36, "due-in-hours"],
  ["later today", "2026-03-09 10:01", 28, "due-today"],
  ["tonight", "2026-03-09 23:59", 28, "due-today"],
  ["tomorrow", "2026-03-10 00:00", 18, "due-in-days"],
  ["in two days", "2026-03-11 18:00", 10, "due-in-days"],
  ["in three days", "2026-03-12 18:00", 10, "due-in-days"],
  ["in four days", "2026-03-13 18:00", 5, "due-in-days"],
  ["in seven days", "2026-03-16 18:00", 5, "due-in-days"],
  ["in eight days", "2026-03-17 18:00", 0, "due-in-days"],
])("D: a date %s (%s) is worth %i", (_, dueAt, points, code) => {
  const deadline = term("D", { dueAt: at(dueAt) });
  expect([deadline.points, deadline.why.code]).toEqual([points, code]);
});

test("D: no date is worth nothing and says so", () => {
  expect(term("D", {})).toEqual({ term: "D", points: 0, why: { code: "no-date" } });
});

test("D: a soft date that has passed is worth 10, before that as any date", () => {
  expect(term("D", { soft: true, dueAt: at("2026-03-06 18:00") }).points).toBe(10);
  expect(term("D", { soft: true, dueAt: at("2026-03-10 18:00") }).points).toBe(18);
});

test.each([
  ["said to be broken", { promiseBroken: true }, 40],
  ["whose soft day has passed", { promised: true, soft: true, dueAt: at("2026-03-08 18:00") }, 40],
  ["of today", { promised: true, dueAt: at("2026-03-09 18:00") }, 28],
  ["without a day", { promised: true }, 0],
])("D: a promise %s", (_, facts, points) => {
  expect(term("D", facts).points).toBe(points);
});

test("D: an acknowledgement missed is worth 40 at any level", () => {
  expect(term("D", anAlert("YELLOW", at("2026-03-06 18:00")))).toMatchObject({
    points: 40,
    why: { code: "ack-missed", level: "YELLOW" },
  });
});

test.each([
  ["with half used", { limitMinutes: 600, startsAt: at("2026-03-09 03:20") }, 28],
  ["with three quarters used", { limitMinutes: 600, startsAt: at("2026-03-09 00:50") }, 36],
  ["with two hours left", { limitMinutes: 240, startsAt: at("2026-03-09 06:20") }, 36],
  ["at its last instant", { limitMinutes: 60, startsAt: at("2026-03-09 07:20") }, 36],
  ["that is broken", { limitMinutes: 59, startsAt: at("2026-03-09 07:20") }, 40],
])("D: a clock %s", (_, clock, points) => {
  expect(term("D", { clocks: [aClock(clock)] })).toMatchObject({ points, why: { code: "clock" } });
});

test("D: a clock with most of its time left counts by the day on which it ends", () => {
  const clocks = [aClock({ limitMinutes: 1800 })];
  expect(term("D", { clocks })).toMatchObject({ points: 18, why: { code: "due-in-days", days: 1 } });
});

test("D: a paused clock does not press, also not through a date that only repeats it", () => {
  const clock = aClock({
    state: "PAUSED",
    startsAt: at("2026-03-08 08:00"),
    stoppedAt: at("2026-03-08 08:30"),
  });
  expect(term("D", { clocks: [clock], dueAt: clock.dueAt }).points).toBe(0);
  expect(term("D", { clocks: [clock], dueAt: at("2026-03-09 18:00") }).points).toBe(28);
});

test("D: of several clocks the worst is shown: the largest D, then the least time left", () => {
  const reply = aClock({ metric: "REPLY", limitMinutes: 1440, startsAt: at("2026-03-09 08:00") });
  const respond = aClock({ metric: "RESPOND", limitMinutes: 60, startsAt: at("2026-03-09 08:00") });
  const restore = aClock({ metric: "RESTORE", limitMinutes: 120, startsAt: at("2026-03-09 08:00") });
  expect(scored({ clocks: [reply, restore, respond] }).clock?.metric).toBe("RESPOND");
  expect(scored({ clocks: [reply, restore] }).clock?.metric).toBe("RESTORE");
});

test("D: an appointment counts down to its beginning, lasts, and is overdue when it has ended", () => {
  const visit = { startsAt: at("2026-03-09 14:30"), dueAt: at("2026-03-09 14:30"), minutes: 60 };
  expect(term("D", visit).why.code).toBe("due-today");
  expect(term("D", visit, at("2026-03-09 12:30"))).toMatchObject({ points: 36 });
  expect(term("D", visit, at("2026-03-09 15:00"))).toMatchObject({ points: 36 });
  expect(term("D", visit, at("2026-03-09 15:30"))).toMatchObject({ points: 40, why: { code: "overdue" } });
});

test("D: a visit with a date of its own counts by whichever presses more", () => {
  const visit = { startsAt: at("2026-03-12 14:30"), dueAt: at("2026-03-10 18:00") };
  expect(term("D", visit).points).toBe(18);
});
