import { expect, test } from "vitest";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import type { DayPlan } from "#shared/domain/tasks/ranked.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import { aClientFacts, aClock, at, MONDAY } from "#test/support/builders.ts";
import { hot, numbers, plan, today } from "#test/support/ranking.ts";

test("what does not fit is listed apart with what waiting costs, and what is shorter still fits", () => {
  const day = plan([
    today(240, { type: "CONTRACT" }),
    today(200, { type: "CAMPAIGN" }),
    today(60, { type: "PHASE_TASK", createdAt: at("2026-03-09 08:10") }),
    today(40, { type: "PROMOTION", createdAt: at("2026-03-09 08:15") }),
  ]);
  expect(numbers([...(day.first ? [day.first] : []), ...day.today])).toBe("1 2 4");
  expect(day.minutes).toEqual({ capacity: 480, planned: 480 });
  expect(numbers(day.overflow)).toBe("3");
  expect(day.overflow[0]?.delay).toEqual({
    points: 13,
    terms: [
      { term: "D", from: 28, to: 40 },
      { term: "A", from: 0, to: 1 },
    ],
    misses: { what: "deadline", at: at("2026-03-09 18:00") },
  });
});

test.each<[string, Partial<OpenTask>, DayPlan["overflow"][number]["delay"]["misses"]]>([
  [
    "the clock that breaks first",
    {
      clocks: [
        aClock({ limitMinutes: 1440, startsAt: at("2026-03-09 08:00") }),
        aClock({ metric: "REPLY", limitMinutes: 1200, startsAt: at("2026-03-09 08:00") }),
        aClock({ metric: "RESPOND", state: "MET", stoppedAt: MONDAY }),
      ],
      dueAt: at("2026-03-11 18:00"),
      promised: true,
      urgedAt: MONDAY,
    },
    { what: "clock", at: at("2026-03-10 04:00") },
  ],
  [
    "the acknowledgement",
    { alert: { level: "YELLOW", ackDueAt: at("2026-03-09 17:00") } },
    { what: "acknowledgement", at: at("2026-03-09 17:00") },
  ],
  [
    "nothing, where the alert is acknowledged and the date is far",
    {
      type: "CONTRACT",
      dueAt: at("2026-03-12 18:00"),
      client: aClientFacts({ valueClass: "A", riskLevel: "ORANGE" }),
      alert: { level: "YELLOW", ackDueAt: at("2026-03-09 17:00"), ackedAt: MONDAY },
    },
    undefined,
  ],
])("waiting for the next working morning misses %s", (_, facts, misses) => {
  const { overflow } = plan([
    today(470, { type: "RETENTION", urgedAt: MONDAY, promised: true }),
    today(60, facts),
  ]);
  expect(overflow.map(({ delay }) => delay.misses)).toEqual([misses]);
});

test("before a weekend waiting means until Monday at nine", () => {
  const friday = { now: at("2026-03-06 08:20") };
  const due = (wall: string) => today(0, { minutes: 300, dueAt: at(wall) });
  const { overflow } = plan([due("2026-03-06 17:00"), due("2026-03-06 18:00")], friday);
  expect(overflow[0]?.delay).toMatchObject({ points: 12, terms: [{ term: "D", from: 28, to: 40 }] });
});

test("NOW is always shown, and what is beyond the minutes left is marked for handing over", () => {
  const day = plan([hot(300), hot(170), hot(30), hot(10), today(5)]);
  expect([day.first?.task.id, numbers(day.now)]).toEqual(["tsk_1", "2 3 4"]);
  expect(day.nowOverflow).toEqual(["tsk_3", "tsk_4"]);
  expect(numbers(day.overflow)).toBe("5");
  expect(day.minutes).toEqual({ capacity: 480, planned: 510 });
});

test.each([
  ["of TODAY, though it takes longer than the day", [today(600)]],
  ["of PLAN", [{ type: "CONTRACT", promised: true }]],
  ["of LATER", [{ type: "LEARNING" }]],
  ["that is blocked, when nothing else is open", [{ blockedBy: "等客户盖章" }]],
] as const)("a first thing is always shown: one %s", (_, tasks) => {
  const day = plan(tasks);
  expect(day.first?.task.id).toBe("tsk_1");
  expect([day.now, day.today, day.overflow, day.plan, day.later, day.blocked].flat()).toEqual([]);
});

