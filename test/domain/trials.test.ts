import { describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { rulesWith } from "#shared/domain/rules/rules-with.ts";
import { NO_IMPACT, withTold } from "#shared/domain/trials/impact.ts";
import { trialOf } from "#shared/domain/trials/running.ts";
import type { Move } from "#shared/domain/trials/trial.ts";
import { DRAFT, TODAY, toldOfDay } from "#test/support/trying.ts";
import { aClock, NOW } from "#test/use-cases/given.ts";

describe("PRIORITY moves the order of the day", () => {
  test("the first thing, and bands", () => {
    const { moves } = toldOfDay("PRIORITY", { importance: { VISIT: 40 } }, [
      { id: "t1", type: "COMPLAINT", title: "投诉" },
      { id: "t2", type: "VISIT", title: "拜访" },
    ]);
    expect(moves.map(({ subject, from, to }) => [subject, from, to])).toContainEqual([
      "FIRST_THING",
      "投诉",
      "拜访",
    ]);
    const bands = toldOfDay("PRIORITY", { bands: { today: 30 } }, [{ id: "t1" }]).moves;
    expect(bands).toMatchObject([{ subject: "BAND", from: "PLAN", to: "TODAY", size: 0 }]);
    expect(toldOfDay("PRIORITY", { bands: { today: 30 } }, []).moves).toEqual([]);
  });
});

describe("SLA moves deadlines of running clocks", () => {
  const client = { id: "cli_1", name: "恒信物流", serviceGrade: "AAA" as const };
  const fault = (over = {}) => ({
    id: "t1",
    type: "FAULT" as const,
    title: "专线中断",
    client,
    clocks: [aClock(over)],
  });

  test("by the limit that the clock had", () => {
    const restoreHours = lines({ AAA: 3 });
    const { moves } = toldOfDay("SLA", { restoreHours }, [fault()]);
    expect(moves).toEqual([
      {
        ...{ subject: "DEADLINE", id: "t1", name: "专线中断", size: 60 },
        ...{ from: instantAt(TODAY, "09:05"), to: instantAt(TODAY, "10:05") },
      },
    ]);
  });

  test("unknown where the table says two things of the same limit; nothing where the clock has stopped", () => {
    const restoreHours = { INTERNET_LINE: { LOCAL: { AAA: 3 } } };
    expect(toldOfDay("SLA", { restoreHours }, [fault()])).toEqual({ moves: [], unknown: ["DEADLINE"] });
    expect(toldOfDay("SLA", { restoreHours }, [fault({ state: "MET" })]).unknown).toEqual([]);
    expect(toldOfDay("SLA", { restoreHours }, [{ id: "t1" }])).toEqual({ moves: [], unknown: [] });
  });

  test.each([
    ["RESPOND", "MINUTES", 30, { respondMinutes: { AAA: 20 } }],
    ["REPLY", "HOURS", 1440, { replyHours: { AAA: 12 } }],
    ["SURVEY", "WORKING_DAYS", 1620, { surveyWorkingDays: { LOCAL: { GOLD: 2 } } }],
    ["ACTIVATE", "WORKING_DAYS", 3780, { activateWorkingDays: { LOCAL: { GOLD: 5 } } }],
  ] as const)("%s", (metric, unit, limitMinutes, content) => {
    const { moves } = toldOfDay("SLA", content, [fault({ metric, unit, limitMinutes })]);
    expect(moves).toMatchObject([{ subject: "DEADLINE" }]);
  });

  test("a clock that no table knows stays, and a client without a grade has the standard one", () => {
    expect(toldOfDay("SLA", { respondMinutes: { AAA: 20 } }, [fault({ metric: "CALLBACK" })]).moves).toEqual(
      [],
    );
    const { client: _, ...bare } = fault({ metric: "RESPOND", unit: "MINUTES", limitMinutes: 60 });
    const { moves } = toldOfDay("SLA", { respondMinutes: { STANDARD: 45 } }, [bare]);
    expect(moves).toMatchObject([{ size: 15 }]);
  });

  test("hours of work move what is counted in working days", () => {
    const slaHours = [{ from: "08:00", to: "18:00" }];
    const survey = fault({ metric: "SURVEY", unit: "WORKING_DAYS", limitMinutes: 1620 });
    expect(toldOfDay("WORK", { slaHours }, [survey]).moves.map(({ subject }) => subject)).toContain(
      "DEADLINE",
    );
  });
});

function lines(grades: object) {
  const scopes = { LOCAL: grades, INTRA_PROVINCE: grades, INTER_PROVINCE: { AAA: 4 } };
  const names = ["GROUP_MESSAGING", "VOICE_LINE", "APN_LINE", "INTERNET_LINE", "DATA_LINE"];
  return Object.fromEntries(names.map((name) => [name, scopes]));
}

describe("a trial", () => {
  test("counts the province first where borders are asked for; where nothing can move it is done at once", () => {
    const begun = (code: string) =>
      trialOf({ draft: { ...DRAFT, code }, before: {}, against: "x", now: NOW });
    expect(begun("SEGMENT")).toMatchObject({ step: "COUNTING", of: 3, by: "adm" });
    expect(begun("TIER")).toMatchObject({ step: "MOVING" });
    expect(begun("NOTIFY")).toMatchObject({ step: "DONE", endedAt: NOW });
    expect(begun("CALENDAR")).toMatchObject({ step: "DONE" });
    const { trial: _, ...untried } = DRAFT;
    expect(trialOf({ draft: untried, before: {}, against: "x", now: NOW })).toMatchObject({
      startedAt: NOW,
      by: "",
    });
    expect(rulesWith(DEFAULT_RULES, "CALENDAR", {})).toBe(DEFAULT_RULES);
  });

  test("sums moves as they come and keeps the largest by name, the same in every run", () => {
    const move = (id: string, size: number, over: Partial<Move> = {}): Move => ({
      ...{ subject: "VALUE_CLASS", id, name: id, from: "A", to: "B", size },
      ...over,
    });
    const moves = Array.from({ length: 25 }, (_, n) => move(`c${String(n).padStart(2, "0")}`, n % 5));
    const seen = { clients: 25, tasks: 3 };
    const once = withTold(NO_IMPACT, { moves, unknown: ["ZONE", "ZONE"] }, seen);
    const twice = withTold(
      once,
      {
        moves: [
          move("x", 9, { month: "2026-02" }),
          move("y", 9, { month: "2026-02" }),
          ...amounts.map((over) => move("z", 1, over)),
        ],
        unknown: ["ZONE"],
      },
      seen,
    );
    expect(once.largest).toHaveLength(20);
    expect(once.largest[0]).toMatchObject({ id: "c04", size: 4 });
    const turned = withTold(NO_IMPACT, { moves: moves.toReversed(), unknown: [] }, seen);
    expect(turned.largest).toEqual(once.largest);
    expect(twice).toMatchObject({ clients: 50, managers: 2, tasks: 6, unknown: { ZONE: 3 } });
    expect(twice.months).toEqual({ "2026-02": { "VALUE_CLASS A>B": { count: 2, fen: 0, points: 0 } } });
    expect(twice.today).toEqual({
      "VALUE_CLASS A>B": { count: 25, fen: 0, points: 0 },
      "POINTS MORE": { count: 1, fen: 0, points: 5 },
      "POINTS LESS": { count: 1, fen: 0, points: -5 },
      "CREDIT_LIMIT LESS": { count: 1, fen: -7, points: 0 },
      FIRST_THING: { count: 1, fen: 0, points: 0 },
      "DEADLINE LATER": { count: 1, fen: 0, points: 0 },
      "DEADLINE EARLIER": { count: 1, fen: 0, points: 0 },
    });
  });

  const amounts: Partial<Move>[] = [
    { subject: "POINTS", points: 5 },
    { subject: "POINTS", points: -5 },
    { subject: "CREDIT_LIMIT", fen: -7 },
    { subject: "FIRST_THING" },
    { subject: "DEADLINE", from: "2026-03-09T01:00:00.000Z", to: "2026-03-09T02:00:00.000Z" },
    { subject: "DEADLINE", from: "2026-03-09T02:00:00.000Z", to: "2026-03-09T01:00:00.000Z" },
  ];
});
