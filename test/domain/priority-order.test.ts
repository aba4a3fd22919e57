import { expect, test } from "vitest";
import { addMinutes } from "#shared/domain/calendar/day.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import { aClientFacts, aClock, at, MONDAY } from "#test/support/builders.ts";
import { order, rank } from "#test/support/ranking.ts";

const urgent = { type: "COMPLAINT", fullOutage: true, promiseBroken: true } as const;
/** Of four hours, around the clock. */
const clock = (metric: "RESTORE" | "RESPOND" | "REPLY", dueAt: string) =>
  aClock({ metric, limitMinutes: 240, startsAt: addMinutes(at(dueAt), -240) });

test("inside NOW what runs out first comes first, then broken restorations, then other broken clocks, then points", () => {
  expect(
    order([
      { clocks: [clock("RESPOND", "2026-03-09 08:50")] },
      { type: "APPOINTMENT", startsAt: at("2026-03-09 09:00") },
      { clocks: [clock("RESTORE", "2026-03-09 09:10")] },
      { clocks: [clock("RESTORE", "2026-03-09 06:00")] },
      { clocks: [clock("RESTORE", "2026-03-09 08:00")] },
      { clocks: [clock("REPLY", "2026-03-09 05:00")] },
      { clocks: [clock("RESPOND", "2026-03-09 07:00")] },
      urgent,
    ]),
  ).toBe("1 2 3 4 5 6 7 8");
});

test("an item with one broken clock and one about to break goes by the one that can still be kept", () => {
  const both = { clocks: [clock("RESPOND", "2026-03-09 07:00"), clock("RESTORE", "2026-03-09 09:00")] };
  const ranked = rank([both, { clocks: [clock("RESTORE", "2026-03-09 07:00")] }]);
  expect(ranked.map(({ task }) => task.id)).toEqual(["tsk_1", "tsk_2"]);
  expect(ranked[0]).toMatchObject({ override: "sla-broken", clock: { metric: "RESPOND" } });
});

test("a clock in NOW with more than two hours left goes by its points", () => {
  const survey = aClock({ unit: "WORKING_HOURS", limitMinutes: 2160, startsAt: at("2026-03-04 09:00") });
  expect(order([urgent, { clocks: [survey] }])).toBe("1 2");
});

test("an appointment that is going on stays on top", () => {
  const visit = { type: "APPOINTMENT", startsAt: at("2026-03-09 08:00"), minutes: 60 } as const;
  expect(order([visit, { clocks: [clock("RESTORE", "2026-03-09 08:30")] }])).toBe("1 2");
});

test.each<[string, Partial<OpenTask>, Partial<OpenTask>]>([
  ["the earlier due time", { dueAt: at("2026-03-20 10:00") }, { dueAt: at("2026-03-20 11:00") }],
  ["the one with a date", { dueAt: at("2026-03-30 10:00") }, {}],
  [
    "the higher tier",
    { client: aClientFacts({ valueClass: "A" }), urgency: "NORMAL", type: "OTHER" },
    { client: aClientFacts({ valueClass: "B" }), promised: true },
  ],
  ["the larger revenue at stake", { atStakeFen: 100 }, {}],
  ["the older", { openedOn: "2025-12-01" }, { openedOn: "2026-01-05" }],
  ["the one made earlier that day", { createdAt: at("2026-03-09 07:00") }, {}],
  ["the smaller id", { id: "tsk_1" }, { id: "tsk_2" }],
])("among equal points %s comes first", (_, first, next) => {
  const [one, other] = rank([first, next]);
  expect(one?.score).toBe(other?.score);
  expect(one?.task.id).toBe("tsk_1");
});

test("elsewhere than in NOW only points count", () => {
  expect(order([{ type: "CONTRACT" }, { type: "CAMPAIGN", dueAt: at("2026-03-20 10:00") }])).toBe("1 2");
});

test("what is blocked comes last, unless its clock is running out", () => {
  const waits = { blockedBy: "等客户盖章" };
  const ranked = rank([
    { ...waits, clocks: [clock("RESTORE", "2026-03-09 09:00")] },
    { type: "LEARNING", urgency: "NOT_URGENT" },
    { ...urgent, ...waits },
  ]);
  expect(ranked.map(({ task }) => task.id)).toEqual(["tsk_1", "tsk_2", "tsk_3"]);
  expect(ranked[0]).toMatchObject({ band: "NOW", task: waits });
});

test("what is snoozed is not ranked until its time has come", () => {
  const snoozed = [{ hiddenUntil: at("2026-03-09 10:00") }];
  expect(order(snoozed)).toBe("");
  expect(order(snoozed, at("2026-03-09 10:00"))).toBe("1");
});

test("a running clock and an unacknowledged RED alert cannot be snoozed away", () => {
  const hiddenUntil = at("2026-03-10 00:00");
  const ackDueAt = at("2026-03-09 18:00");
  expect(order([{ hiddenUntil, clocks: [aClock()] }])).toBe("1");
  expect(order([{ hiddenUntil, clocks: [aClock({ state: "MET", stoppedAt: MONDAY })] }])).toBe("");
  expect(order([{ hiddenUntil, alert: { level: "RED", ackDueAt } }])).toBe("1");
  expect(order([{ hiddenUntil, alert: { level: "RED", ackDueAt, ackedAt: MONDAY } }])).toBe("");
  expect(order([{ hiddenUntil, alert: { level: "ORANGE", ackDueAt } }])).toBe("");
});
