import { describe, expect, it } from "vitest";
import {
  firstWorkdayOfMonth,
  reviewAfter,
  reviewUpTo,
  workdaysLater,
  yearlyAfter,
  yearlyUpTo,
} from "#shared/domain/calendar/reviews.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { TIER_DEFAULT } from "#shared/domain/rules/tier-rules.ts";
import { gradesFor } from "#shared/domain/tiers/grades.ts";
import { movedTo } from "#shared/domain/tiers/moving.ts";
import { tierTitle } from "#shared/domain/tiers/questions.ts";
import { answered, gradeNow, isForSupervisor, reviewed, tierDue } from "#shared/domain/tiers/review.ts";
import { contract } from "#test/support/an-archive.ts";
import { aClient, CALENDAR } from "#test/use-cases/given.ts";

const TODAY = "2026-03-09";
const REVIEWING = { today: TODAY, rules: TIER_DEFAULT, calendar: CALENDAR };
const group = (over: Partial<Client> = {}) => aClient({ kind: "GROUP", valueClass: "B", ...over });

describe("days of review", () => {
  it("are the first working day of January, April, July and October", () => {
    const how = { months: [1, 4, 7, 10], calendar: CALENDAR };
    expect(reviewUpTo("2026-03-09", how)).toBe("2026-01-01");
    expect(reviewUpTo("2026-04-01", how)).toBe("2026-04-01");
    expect(reviewAfter("2026-04-01", how)).toBe("2026-07-01");
    expect(reviewAfter("2026-08-01", { ...how, months: [2, 8] })).toBe("2026-08-03");
    expect(reviewUpTo("2026-08-02", { ...how, months: [2, 8] })).toBe("2026-02-02");
    expect([reviewUpTo(TODAY, { ...how, months: [] }), reviewAfter(TODAY, { ...how, months: [] })]).toEqual([
      TODAY,
      TODAY,
    ]);
  });

  it("of individuals are 1 February, and five working days jump over what is off", () => {
    expect([yearlyUpTo("2026-02-01", "02-01"), yearlyUpTo("2026-01-31", "02-01")]).toEqual([
      "2026-02-01",
      "2025-02-01",
    ]);
    expect([yearlyAfter("2026-02-01", "02-01"), yearlyAfter("2026-01-31", "02-01")]).toEqual([
      "2027-02-01",
      "2026-02-01",
    ]);
    expect(workdaysLater(CALENDAR, "2026-04-03", 5)).toBe("2026-04-13");
    expect(firstWorkdayOfMonth(CALENDAR, "2026-08-20")).toBe("2026-08-03");
  });
});

describe("a review", () => {
  it("moves up at once, however far, open to objection for five working days", () => {
    expect(reviewed(group({ valueClass: "C" }), "A", REVIEWING)).toEqual({
      to: "A",
      review: { on: TODAY, bad: 0, up: { from: "C", objectBy: "2026-03-16" } },
    });
  });

  it("changes nothing where the class is the same, and forgets a bad mark", () => {
    const client = group({ tierReview: { on: "2026-01-01", bad: 1 } });
    expect(reviewed(client, "B", REVIEWING)).toEqual({ review: { on: TODAY, bad: 0 } });
  });

  it("marks the first bad one, and proposes one class down after the second", () => {
    expect(reviewed(group(), "NONE", REVIEWING)).toEqual({ review: { on: TODAY, bad: 1 } });
    const again = group({ tierReview: { on: "2026-01-01", bad: 1 } });
    expect(reviewed(again, "NONE", REVIEWING)).toEqual({
      review: { on: TODAY, bad: 2, down: { to: "C", answerBy: "2026-03-16" } },
    });
  });

  it("looks at an individual's tier the same way", () => {
    const person = aClient({
      kind: "INDIVIDUAL",
      individualTier: "DIAMOND",
      tierReview: { on: "2025-02-01", bad: 1 },
    });
    expect(reviewed(person, "STANDARD", REVIEWING).review.down?.to).toBe("GOLD");
    expect(gradeNow(aClient({ kind: "INDIVIDUAL" }))).toBe("STANDARD");
    expect([
      isForSupervisor(person),
      isForSupervisor(group()),
      isForSupervisor(group({ valueClass: "A" })),
    ]).toEqual([true, false, true]);
  });

  it.each([
    ["a group never looked at", group(), "review"],
    ["one looked at since the quarter began", group({ tierReview: { on: "2026-01-04", bad: 0 } }), undefined],
    ["one looked at before it", group({ tierReview: { on: "2025-12-20", bad: 0 } }), "review"],
    [
      "an individual since 1 February",
      aClient({ kind: "INDIVIDUAL", tierReview: { on: "2026-02-01", bad: 0 } }),
      undefined,
    ],
    ["a client that has left", group({ status: "LEFT" }), undefined],
    [
      "a move down with a day left",
      group({ tierReview: { on: "2026-03-02", bad: 2, down: { to: "C", answerBy: TODAY } } }),
      undefined,
    ],
    [
      "a move down that nobody answered",
      group({ tierReview: { on: "2026-03-01", bad: 2, down: { to: "C", answerBy: "2026-03-06" } } }),
      "unanswered",
    ],
  ] as const)("is due for %s: %s", (_, client, is) => {
    expect(tierDue(client, REVIEWING)).toBe(is);
  });
});

