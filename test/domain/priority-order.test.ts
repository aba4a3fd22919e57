import { expect, test } from "vitest";
import { addMinutes } from "#shared/domain/calendar/day.ts";
import { rankDesk } from "#shared/domain/tasks/priority.ts";
import type { RankedTask } from "#shared/domain/tasks/ranked.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import { aClientFacts, aClock, aDesk, aSetting, aTask, at, MONDAY } from "#test/support/builders.ts";

function rank(tasks: readonly Partial<OpenTask>[], now = MONDAY): RankedTask[] {
  const named = tasks.map((facts, index) => aTask({ id: `tsk_${index + 1}`, ...facts }));
  return rankDesk(aDesk({ tasks: named.toReversed() }), aSetting({ now }));
}
const order = (tasks: readonly Partial<OpenTask>[], now = MONDAY): string =>
  rank(tasks, now)
    .map(({ task }) => task.id.slice(4))
    .join(" ");
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

/** 44 points for an A client, 39 for a B client; a promise adds 5, each working day of age 1. */
const visit = (place: string | undefined, valueClass: "A" | "B", facts: Partial<OpenTask> = {}) => ({
  type: "VISIT" as const,
  client: aClientFacts({ valueClass, ...(place && { place }) }),
  ...facts,
});
const points = (tasks: readonly Partial<OpenTask>[]): number[] => rank(tasks).map(({ score }) => score);

test("visits in one building follow one another, from the higher one on", () => {
  const tasks = [visit("金融街", "A", { promised: true }), visit("高新区", "A"), visit("金融街", "B")];
  expect(points(tasks)).toEqual([49, 39, 44]);
});

test("a visit more than ten points below the first of its building stays where it is", () => {
  const first = visit("金融街", "A", { promised: true, openedOn: "2026-03-06" });
  expect(points([first, visit("高新区", "A"), visit("金融街", "B")])).toEqual([50, 44, 39]);
});

test("groups are formed from the higher item: who was left out may gather others", () => {
  const tasks = [
    visit("金融街", "A", { promised: true, openedOn: "2026-03-04" }),
    visit("高新区", "A", { openedOn: "2026-03-05" }),
    visit("金融街", "B", { openedOn: "2026-03-06" }),
    visit("大学城", "B"),
    visit("金融街", "B", { type: "INDIVIDUAL_VISIT", createdAt: at("2026-03-09 08:10") }),
  ];
  expect(points(tasks)).toEqual([52, 46, 40, 39, 39]);
  expect(order(tasks)).toBe("1 2 3 5 4");
});

test("visits of different bands are not gathered", () => {
  const due = { dueAt: at("2026-03-09 18:00") };
  const ranked = rank([
    visit("金融街", "A", { ...due, openedOn: "2026-03-06" }),
    visit("高新区", "A", due),
    visit("金融街", "A", { ...due, type: "VISIT", urgency: "NOT_URGENT" }),
  ]);
  expect(ranked.map(({ score, band }) => `${score} ${band}`)).toEqual(["73 TODAY", "65 TODAY", "72 TODAY"]);
});

test("only visits are gathered, and only those with a place", () => {
  const call = {
    type: "PHASE_TASK",
    promised: true,
    client: aClientFacts({ place: "金融街", valueClass: "A" }),
  } as const;
  const nowhere = visit(undefined, "A", { openedOn: "2026-03-04" });
  expect(points([visit("金融街", "A", { promised: true }), nowhere, nowhere, call])).toEqual([
    49, 47, 47, 46,
  ]);
});

test("inside NOW a neighbouring visit is not put before what runs out", () => {
  const building = { client: aClientFacts({ place: "金融街", valueClass: "A", chief: true }) };
  const hot = { ...building, type: "VISIT", fullOutage: true, promiseBroken: true } as const;
  const soon = { ...building, type: "APPOINTMENT", startsAt: at("2026-03-09 09:00") } as const;
  expect(order([soon, { clocks: [clock("RESTORE", "2026-03-09 09:10")] }, hot])).toBe("1 2 3");
});

/** Before nine he does not take calls. */
const late = { name: "刘院长", badHours: [{ from: "08:00", to: "09:00" }] };
const call = (facts: Partial<OpenTask> = {}) => ({
  type: "ARREARS" as const,
  client: aClientFacts({ valueClass: "A", contact: late }),
  ...facts,
});

test("a call in a bad hour goes in when its good hour has come, and says so", () => {
  const ranked = rank([
    call(),
    { type: "PHASE_TASK", promised: true, urgedAt: MONDAY, minutes: 30 },
    { type: "CAMPAIGN", promised: true, urgedAt: MONDAY, minutes: 30, openedOn: "2026-03-10" },
  ]);
  expect(ranked.map(({ task }) => task.type)).toEqual(["PHASE_TASK", "ARREARS", "CAMPAIGN"]);
  expect(ranked[1]?.notBefore).toBe(at("2026-03-09 09:00"));
  expect(ranked[0]?.notBefore).toBeUndefined();
});

test("a call that nothing can go before keeps its place and still says so", () => {
  expect(rank([call(), call()]).map(({ notBefore }) => notBefore)).toEqual(
    Array(2).fill(at("2026-03-09 09:00")),
  );
});

test.each<[string, Partial<OpenTask>]>([
  ["an appointment that is agreed", call({ startsAt: at("2026-03-09 08:40") })],
  [
    "work with a running clock",
    call({ type: "COMPLAINT", clocks: [aClock({ metric: "REPLY", limitMinutes: 2880 })] }),
  ],
  ["work that needs no contact", call({ type: "ARCHIVE_FIX" })],
  [
    "a contact without bad hours",
    call({ client: aClientFacts({ contact: { name: "王总", badHours: [] } }) }),
  ],
  ["a client without a contact", call({ client: aClientFacts() })],
])("%s waits for no good hour", (_, facts) => {
  expect(rank([facts])[0]?.notBefore).toBeUndefined();
});

test.each([
  [
    "bad hours that follow one another",
    "2026-03-09 10:10",
    [
      ["11:00", "12:00"],
      ["10:00", "11:00"],
    ],
    "2026-03-09 12:00",
  ],
  ["bad hours over midnight, before it", "2026-03-09 22:30", [["22:00", "07:30"]], "2026-03-10 07:30"],
  ["bad hours over midnight, after it", "2026-03-10 06:00", [["22:00", "07:30"]], "2026-03-10 07:30"],
  ["the end of a bad hour", "2026-03-09 11:00", [["10:00", "11:00"]], undefined],
  ["an hour outside of midnight's bad ones", "2026-03-09 12:00", [["22:00", "07:30"]], undefined],
  ["bad hours that never begin", "2026-03-09 12:00", [["12:00", "12:00"]], undefined],
] as const)("%s are waited out together", (_, now, windows, good) => {
  const badHours = windows.map(([from, to]) => ({ from, to }));
  const hot = {
    fullOutage: true,
    promiseBroken: true,
    client: aClientFacts({ riskLevel: "RED", contact: { name: "王总", badHours } }),
  };
  const [first] = rank([call(hot)], at(now));
  expect(first?.band).toBe("NOW");
  expect(first?.notBefore).toBe(good && at(good));
});

test("a contact's hours are read when work begins, for all but what cannot wait", () => {
  const early = { name: "王总", badHours: [{ from: "08:00", to: "08:30" }] };
  const client = aClientFacts({ contact: early, riskLevel: "RED" });
  expect(rank([call({ client })])[0]?.notBefore).toBeUndefined();
  expect(rank([call({ client, promiseBroken: true })])[0]?.notBefore).toBe(at("2026-03-09 08:30"));
});
