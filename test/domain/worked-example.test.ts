import { expect, test } from "vitest";
import { planDay } from "#shared/domain/tasks/day-plan.ts";
import { rankDesk } from "#shared/domain/tasks/priority.ts";
import type { RankedTask, TermName, Why } from "#shared/domain/tasks/ranked.ts";
import { aDesk, aSetting, at } from "#test/support/builders.ts";
import { EXAMPLE, theExample } from "#test/support/worked-example.ts";

const ranked = rankDesk(theExample(), aSetting());
const line = (id: string): RankedTask => ranked.find(({ task }) => task.id === id) as RankedTask;
const ids = (lines: readonly RankedTask[]): string[] => lines.map(({ task }) => task.id);

test.each([
  ["tsk_01", [35, 25, 36, 15, 0, 5, 0], 116, "NOW"],
  ["tsk_02", [35, 22, 40, 10, 12, 0, 1], 120, "NOW"],
  ["tsk_03", [14, 14, 36, 10, 0, 0, 3], 77, "NOW"],
  ["tsk_04", [14, 18, 40, 5, 12, 0, 5], 94, "TODAY"],
  ["tsk_05", [14, 20, 28, 10, 12, 0, 5], 89, "TODAY"],
  ["tsk_06", [14, 18, 28, 15, 0, 5, 0], 80, "TODAY"],
  ["tsk_07", [14, 15, 10, 15, 6, 0, 5], 65, "TODAY"],
  ["tsk_08", [14, 8, 28, 0, 0, 10, 2], 62, "TODAY"],
  ["tsk_09", [7, 6, 18, 15, 0, 0, 0], 46, "PLAN"],
  ["tsk_10", [7, 12, 5, 5, 0, 0, 0], 29, "LATER"],
] as const)(
  "%s of the worked example has the terms %j, the score %i and the band %s",
  (id, terms, score, band) => {
    expect(line(id).terms.map(({ term }) => term)).toEqual(["U", "I", "D", "T", "R", "E", "A"]);
    expect(line(id).terms.map(({ points }) => points)).toEqual(terms);
    expect(line(id)).toMatchObject({ score, band });
  },
);

test("王敏 sees her ten items in the order of the worked example", () => {
  expect(ids(ranked)).toEqual(EXAMPLE.map(({ id }) => id));
});

test("the hospital's clock says 62.5 % used and 45 minutes left of two hours", () => {
  expect(line("tsk_01").clock).toEqual({
    metric: "RESTORE",
    usedBp: 6250,
    minutesLeft: 45,
    limitMinutes: 120,
  });
});

test("the survey is in NOW only because exactly three of its four working days are used", () => {
  expect(line("tsk_03")).toMatchObject({ override: "sla-75", clock: { usedBp: 7500, minutesLeft: 540 } });
});

const why = (id: string, name: TermName): Why | undefined =>
  line(id).terms.find(({ term }) => term === name)?.why;

test.each([
  ["tsk_01", "U", { code: "raised", by: "full-outage" }],
  ["tsk_01", "D", { code: "clock", metric: "RESTORE", usedBp: 6250, minutesLeft: 45 }],
  ["tsk_01", "E", { code: "engagement", of: ["chief"] }],
  ["tsk_02", "U", { code: "raised", by: "alert-unacknowledged" }],
  ["tsk_02", "I", { code: "type", type: "RETENTION" }],
  ["tsk_02", "D", { code: "ack-missed", since: at("2026-03-06 18:00"), level: "ORANGE" }],
  ["tsk_02", "T", { code: "tier", tier: "B", batch: 1 }],
  ["tsk_02", "R", { code: "risk", level: "ORANGE" }],
  ["tsk_02", "E", { code: "engagement", of: [] }],
  ["tsk_02", "A", { code: "age", workdays: 1 }],
  ["tsk_03", "U", { code: "urgency", urgency: "NORMAL" }],
  ["tsk_04", "D", { code: "promise-broken" }],
  ["tsk_05", "D", { code: "due-today", dueAt: at("2026-03-09 18:00") }],
  ["tsk_07", "D", { code: "soft-passed", dueAt: at("2026-02-27 18:00") }],
  ["tsk_08", "T", { code: "internal" }],
  ["tsk_10", "D", { code: "due-in-days", days: 4, dueAt: at("2026-03-13 18:00") }],
  ["tsk_10", "T", { code: "tier", tier: "C", batch: 12 }],
] as const)("%s says why its term %s is worth what it is: %j", (id, name, reason) => {
  expect(why(id, name)).toEqual(reason);
});

test("the day shows one first thing, the birthday as the quick one, and one more item behind", () => {
  const plan = planDay(theExample(), aSetting());
  expect(plan.first?.task.id).toBe("tsk_01");
  expect(ids(plan.now)).toEqual(["tsk_02", "tsk_03"]);
  expect(ids(plan.today)).toEqual(["tsk_04", "tsk_05", "tsk_06", "tsk_07", "tsk_08"]);
  expect(plan.quick?.task.id).toBe("tsk_09");
  expect(ids(plan.later)).toEqual(["tsk_10"]);
  expect([plan.plan, plan.overflow, plan.blocked, plan.nowOverflow]).toEqual([[], [], [], []]);
});

test("the visit of 14:30 is taken out of the 480 minutes, and the rest is planned into what remains", () => {
  const plan = planDay(theExample(), aSetting());
  expect(plan.minutes).toEqual({ capacity: 420, planned: 30 + 60 + 15 + 20 + 60 + 45 + 40 });
  expect(plan.period).toEqual({ day: "2026-03-09", from: "08:30", isNow: true });
  expect(plan).toMatchObject({ away: false, calendarProvisional: false, rulesVersion: "default-1" });
});

test("if the hospital is restored at 08:40, the alert of 恒信物流 becomes the first thing", () => {
  const tasks = EXAMPLE.filter(({ id }) => id !== "tsk_01");
  expect(planDay(aDesk({ tasks }), aSetting({ now: at("2026-03-09 08:40") })).first?.task.id).toBe("tsk_02");
});

test("of two clocks with 45 minutes left, the one with the larger used share feeds the deadline", () => {
  const notice = EXAMPLE[0]?.clocks?.find(({ metric }) => metric === "PROGRESS_NOTICE");
  expect(notice?.dueAt).toBe(EXAMPLE[0]?.dueAt);
  expect(line("tsk_01").clock?.metric).toBe("RESTORE");
});
