import { expect, test } from "vitest";
import type { ClientFacts } from "#shared/domain/clients/client.ts";
import { PriorityRules } from "#shared/domain/rules/priority-rules.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { momentsAt, scaleOf } from "#shared/domain/tasks/moment.ts";
import type { Override } from "#shared/domain/tasks/ranked.ts";
import { scoreTask } from "#shared/domain/tasks/score.ts";
import { type OpenTask, TaskType } from "#shared/domain/tasks/task.ts";
import { aClientFacts, aClock, aSetting, aTask, at, MONDAY } from "#test/support/builders.ts";
import { anAlert, scored, term } from "#test/support/ranking.ts";

test.each([
  ["VERY_URGENT", 35],
  ["NORMAL", 14],
  ["NOT_URGENT", 7],
] as const)("U: %s is worth %i", (urgency, points) => {
  expect(term("U", { urgency })).toEqual({ term: "U", points, why: { code: "urgency", urgency } });
});

test.each([
  ["a full outage", { fullOutage: true }, "full-outage"],
  ["a client at level RED", { client: aClientFacts({ riskLevel: "RED" }) }, "client-red"],
  ["an alert that has risen to RED", anAlert("RED"), "client-red"],
  [
    "an ORANGE alert not acknowledged in time",
    anAlert("ORANGE", at("2026-03-06 18:00")),
    "alert-unacknowledged",
  ],
  ["an appointment in two hours", { startsAt: at("2026-03-09 10:20") }, "appointment-near"],
] as const)("U: %s raises it to 35 and says so", (_, facts, by) => {
  expect(term("U", { ...facts, urgency: "NOT_URGENT" })).toEqual({
    term: "U",
    points: 35,
    why: { code: "raised", by },
  });
});

test.each([
  ["a YELLOW alert not acknowledged in time", anAlert("YELLOW", at("2026-03-06 18:00"))],
  ["an ORANGE alert acknowledged late", anAlert("ORANGE", at("2026-03-06 18:00"), at("2026-03-07 09:00"))],
  ["an ORANGE alert still in time", anAlert("ORANGE")],
  ["an appointment in two hours and a minute", { startsAt: at("2026-03-09 10:21") }],
  ["an appointment that is over", { startsAt: at("2026-03-09 07:50"), minutes: 30 }],
  ["a client at level ORANGE", { client: aClientFacts({ riskLevel: "ORANGE" }) }],
])("U: %s does not raise it", (_, facts) => {
  expect(term("U", facts).points).toBe(14);
});

test("U: what a person has called very urgent is not said to be raised", () => {
  expect(term("U", { urgency: "VERY_URGENT", fullOutage: true }).why.code).toBe("urgency");
});

test("I: every type has its importance", () => {
  const points = Object.fromEntries(TaskType.options.map((type) => [type, term("I", { type }).points]));
  expect(points).toEqual({
    ...{ FAULT: 25, COMPLAINT: 24, RETENTION: 22, CONTRACT: 20, ARREARS: 18, APPOINTMENT: 18, VISIT: 15 },
    ...{ INDIVIDUAL_VISIT: 15, SURVEY_FOLLOWUP: 14, ACTIVATION_FOLLOWUP: 14, FIRST_CONTACT: 14 },
    ...{ CAMPAIGN: 12, PHASE_TASK: 12, PROMOTION: 12, ARCHIVE_FIX: 8, REPORT_BIRTHDAY: 8 },
    ...{ REPORT_OPERATIONS: 8, REPORT_INDUSTRY: 8, REPORT_CHURN: 8, BIRTHDAY: 6, CARE: 6 },
    ...{ CASE_ANALYSIS: 6, OTHER: 5, LEARNING: 4 },
  });
});

test.each([
  [{ valueClass: "A" }, 15, "A"],
  [{ serviceGrade: "AAA", valueClass: "C" }, 15, "AAA"],
  [{ individualTier: "DIAMOND" }, 15, "DIAMOND"],
  [{ valueClass: "B", serviceGrade: "A" }, 10, "B"],
  [{ serviceGrade: "AA" }, 10, "AA"],
  [{ individualTier: "GOLD" }, 10, "GOLD"],
  [{ valueClass: "C" }, 5, "C"],
  [{ serviceGrade: "A" }, 5, "GRADE_A"],
  [{ individualTier: "SILVER" }, 5, "SILVER"],
  [{ potential: true }, 3, "POTENTIAL"],
  [{ individualTier: "STANDARD", valueClass: "NONE" }, 2, "OTHER"],
] as const)("T: a client with %j is worth %i for being %s", (facts: Partial<ClientFacts>, points, tier) => {
  const client = aClientFacts(facts);
  expect(term("T", { client })).toEqual({ term: "T", points, why: { code: "tier", tier, batch: 1 } });
});

