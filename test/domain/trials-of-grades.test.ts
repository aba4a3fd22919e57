import { describe, expect, test } from "vitest";
import type { Client } from "#shared/domain/clients/client.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { rulesWith } from "#shared/domain/rules/rules-with.ts";
import { gradeDeadlines, regradedIn } from "#shared/domain/trials/grade-movers.ts";
import { anArchive } from "#test/support/an-archive.ts";
import { GROUP, now, toldOf } from "#test/support/trying.ts";
import { aClient, aClock, aTask, CALENDAR, NOW } from "#test/use-cases/given.ts";

/** Of class B by the default, with the grades that its class gives. */
const B = { ...GROUP, serviceGrade: "A" as const, surveyGrade: "BRONZE" as const };
const moved = (content: object, client: Partial<Client> = {}, more = {}) =>
  now(toldOf("TIER", { ...content }, { ...anArchive({ client: { ...B, ...client } }), ...more }).moves);
const bBecomes = (grade: string) => ({ serviceGrade: { byClass: { B: grade } } });

describe("TIER moves service grades", () => {
  test("of whoever has the grade that the table gives, and the survey grade goes along", () => {
    expect(moved(bBecomes("AA"))).toEqual([
      {
        ...{ subject: "SERVICE_GRADE", id: "cli_1", name: "恒信物流", from: "A", to: "AA" },
        size: 3_200_000,
      },
    ]);
    expect(moved(bBecomes("AA"), { monthlyFen: undefined }).at(-1)).toMatchObject({ size: 0 });
  });

  test("not where somebody has set another, and not of an individual", () => {
    expect(moved(bBecomes("AA"), { serviceGrade: "AAA", surveyGrade: "GOLD" })).toEqual([]);
    const one = aClient({ kind: "INDIVIDUAL", valueClass: "B", serviceGrade: "A", surveyGrade: "BRONZE" });
    expect(toldOf("TIER", bBecomes("AA"), anArchive({ client: one })).moves).toEqual([]);
  });

  test("of survey alone where only that table changes", () => {
    expect(moved({ surveyGrade: { A: "SILVER" } })).toMatchObject([
      { subject: "SURVEY_GRADE", from: "BRONZE", to: "SILVER" },
    ]);
    expect(moved({ surveyGrade: { A: "SILVER" } }, { surveyGrade: "GOLD" })).toEqual([]);
  });

  test("with the class that another border gives", () => {
    expect(moved({ cuts: { b: 76 } }).map(({ subject, from, to }) => [subject, from, to])).toEqual([
      ["VALUE_CLASS", "B", "C"],
      ["SERVICE_GRADE", "A", "STANDARD"],
    ]);
  });

  test("not where its class cannot be told, and its table stays", () => {
    expect(moved({ cuts: { b: 76 } }, { members: undefined })).toEqual([]);
  });
});

describe("a service grade moves deadlines", () => {
  const client = { id: "cli_1", name: "恒信物流", serviceGrade: "A" as const };
  const deadlines = (clock: Parameters<typeof aClock>[0], to: Client["serviceGrade"] | undefined) => {
    const task = aTask({ id: "t1", type: "FAULT", title: "专线中断", client, clocks: [aClock(clock)] });
    const seen = {
      desk: {
        owner: "min",
        tasks: [task, aTask({ id: "t2", client: undefined })],
        absences: [],
        delegated: [],
      },
      owner: { id: "min", name: "王敏" },
      ...(to && { grades: new Map([["cli_1", to]]) }),
    };
    const after = rulesWith(DEFAULT_RULES, "TIER", bBecomes(to ?? "A"));
    return gradeDeadlines(seen, { before: DEFAULT_RULES, after, now: NOW, calendar: CALENDAR });
  };

  test("of running clocks of that client, as its new grade would have them", () => {
    const { moves } = deadlines({ metric: "RESTORE", unit: "HOURS", limitMinutes: 360 }, "STANDARD");
    expect(moves).toMatchObject([{ subject: "DEADLINE", id: "t1", name: "专线中断", size: 120 }]);
  });

  test("of surveys by the survey grade that goes with it", () => {
    const survey = { metric: "SURVEY", unit: "WORKING_DAYS", limitMinutes: 5 * 540 } as const;
    expect(deadlines(survey, "AA").moves).toMatchObject([{ to: expect.stringContaining("T") }]);
    expect(deadlines({ ...survey, metric: "ACTIVATE", limitMinutes: 11 * 540 }, "AA").moves).toHaveLength(1);
  });

  test("none where no grade moves, or no table knows the clock", () => {
    expect(deadlines({ metric: "RESTORE", unit: "HOURS", limitMinutes: 360 }, undefined).moves).toEqual([]);
    expect(deadlines({ metric: "CALLBACK", unit: "MINUTES", limitMinutes: 30 }, "AA").moves).toEqual([]);
  });

  test("a day without clocks has none", () => {
    const desk = { owner: "min", tasks: [aTask({ client })], absences: [], delegated: [] };
    const seen = { desk, owner: { id: "min", name: "王敏" }, grades: new Map([["cli_1", "AA" as const]]) };
    const trying = { before: DEFAULT_RULES, after: DEFAULT_RULES, now: NOW, calendar: CALENDAR };
    expect(gradeDeadlines(seen, trying).moves).toEqual([]);
  });

  test("for whoever moves in a grade of service, and nobody else", () => {
    const move = { id: "cli_1", name: "恒信物流", from: "A", to: "AA", size: 1 };
    expect([
      ...regradedIn([
        { subject: "SERVICE_GRADE", ...move },
        { subject: "VALUE_CLASS", ...move, id: "cli_2" },
      ]),
    ]).toEqual([["cli_1", "AA"]]);
  });
});