test("with nothing open there is no first thing", () => {
  expect(plan([]).first).toBeUndefined();
  const snoozed = plan([{ hiddenUntil: at("2026-03-10 00:00") }]);
  expect([snoozed.first, snoozed.snoozed.length]).toEqual([undefined, 1]);
});

test("the quick one is the first of PLAN and LATER that takes five minutes and is due in two working days", () => {
  const birthday = { type: "BIRTHDAY", minutes: 5, dueAt: at("2026-03-11 18:00") } as const;
  const day = plan([
    hot(30),
    { ...birthday, dueAt: at("2026-03-12 18:00") },
    birthday,
    { ...birthday, minutes: 6 },
  ]);
  expect(day.quick?.task.id).toBe("tsk_3");
  expect(numbers(day.later)).toBe("4 2");
});

test("over a weekend two working days are four days", () => {
  const birthday = { type: "BIRTHDAY", minutes: 5, dueAt: at("2026-03-10 18:00") } as const;
  const friday = { now: at("2026-03-06 08:20") };
  expect(plan([hot(30), birthday], friday).quick?.task.id).toBe("tsk_2");
});

test.each<[string, Partial<OpenTask>]>([
  ["without a date", { type: "CARE", minutes: 5 }],
  [
    "that has to wait for a good hour",
    {
      type: "CARE",
      minutes: 5,
      dueAt: at("2026-03-10 18:00"),
      client: aClientFacts({ contact: { name: "王总", badHours: [{ from: "08:00", to: "10:00" }] } }),
    },
  ],
])("something %s is no quick one", (_, facts) => {
  expect(plan([hot(30), facts]).quick).toBeUndefined();
});

test("a quick one of PLAN leaves the rest of PLAN where it is", () => {
  const day = plan([
    hot(30),
    { type: "CONTRACT", promised: true },
    {
      type: "BIRTHDAY",
      client: aClientFacts({ valueClass: "A" }),
      minutes: 5,
      dueAt: at("2026-03-10 18:00"),
    },
  ]);
  expect([day.quick?.task.id, numbers(day.plan)]).toEqual(["tsk_3", "2"]);
});

test("what lies with somebody else is handed through, and the rules are named", () => {
  const mark = {
    ...{ id: "tsk_9", owner: "stf_wangmin", unit: "CS-01-A", province: "GD", version: "v1", title: "走访" },
    ...{ to: "stf_zhangwei", toName: "张伟", at: MONDAY },
  };
  const day = plan([], { delegated: [mark] });
  expect([day.delegated, day.rulesVersion, day.at]).toEqual([[mark], DEFAULT_RULES.version, MONDAY]);
});

test.each<[string, Partial<OpenTask>, boolean]>([
  ["a date of next year", { dueAt: at("2027-01-08 18:00") }, true],
  ["a date of this year", { dueAt: at("2026-12-31 18:00") }, false],
  [
    "a date that has passed, of a year that the calendar no longer holds",
    { dueAt: at("2025-12-31 18:00") },
    false,
  ],
  [
    "working days into next year",
    { clocks: [aClock({ unit: "WORKING_DAYS", limitMinutes: 2700, startsAt: at("2026-12-30 09:00") })] },
    true,
  ],
  [
    "hours around the clock into next year",
    { clocks: [aClock({ limitMinutes: 2700, startsAt: at("2026-12-31 09:00") })] },
    false,
  ],
  [
    "working days of a clock that is met",
    {
      clocks: [
        aClock({
          ...{ unit: "WORKING_DAYS", limitMinutes: 2700, startsAt: at("2026-12-30 09:00") },
          ...{ state: "MET", stoppedAt: MONDAY },
        }),
      ],
    },
    false,
  ],
])("whether a deadline rests on a year without its notice: %s", (_, facts, provisional) => {
  expect(plan([facts]).calendarProvisional).toBe(provisional);
});