test("T: internal work is worth nothing", () => {
  expect(term("T", {})).toEqual({ term: "T", points: 0, why: { code: "internal" } });
});

test.each([
  ["RED", "NONE", 20],
  ["NONE", "ORANGE", 12],
  ["YELLOW", "ORANGE", 12],
  ["YELLOW", "NONE", 6],
  ["NONE", "NONE", 0],
] as const)("R: a client at %s with an alert at %s is worth %i", (riskLevel, level, points) => {
  expect(term("R", { client: aClientFacts({ riskLevel }), ...anAlert(level) }).points).toBe(points);
});

test.each([
  ["nothing", {}, 0, []],
  ["the supervisor's urging", { urgedAt: MONDAY }, 10, ["urged"]],
  ["a promise", { promised: true }, 5, ["promised"]],
  ["a chief's client", { client: aClientFacts({ chief: true }) }, 5, ["chief"]],
  [
    "a promise to a chief's client",
    { promised: true, client: aClientFacts({ chief: true }) },
    10,
    ["promised", "chief"],
  ],
  [
    "all three",
    { urgedAt: MONDAY, promised: true, client: aClientFacts({ chief: true }) },
    15,
    ["urged", "promised", "chief"],
  ],
])("E: %s", (_, facts, points, of) => {
  expect(term("E", facts)).toEqual({ term: "E", points, why: { code: "engagement", of } });
});

test.each([
  ["2026-03-09", 0],
  ["2026-03-08", 1],
  ["2026-03-06", 1],
  ["2026-03-05", 2],
  ["2026-03-03", 4],
  ["2026-03-02", 5],
  ["2025-11-03", 5],
])("A: opened on %s it is worth %i on Monday 9 March", (openedOn, points) => {
  expect(term("A", { openedOn }).points).toBe(points);
});

test("A: a shifted Saturday counts, a Sunday does not", () => {
  expect(term("A", { openedOn: "2026-02-27" }, at("2026-02-28 10:00")).points).toBe(1);
  expect(term("A", { openedOn: "2026-02-27" }, at("2026-03-01 10:00")).points).toBe(1);
});

test.each([
  [95, "NOW"],
  [94, "TODAY"],
  [60, "TODAY"],
  [59, "PLAN"],
  [35, "PLAN"],
  [34, "LATER"],
] as const)("%i points are %s", (score, band) => {
  const rules = DEFAULT_RULES.priority;
  const setting = aSetting({
    rules: {
      ...DEFAULT_RULES,
      priority: { ...rules, importance: { ...rules.importance, OTHER: score - 14 } },
    },
  });
  const scale = scaleOf(setting);
  expect(scoreTask(aTask(), momentsAt(MONDAY, scale), scale).line).toMatchObject({ score, band });
});

test.each<[string, Partial<OpenTask>, Override]>([
  ["a broken clock", { clocks: [aClock({ limitMinutes: 5 })] }, "sla-broken"],
  ["a clock that is three quarters used", { clocks: [aClock({ limitMinutes: 26 })] }, "sla-75"],
  ["a RED alert that nobody has acknowledged", anAlert("RED"), "red-unacknowledged"],
  ["an appointment within two hours", { startsAt: at("2026-03-09 10:00") }, "appointment-near"],
])("%s is NOW whatever the score", (_, facts, override) => {
  expect(scored({ ...facts, urgency: "NOT_URGENT" })).toMatchObject({ band: "NOW", override });
});

test("a RED alert that is acknowledged is not lifted", () => {
  expect(scored(anAlert("RED", at("2026-03-06 18:00"), at("2026-03-06 17:00"))).override).toBeUndefined();
});

test("an item with nothing to it is worth 11 at least, and 155 at most", () => {
  expect(scored({ type: "LEARNING", urgency: "NOT_URGENT" }).score).toBe(11);
  const most = scored({
    type: "FAULT",
    fullOutage: true,
    promised: true,
    urgedAt: MONDAY,
    promiseBroken: true,
    client: aClientFacts({ valueClass: "A", riskLevel: "RED", chief: true }),
    openedOn: "2026-02-02",
  });
  expect(most.score).toBe(155);
});

test("the default weights fit the schema of the rule document", () => {
  expect(PriorityRules.parse(DEFAULT_RULES.priority)).toEqual(DEFAULT_RULES.priority);
});