describe("a move", () => {
  const how = { today: TODAY, contracts: [], rules: TIER_DEFAULT, reason: "REVIEWED_UP" as const };

  it("takes service and survey grade along (TR-11, TR-12)", () => {
    const { client, changes } = movedTo(group({ serviceGrade: "A", surveyGrade: "BRONZE" }), "A", how);
    expect(client).toMatchObject({
      valueClass: "A",
      valueClassOn: TODAY,
      serviceGrade: "AA",
      surveyGrade: "SILVER",
    });
    expect(changes).toEqual([
      { field: "valueClass", from: "B", to: "A", on: TODAY, reason: "REVIEWED_UP" },
      { field: "serviceGrade", from: "A", to: "AA", on: TODAY, reason: "FROM_CLASS" },
    ]);
  });

  it("leaves a grade that a contract in force has set, and moves an individual's tier alone", () => {
    const contracts = [
      contract("2027-01-01", { slaGrade: "AA" }),
      contract("2027-01-01", { slaGrade: "AAA", status: "EXPIRING" }),
      contract("2027-01-01"),
      contract("2027-01-01", { slaGrade: "AAA", status: "SIGNED" }),
    ];
    expect(movedTo(group({ serviceGrade: "AAA" }), "C", { ...how, contracts }).changes).toHaveLength(1);
    expect(
      movedTo(group({ serviceGrade: "AA" }), "C", { ...how, contracts: contracts.slice(3) }).client,
    ).toMatchObject({
      serviceGrade: "STANDARD",
    });
    const person = aClient({ kind: "INDIVIDUAL", individualTier: "SILVER" });
    expect(movedTo(person, "GOLD", how)).toMatchObject({
      client: { individualTier: "GOLD" },
      changes: [{ field: "individualTier", from: "SILVER", to: "GOLD" }],
    });
  });

  it("gives AAA to a strategic client of class A only", () => {
    const graded = (client: Pick<Client, "valueClass" | "strategic">) =>
      gradesFor(client, { contracts: [], rules: TIER_DEFAULT }).serviceGrade;
    expect(graded({ valueClass: "A", strategic: true })).toBe("AAA");
    expect(graded({ valueClass: "A" })).toBe("AA");
    expect(graded({ valueClass: "B", strategic: true })).toBe("A");
  });
});

describe("the task that asks", () => {
  it("names client and grades; a grade that nobody named goes by its code", () => {
    const person = aClient({ kind: "INDIVIDUAL", shortName: "周建国" });
    expect(tierTitle(person, { is: "up", from: "SILVER", to: "GOLD" })).toBe(
      "周建国已升级：银卡→金卡，有异议请提",
    );
    expect(tierTitle(person, { is: "down", from: "GOLD", to: "BLACK" })).toBe("确认周建国降级：金卡→BLACK");
  });

  it("forgets what was open once it is answered", () => {
    const up = { from: "C", objectBy: TODAY };
    expect(answered({ on: "2026-01-05", bad: 2, up }, TODAY)).toEqual({ on: "2026-01-05", bad: 0 });
    expect(answered(undefined, TODAY)).toEqual({ on: TODAY, bad: 0 });
  });
});
