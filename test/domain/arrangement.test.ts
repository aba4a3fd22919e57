import { expect, test } from "vitest";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import { aClientFacts, aClock, at, MONDAY } from "#test/support/builders.ts";
import { order, rank } from "#test/support/ranking.ts";

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
  expect(
    order([soon, { clocks: [aClock({ limitMinutes: 240, startsAt: at("2026-03-09 05:10") })] }, hot]),
  ).toBe("1 2 3");
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
  ["a bad night before midnight", "2026-03-09 22:30", [["22:00", "07:30"]], "2026-03-10 07:30"],
  ["a bad night after midnight", "2026-03-10 06:00", [["22:00", "07:30"]], "2026-03-10 07:30"],
  ["the end of a bad hour", "2026-03-09 11:00", [["10:00", "11:00"]], undefined],
  ["noon between bad nights", "2026-03-09 12:00", [["22:00", "07:30"]], undefined],
  ["the minute of bad hours without length", "2026-03-09 12:00", [["12:00", "12:00"]], undefined],
] as const)("at %s one waits for the next good hour only", (_, now, windows, good) => {
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
